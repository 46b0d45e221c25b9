//! Sessions: found by the hash of a random token, and sealed with a key that the token and the
//! wrapping key make together. Who has only the store can neither read a session nor make one.

use crate::database::Connection;
use crate::error::StoreError;
use crate::sql;
use crate::value::values;
use crate::vault::{Place, Vault};
use casework::moment::Moment;
use sha2::{Digest, Sha256};

fn id(token: &[u8; 32]) -> [u8; 32] {
    Sha256::digest(token).into()
}

/// What the key of a session is for, so that no other key is made of the same.
const PURPOSE: &str = "session";

fn place(id: &[u8; 32]) -> Place {
    Place::piece(b"sess", id, 0)
}

/// Stores a session that begins.
pub(crate) async fn begin(
    connection: &mut Connection,
    vault: &Vault,
    token: [u8; 32],
    body: Vec<u8>,
    expires: Moment,
) -> Result<(), StoreError> {
    let id = id(&token);
    let sealed = vault.seal_with_secret(PURPOSE, &token, &place(&id), &body)?;
    let values = values![id, expires.milliseconds(), sealed];
    connection.change(sql::ADD_SESSION, values).await?;
    Ok(())
}

/// Replaces a session that is still there, and says whether it was: one that was ended meanwhile
/// does not come back.
pub(crate) async fn renew(
    connection: &mut Connection,
    vault: &Vault,
    token: [u8; 32],
    body: Vec<u8>,
    expires: Moment,
) -> Result<bool, StoreError> {
    let id = id(&token);
    let sealed = vault.seal_with_secret(PURPOSE, &token, &place(&id), &body)?;
    let values = values![expires.milliseconds(), sealed, id];
    Ok(connection.change(sql::RENEW_SESSION, values).await? == 1)
}

/// The body of a session that has not expired. A row that was not written with these keys is none.
pub(crate) async fn find(
    connection: &mut Connection,
    vault: &Vault,
    token: &[u8; 32],
    now: Moment,
) -> Result<Option<Vec<u8>>, StoreError> {
    let id = id(token);
    let values = values![id, now.milliseconds()];
    let Some(mut row) = connection.row(sql::SESSION, values).await? else {
        return Ok(None);
    };
    let sealed = row.bytes(0)?;
    Ok(vault.open_with_secret(PURPOSE, token, &place(&id), &sealed))
}

/// Takes the body of a session that has not expired, so that nobody can take it again.
pub(crate) async fn take(
    connection: &mut Connection,
    vault: &Vault,
    token: [u8; 32],
    now: Moment,
) -> Result<Option<Vec<u8>>, StoreError> {
    let body = find(connection, vault, &token, now).await?;
    let values = values![id(&token)];
    let dropped = connection.change(sql::DROP_SESSION, values).await?;
    // who finds it dropped by another at the same time has come too late
    Ok(body.filter(|_| dropped > 0))
}

/// Forgets the sessions that have expired, and says how many.
pub(crate) async fn forget_expired(
    connection: &mut Connection,
    now: Moment,
) -> Result<u64, StoreError> {
    connection
        .change(sql::DROP_SESSIONS, values![now.milliseconds()])
        .await
}

//! Sessions: found by the hash of a random token, and sealed with a key that is derived from the
//! token, so that nobody who has only the store can read one.

use crate::database::Connection;
use crate::error::StoreError;
use crate::sql;
use crate::value::values;
use crate::vault::{Key, Place, Vault};
use casework::moment::Moment;
use sha2::{Digest, Sha256};

fn id(token: &[u8; 32]) -> [u8; 32] {
    Sha256::digest(token).into()
}

fn key(token: &[u8; 32]) -> Key {
    Key::derived(b"samsone session", token)
}

fn place(id: &[u8; 32]) -> Place {
    Place::piece(b"sess", id, 0)
}

/// Stores a session, or replaces it.
pub(crate) async fn set(
    connection: &mut Connection,
    vault: &Vault,
    token: [u8; 32],
    body: Vec<u8>,
    expires: Moment,
) -> Result<(), StoreError> {
    let id = id(&token);
    let sealed = vault.seal(&key(&token), &place(&id), &body)?;
    let values = values![id, expires.milliseconds(), sealed];
    connection.change(sql::SET_SESSION, values).await?;
    Ok(())
}

/// The body of a session that has not expired.
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
    let body = vault.open(&key(token), &place(&id), &sealed);
    body.map(Some).ok_or(StoreError::BrokenSeal("session"))
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

/// Ends a session.
pub(crate) async fn end(connection: &mut Connection, token: [u8; 32]) -> Result<(), StoreError> {
    connection
        .change(sql::DROP_SESSION, values![id(&token)])
        .await?;
    Ok(())
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

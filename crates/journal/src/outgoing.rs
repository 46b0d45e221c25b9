//! What is to leave the house: written in the transaction of the event that causes it, taken by
//! the loop that delivers.

use crate::append::Outgoing;
use crate::database::Connection;
use crate::error::StoreError;
use crate::sql;
use crate::value::{Row, values};
use crate::vault::{KeyName, Place, Vault};
use casework::id::{Id, ItemId};
use casework::moment::Moment;

/// Something that was taken for sending.
#[derive(Debug)]
pub struct Departing {
    /// Its id.
    pub id: ItemId,
    /// Since when it could have left.
    pub due: Moment,
    /// How many times it has been taken, this one included.
    pub attempts: i64,
    /// What is to be sent.
    pub body: serde_json::Value,
}

fn place(id: Id) -> Place {
    Place::piece(b"outg", id.bytes(), 0)
}

/// Seals something with a key of its own and puts it in the queue.
pub(crate) async fn add(
    connection: &mut Connection,
    vault: &Vault,
    leaving: Outgoing,
) -> Result<(), StoreError> {
    let id = leaving.id.0;
    let body = serde_json::to_vec(&leaving.body)
        .map_err(|error| StoreError::Unwritable(error.to_string()))?;
    let key = vault.draw();
    let sealed = vault.seal(&key, &place(id), &body)?;
    let wrapped = vault.wrap(&key, KeyName::only(id))?;
    connection
        .change(sql::SET_KEY, values![id, wrapped])
        .await?;
    let values = values![id, leaving.due.milliseconds(), sealed];
    connection.change(sql::ADD_OUTGOING, values).await?;
    Ok(())
}

/// Takes what is due and not taken, until a moment after which others may take it again.
pub(crate) async fn take(
    connection: &mut Connection,
    vault: &Vault,
    now: Moment,
    until: Moment,
    limit: i64,
) -> Result<Vec<Departing>, StoreError> {
    let values = values![until.milliseconds(), now.milliseconds(), limit];
    let rows = connection.rows(sql::TAKE_OUTGOING, values).await?;
    let mut departing = Vec::with_capacity(rows.len());
    for row in rows {
        departing.push(open(connection, vault, row).await?);
    }
    departing.sort_by_key(|leaving| (leaving.due, leaving.id));
    Ok(departing)
}

async fn open(
    connection: &mut Connection,
    vault: &Vault,
    mut row: Row,
) -> Result<Departing, StoreError> {
    let broken = StoreError::BrokenSeal("message");
    let id = row.id(0)?;
    let mut key = connection
        .row(sql::KEY, values![id, 0])
        .await?
        .ok_or(broken.clone())?;
    let key = vault.unwrap(&key.bytes(0)?, KeyName::only(id))?;
    let body = vault
        .open(&key, &place(id), &row.bytes(3)?)
        .ok_or(broken.clone())?;
    Ok(Departing {
        id: ItemId(id),
        due: Moment::from_milliseconds(row.integer(1)?),
        attempts: row.integer(2)?,
        body: serde_json::from_slice(&body).map_err(|_| broken)?,
    })
}

/// Lets something be taken again, not before a moment.
pub(crate) async fn postpone(
    connection: &mut Connection,
    id: ItemId,
    due: Moment,
) -> Result<(), StoreError> {
    let values = values![due.milliseconds(), id.0];
    connection.change(sql::POSTPONE_OUTGOING, values).await?;
    Ok(())
}

/// Forgets what has been sent, and its key.
pub(crate) async fn finish(connection: &mut Connection, id: ItemId) -> Result<(), StoreError> {
    connection.change(sql::DROP_OUTGOING, values![id.0]).await?;
    connection.change(sql::DROP_KEY, values![id.0]).await?;
    Ok(())
}

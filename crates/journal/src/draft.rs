//! Drafts: what a person has begun to write in a form and not yet sent, sealed.

use crate::database::Connection;
use crate::error::StoreError;
use crate::sql;
use crate::value::{Row, values};
use crate::vault::{KeyName, Place, Vault};
use casework::id::{Id, PersonId};
use casework::moment::Moment;

/// What somebody has begun.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The name of the form, as the page that keeps it names it.
    pub form: String,
    /// When it was kept.
    pub at: Moment,
    /// What stood in the form, as the page wrote it.
    pub body: Vec<u8>,
}

/// The name of the form after its length, then what stood in it.
fn write(form: &str, body: &[u8]) -> Vec<u8> {
    let length = (form.len() as u32).to_be_bytes();
    [&length, form.as_bytes(), body].concat()
}

fn read(bytes: &[u8]) -> Option<(String, Vec<u8>)> {
    let (length, rest) = bytes.split_first_chunk()?;
    let (form, body) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
    Some((String::from_utf8(form.to_vec()).ok()?, body.to_vec()))
}

fn id(vault: &Vault, person: PersonId, form: &str) -> Id {
    Id::from_bytes(vault.keyed("draft", &[person.0.bytes(), form.as_bytes()]))
}

fn owner(vault: &Vault, person: PersonId) -> [u8; 16] {
    vault.keyed("drafts of", &[person.0.bytes()])
}

/// The owner belongs to the place: a draft that is moved to somebody else does not open.
fn place(id: Id, owner: &[u8; 16]) -> Place {
    Place::piece(b"drft", &[id.bytes().as_slice(), owner].concat(), 0)
}

/// Keeps a draft; an earlier one of the same person and form is replaced, and its key destroyed.
/// Where the person has `most` others already, nothing is kept; the answer says whether it was.
pub(crate) async fn keep(
    connection: &mut Connection,
    vault: &Vault,
    person: PersonId,
    draft: Draft,
    most: i64,
) -> Result<bool, StoreError> {
    let id = id(vault, person, &draft.form);
    let owner = owner(vault, person);
    let row = connection
        .row(sql::OTHER_DRAFTS, values![owner, id])
        .await?;
    let others = row.ok_or(StoreError::Form { column: 0 })?.integer(0)?;
    if others >= most {
        return Ok(false);
    }
    let at = draft.at.milliseconds();
    let body = write(&draft.form, &draft.body);
    let key = vault.draw();
    let sealed = vault.seal(&key, &place(id, &owner), &body)?;
    let wrapped = vault.wrap(&key, KeyName::only(id))?;
    connection
        .change(sql::SET_KEY, values![id, wrapped])
        .await?;
    let values = values![id, owner, at, sealed];
    connection.change(sql::SET_DRAFT, values).await?;
    Ok(true)
}

/// Forgets the drafts from before a moment and their keys, and says how many.
pub(crate) async fn forget_older(
    connection: &mut Connection,
    before: Moment,
) -> Result<u64, StoreError> {
    let before = before.milliseconds();
    connection
        .change(sql::DROP_KEYS_OF_OLD_DRAFTS, values![before])
        .await?;
    connection
        .change(sql::DROP_OLD_DRAFTS, values![before])
        .await
}

/// The drafts of a person, newest first.
pub(crate) async fn of_person(
    connection: &mut Connection,
    vault: &Vault,
    person: PersonId,
) -> Result<Vec<Draft>, StoreError> {
    let owner = owner(vault, person);
    let rows = connection.rows(sql::DRAFTS, values![owner]).await?;
    let drafts = rows.into_iter().map(|row| open(vault, &owner, row));
    drafts.filter_map(Result::transpose).collect()
}

/// The draft of a row; nothing where the row was not written with these keys for this owner.
fn open(vault: &Vault, owner: &[u8; 16], mut row: Row) -> Result<Option<Draft>, StoreError> {
    let id = row.id(0)?;
    let at = Moment::from_milliseconds(row.integer(1)?);
    let (sealed, wrapped) = (row.bytes(2)?, row.bytes(3)?);
    let key = vault.unwrap(&wrapped, KeyName::only(id)).ok();
    let body = key.and_then(|key| vault.open(&key, &place(id, owner), &sealed));
    let draft = body.and_then(|body| read(&body));
    Ok(draft.map(|(form, body)| Draft { form, at, body }))
}

/// Forgets a draft and its key.
pub(crate) async fn forget(
    connection: &mut Connection,
    vault: &Vault,
    person: PersonId,
    form: &str,
) -> Result<(), StoreError> {
    let id = id(vault, person, form);
    connection.change(sql::DROP_DRAFT, values![id]).await?;
    connection.change(sql::DROP_KEY, values![id]).await?;
    Ok(())
}

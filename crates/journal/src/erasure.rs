//! Erasing: destroying wrapped keys. The sealed bytes and the chain stay as they were.
//!
//! Every destroyed key is written on the erasure list, which no copy takes along: it must be kept
//! outside the copies ([`Journal::erasures`]) and handed to the restore of one, which destroys the
//! same keys again before it serves.

use crate::append::scope;
use crate::database::Connection;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::payload;
use crate::sql;
use crate::value::{Row, values};
use crate::vault::Vault;
use casework::entry::Sequence;
use casework::id::{DocumentId, Id, StreamId};
use casework::label::Sphere;
use casework::moment::Moment;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// What of a stream is erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Erase {
    /// One text of an entry: the first is 1, in the order in which [`crate::Reading::texts`] lists
    /// them.
    Text {
        /// The entry.
        sequence: Sequence,
        /// Which of its texts.
        text: u32,
    },
    /// All texts of an entry.
    Texts {
        /// The entry.
        sequence: Sequence,
    },
    /// A document; that there was one stays known.
    Document(DocumentId),
    /// Everything in one sphere: its entries, their texts and documents.
    Sphere(Sphere),
    /// The whole stream, and its index rows.
    Everything,
}

/// A key that was destroyed. Written as one line of text: owner, number, and the moment in
/// milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Erasure {
    /// Whose key: the stream's.
    pub owner: Id,
    /// Which of its keys.
    pub number: i64,
    /// When.
    pub at: Moment,
}

/// The line is not one of an erasure list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a line of an erasure list is an id, a key number and a moment in milliseconds")]
pub struct NotAnErasure;

impl fmt::Display for Erasure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at.milliseconds();
        write!(formatter, "{} {} {at}", self.owner, self.number)
    }
}

impl FromStr for Erasure {
    type Err = NotAnErasure;

    fn from_str(line: &str) -> Result<Self, NotAnErasure> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [owner, number, at] = words[..] else {
            return Err(NotAnErasure);
        };
        let at: i64 = at.parse().map_err(|_| NotAnErasure)?;
        Ok(Self {
            owner: owner.parse().map_err(|_| NotAnErasure)?,
            number: number.parse().map_err(|_| NotAnErasure)?,
            at: Moment::from_milliseconds(at),
        })
    }
}

impl Journal {
    /// Destroys keys of a stream, and answers with what stands on the erasure list since. Empty
    /// when there was nothing to destroy, or it had been destroyed before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn destroy(
        &self,
        stream: StreamId,
        what: Erase,
        now: Moment,
    ) -> Result<Vec<Erasure>, StoreError> {
        let erasures = self
            .write(move |connection, vault| {
                Box::pin(destroy(connection, vault, stream.0, what, now))
            })
            .await?;
        self.inner.cache.forget(stream);
        self.inner.store.forget_old_pages().await?;
        Ok(erasures)
    }

    /// The erasure list, oldest first: to be kept outside the copies.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erasures(&self) -> Result<Vec<Erasure>, StoreError> {
        let mut reading = self.reading().await?;
        let rows = reading.connection()?.rows(sql::ERASURES, &[]).await?;
        rows.into_iter().map(erasure).collect()
    }
}

fn erasure(mut row: Row) -> Result<Erasure, StoreError> {
    Ok(Erasure {
        owner: row.id(0)?,
        number: row.integer(1)?,
        at: Moment::from_milliseconds(row.integer(2)?),
    })
}

async fn destroy(
    connection: &mut Connection,
    vault: &Vault,
    stream: Id,
    what: Erase,
    now: Moment,
) -> Result<Vec<Erasure>, StoreError> {
    let numbers = keys_of(connection, vault, stream, what).await?;
    let mut erasures = Vec::new();
    for number in numbers {
        let erasure = Erasure {
            owner: stream,
            number,
            at: now,
        };
        if apply(connection, erasure).await? {
            erasures.push(erasure);
        }
    }
    if what == Erase::Everything {
        for text in [
            sql::DROP_GRANTS,
            sql::DROP_ALL_WORK,
            sql::DROP_MEASURES,
            sql::DROP_WORDS,
        ] {
            connection.change(text, values![stream]).await?;
        }
    }
    Ok(erasures)
}

/// Destroys one key and writes it on the list; `false` when there was nothing to destroy.
pub(crate) async fn apply(
    connection: &mut Connection,
    erasure: Erasure,
) -> Result<bool, StoreError> {
    let values = values![erasure.owner, erasure.number];
    if connection.change(sql::DESTROY_KEY, values).await? == 0 {
        return Ok(false);
    }
    list(connection, erasure).await?;
    let values = values![erasure.owner];
    connection.change(sql::COUNT_DESTROYED, values).await?;
    Ok(true)
}

/// Writes a key on the list, unless it stands there.
pub(crate) async fn list(connection: &mut Connection, erasure: Erasure) -> Result<(), StoreError> {
    let Erasure { owner, number, at } = erasure;
    let values = values![owner, number, at.milliseconds()];
    connection.change(sql::ADD_ERASURE, values).await?;
    Ok(())
}

async fn keys_of(
    connection: &mut Connection,
    vault: &Vault,
    stream: Id,
    what: Erase,
) -> Result<BTreeSet<i64>, StoreError> {
    match what {
        Erase::Text { sequence, text } => {
            let texts = texts_of(connection, stream, sequence).await?;
            let place = (text as usize).checked_sub(1);
            Ok(place
                .and_then(|place| texts.get(place))
                .copied()
                .into_iter()
                .collect())
        }
        Erase::Texts { sequence } => Ok(texts_of(connection, stream, sequence)
            .await?
            .into_iter()
            .collect()),
        Erase::Document(document) => {
            let values = values![document.0, stream];
            let rows = connection.rows(sql::DOCUMENT, values).await?;
            rows.iter().map(|row| row.integer(0)).collect()
        }
        Erase::Sphere(sphere) => {
            keys_of_sphere(connection, stream, scope(vault, stream, sphere)?).await
        }
        Erase::Everything => {
            let rows = connection.rows(sql::KEY_NUMBERS, values![stream]).await?;
            rows.iter().map(|row| row.integer(0)).collect()
        }
    }
}

/// The keys of the texts of an entry, in their order.
async fn texts_of(
    connection: &mut Connection,
    stream: Id,
    sequence: Sequence,
) -> Result<Vec<i64>, StoreError> {
    let values = values![stream, sequence.0 - 1, sequence.0];
    let Some(row) = connection.row(sql::EVENTS, values).await? else {
        return Ok(Vec::new());
    };
    text_keys(StreamId(stream), row)
}

fn text_keys(stream: StreamId, mut row: Row) -> Result<Vec<i64>, StoreError> {
    let sequence = Sequence(row.integer(0)?);
    let first = row.integer(3)?;
    let stored = row.bytes(4)?;
    let payload = payload::read(&stored).ok_or(StoreError::Broken { stream, sequence })?;
    Ok((first..)
        .take(payload.parts.len().saturating_sub(1))
        .collect())
}

/// The keys of a sphere, and those of the texts and documents of its entries.
async fn keys_of_sphere(
    connection: &mut Connection,
    stream: Id,
    scope: [u8; 16],
) -> Result<BTreeSet<i64>, StoreError> {
    let rows = connection
        .rows(sql::KEYS_OF_SCOPE, values![stream, scope])
        .await?;
    let spheres = rows
        .iter()
        .map(|row| row.integer(0))
        .collect::<Result<BTreeSet<_>, _>>()?;
    let mut numbers = spheres.clone();
    for row in connection
        .rows(sql::EVENTS, values![stream, 0, i64::MAX])
        .await?
    {
        if spheres.contains(&row.integer(2)?) {
            let values = values![stream, row.integer(0)?];
            for document in connection.rows(sql::DOCUMENT_KEYS, values).await? {
                numbers.insert(document.integer(0)?);
            }
            numbers.extend(text_keys(StreamId(stream), row)?);
        }
    }
    Ok(numbers)
}

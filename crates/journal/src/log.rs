//! The log of openings: segments per instance and day, each a chain of its own, and a key per
//! month.

use crate::chain;
use crate::database::Connection;
use crate::error::StoreError;
use crate::sql;
use crate::value::{Row, values};
use crate::vault::{Key, KeyName, Place, Vault};
use casework::access::Opening;
use casework::id::Id;
use casework::moment::{Date, Moment, day_number};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Where an opening goes: the segment of its day, the key of its month.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Segment {
    id: Id,
    month: Id,
    day: i64,
}

impl Segment {
    fn of(instance: &str, date: Date) -> Self {
        let day = day_number(date);
        let month = format!("{:04}-{:02}", date.year(), date.month());
        Self {
            id: name(b"segment", &[instance.as_bytes(), &day.to_be_bytes()]),
            month: name(b"month", &[month.as_bytes()]),
            day,
        }
    }
}

fn name(kind: &[u8], words: &[&[u8]]) -> Id {
    let mut hash = Sha256::new().chain_update(kind);
    for word in words {
        hash.update((word.len() as u64).to_be_bytes());
        hash.update(word);
    }
    let hash: [u8; 32] = hash.finalize().into();
    let mut short = [0; 16];
    short.copy_from_slice(&hash[..16]);
    Id::from_bytes(short)
}

/// Whether an opening at a moment belongs to a segment of such a day and month.
pub(crate) fn is_of(day: i64, month: Id, at: i64) -> bool {
    let segment = Segment::of("", Moment::from_milliseconds(at).date());
    segment.day == day && segment.month == month
}

fn place(segment: Id, number: i64) -> Place {
    Place::piece(b"open", segment.bytes(), number)
}

/// Records openings, in their order, each in the segment of its day.
pub(crate) async fn record(
    connection: &mut Connection,
    vault: &Vault,
    instance: &str,
    openings: &[Opening],
) -> Result<(), StoreError> {
    for same_day in openings.chunk_by(|one, next| one.at.date() == next.at.date()) {
        if let Some(first) = same_day.first() {
            let segment = Segment::of(instance, first.at.date());
            record_day(connection, vault, segment, same_day).await?;
        }
    }
    Ok(())
}

async fn record_day(
    connection: &mut Connection,
    vault: &Vault,
    segment: Segment,
    openings: &[Opening],
) -> Result<(), StoreError> {
    let (before, mut head) = standing(connection, segment).await?;
    let key = month_key(connection, vault, segment.month).await?;
    let mut rows = Vec::with_capacity(openings.len());
    for (opening, number) in openings.iter().zip(before + 1..) {
        let body = serde_json::to_vec(opening)
            .map_err(|error| StoreError::Unwritable(error.to_string()))?;
        let body = vault.seal(&key, &place(segment.id, number), &body)?;
        let at = opening.at.milliseconds();
        let subjects = side_by_side(&opening.subjects);
        head = chain::opening(&head, segment.id, number, at, &subjects, &body);
        rows.push((number, at, subjects, body, head));
    }
    let after = before + rows.len() as i64;
    let values = values![after, head, segment.id, before];
    if connection.change(sql::MOVE_SEGMENT, values).await? != 1 {
        // another process with the same instance name was first: the caller asks again
        return Err(StoreError::Busy);
    }
    for (number, at, subjects, body, hash) in rows {
        let values = values![segment.id, number, at, &subjects[..], body, hash];
        connection.change(sql::ADD_OPENING, values).await?;
        match (subjects.len() / 16) as i64 {
            0 => {}
            1 => {
                let values = values![subjects, at, segment.id, number];
                connection.change(sql::ADD_OPENING_SUBJECT, values).await?;
            }
            count => {
                let values = values![count, subjects, at, segment.id, number];
                connection.change(sql::ADD_OPENING_SUBJECTS, values).await?;
            }
        }
    }
    Ok(())
}

/// The ids of the subjects, each once.
fn side_by_side(subjects: &[Id]) -> Vec<u8> {
    let subjects: BTreeSet<&Id> = subjects.iter().collect();
    subjects.into_iter().flat_map(|id| *id.bytes()).collect()
}

async fn standing(
    connection: &mut Connection,
    segment: Segment,
) -> Result<(i64, chain::Hash), StoreError> {
    if let Some(mut row) = connection.row(sql::SEGMENT, values![segment.id]).await? {
        return Ok((row.integer(0)?, row.array(1)?));
    }
    let head = chain::beginning(b"segment", segment.id);
    let values = values![segment.id, segment.month, segment.day, head];
    connection.change(sql::ADD_SEGMENT, values).await?;
    Ok((0, head))
}

/// The key of a month, made by whoever comes first.
async fn month_key(
    connection: &mut Connection,
    vault: &Vault,
    month: Id,
) -> Result<Key, StoreError> {
    for _ in 0..2 {
        if let Some(mut row) = connection.row(sql::KEY, values![month, 0]).await? {
            return vault.unwrap(&row.bytes(0)?, KeyName::only(month));
        }
        let wrapped = vault.wrap(&vault.draw(), KeyName::only(month))?;
        let values = values![month, 0, wrapped];
        connection.change(sql::ADD_KEY_ONCE, values).await?;
    }
    Err(StoreError::Busy)
}

/// The openings of a subject before a moment, newest first. Those of the last moment come along
/// whole, so that the next page can begin before it.
pub(crate) async fn openings(
    connection: &mut Connection,
    vault: &Vault,
    subject: Id,
    limit: i64,
    before: Option<Moment>,
) -> Result<Vec<Opening>, StoreError> {
    let before = before.map_or(i64::MAX, Moment::milliseconds);
    let mut found = between(connection, vault, subject, (i64::MIN, before), limit).await?;
    if found.len() as i64 == limit
        && let Some(last) = found.last().map(|opening| opening.at)
    {
        found.retain(|opening| opening.at != last);
        let moment = (last.milliseconds(), last.milliseconds() + 1);
        found.extend(between(connection, vault, subject, moment, i64::MAX).await?);
    }
    Ok(found)
}

async fn between(
    connection: &mut Connection,
    vault: &Vault,
    subject: Id,
    (from, before): (i64, i64),
    limit: i64,
) -> Result<Vec<Opening>, StoreError> {
    let values = values![subject, from, before, limit];
    let rows = connection.rows(sql::OPENINGS, values).await?;
    opened(vault, rows)
}

/// Everything that was opened on a day, oldest first, whatever it was about.
pub(crate) async fn openings_of_day(
    connection: &mut Connection,
    vault: &Vault,
    day: Date,
) -> Result<Vec<Opening>, StoreError> {
    let values = values![day_number(day)];
    let rows = connection.rows(sql::OPENINGS_OF_DAY, values).await?;
    opened(vault, rows)
}

/// The openings in rows of segment, number, month, body and the key of the month.
fn opened(vault: &Vault, rows: Vec<Row>) -> Result<Vec<Opening>, StoreError> {
    let mut openings = Vec::with_capacity(rows.len());
    // openings of the same month have the same key, and mostly stand side by side
    let mut last: Option<(Id, Key)> = None;
    for mut row in rows {
        let (segment, number) = (row.id(0)?, row.integer(1)?);
        let (month, body) = (row.id(2)?, row.bytes(3)?);
        // a month whose key was destroyed is gone
        let Some(wrapped) = row.optional_bytes(4)? else {
            continue;
        };
        let key = match &last {
            Some((known, key)) if *known == month => key.clone(),
            _ => vault.unwrap(&wrapped, KeyName::only(month))?,
        };
        last = Some((month, key.clone()));
        let opening = vault
            .open(&key, &place(segment, number), &body)
            .and_then(|body| serde_json::from_slice(&body).ok())
            .ok_or(StoreError::BrokenSeal("opening"))?;
        openings.push(opening);
    }
    Ok(openings)
}

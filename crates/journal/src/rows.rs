//! Writing index rows: only what differs, unless an older rule made what is there.

use crate::append::IndexChange;
use crate::database::Connection;
use crate::error::StoreError;
use crate::holder::encode;
use crate::sql;
use crate::value::{Value, values};
use crate::vault::Vault;
use crate::words::words;
use casework::id::Id;
use casework::index::{GrantRow, MeasureRow, ROW_VERSION, Rows, WorkRow};
use casework::stream::StreamKind;
use std::collections::BTreeSet;

/// How a missing day is stored: after every other.
pub(crate) const NEVER: i64 = i64::MAX;

/// The texts that add and drop rows of one table.
struct Texts {
    add: &'static str,
    drop: &'static str,
}

const GRANT: Texts = Texts {
    add: sql::ADD_GRANT,
    drop: sql::DROP_GRANT,
};
const WORK: Texts = Texts {
    add: sql::ADD_WORK,
    drop: sql::DROP_WORK,
};
const MEASURE: Texts = Texts {
    add: sql::ADD_MEASURE,
    drop: sql::DROP_MEASURE,
};
const WORD: Texts = Texts {
    add: sql::ADD_WORD,
    drop: sql::DROP_WORD,
};

/// Writes the difference between the rows before and after.
pub(crate) async fn change_rows(
    connection: &mut Connection,
    vault: &Vault,
    change: IndexChange,
) -> Result<(), StoreError> {
    let row = connection
        .row(sql::SUBJECT_VERSION, values![change.subject])
        .await?;
    match row.map(|row| row.integer(0)).transpose()? {
        Some(ROW_VERSION) => {
            write(
                connection,
                vault,
                change.subject,
                change.kind,
                &change.before,
                &change.after,
            )
            .await
        }
        _ => {
            replace_rows(
                connection,
                vault,
                change.subject,
                change.kind,
                &change.after,
            )
            .await
        }
    }
}

/// Writes all rows of a subject anew.
pub(crate) async fn replace_rows(
    connection: &mut Connection,
    vault: &Vault,
    subject: Id,
    kind: StreamKind,
    rows: &Rows,
) -> Result<(), StoreError> {
    for text in [
        sql::DROP_GRANTS,
        sql::DROP_ALL_WORK,
        sql::DROP_MEASURES,
        sql::DROP_WORDS,
    ] {
        connection.change(text, values![subject]).await?;
    }
    let values = values![subject, kind.code(), ROW_VERSION];
    connection.change(sql::SET_SUBJECT, values).await?;
    write(connection, vault, subject, kind, &Rows::default(), rows).await
}

async fn write(
    connection: &mut Connection,
    vault: &Vault,
    subject: Id,
    kind: StreamKind,
    before: &Rows,
    after: &Rows,
) -> Result<(), StoreError> {
    let (was, is) = (grants(before), grants(after));
    let same_for_all = values![kind.code(), ROW_VERSION];
    differ(connection, subject, &GRANT, &was, &is, same_for_all).await?;
    let (was, is) = (work(before), work(after));
    differ(connection, subject, &WORK, &was, &is, &[]).await?;
    let (was, is) = (measures(before), measures(after));
    differ(connection, subject, &MEASURE, &was, &is, &[]).await?;
    let (was, is) = (hashed(vault, before), hashed(vault, after));
    differ(connection, subject, &WORD, &was, &is, &[]).await
}

/// Stored rows without their subject, each with its values in the order of its texts.
type Stored = BTreeSet<Vec<Value>>;

/// Drops what is no longer there and adds what is new.
async fn differ(
    connection: &mut Connection,
    subject: Id,
    texts: &Texts,
    before: &Stored,
    after: &Stored,
    same_for_all: &[Value],
) -> Result<(), StoreError> {
    for gone in before.difference(after) {
        let values = [&[subject.into()], &gone[..]].concat();
        connection.change(texts.drop, &values).await?;
    }
    for new in after.difference(before) {
        let values = [&[subject.into()], &new[..], same_for_all].concat();
        connection.change(texts.add, &values).await?;
    }
    Ok(())
}

fn grants(rows: &Rows) -> Stored {
    let row = |grant: &GrantRow| {
        let until = grant.until.unwrap_or(NEVER);
        values![encode(&grant.holder), grant.from, until].to_vec()
    };
    rows.grants.iter().map(row).collect()
}

fn work(rows: &Rows) -> Stored {
    let row = |work: &WorkRow| {
        let (kind, holder) = (work.kind.code(), encode(&work.holder));
        let due = work.due.unwrap_or(NEVER);
        values![work.item, kind, holder, work.state, due, work.since].to_vec()
    };
    rows.work.iter().map(row).collect()
}

fn measures(rows: &Rows) -> Stored {
    let row = |measure: &MeasureRow| values![measure.measure, measure.value].to_vec();
    rows.measures.iter().map(row).collect()
}

fn hashed(vault: &Vault, rows: &Rows) -> Stored {
    let found = rows.words.iter().flat_map(|text| words(text));
    let found = found.map(|word| word_hash(vault, &word));
    let named = rows.names.iter().flat_map(|text| words(text));
    let named = named.map(|word| name_hash(vault, &word));
    let all = found.chain(named);
    all.map(|hash| values![hash].to_vec()).collect()
}

/// The keyed hash of a word of a name by which nothing is found.
pub(crate) fn name_hash(vault: &Vault, word: &str) -> [u8; 16] {
    vault.keyed("name", &[word.as_bytes()])
}

/// The keyed hash under which a word or number is found.
pub(crate) fn word_hash(vault: &Vault, word: &str) -> [u8; 16] {
    vault.keyed("word", &[word.as_bytes()])
}

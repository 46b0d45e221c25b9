//! The closed list of what may stand in the clear, and the SQL texts.

use crate::house::{House, on_both};
use journal::schema::{Kind, TABLES};
use journal::sql::texts;
use std::collections::BTreeMap;

on_both!(
    every_text_is_understood,
    the_store_has_the_columns_of_the_list
);

async fn every_text_is_understood(house: &House) {
    drop(house.open().await);
    let other = match house.database {
        journal::Database::Sqlite { .. } => "POSTGRES",
        journal::Database::Postgres { .. } => "SQLITE",
    };
    // the table of bare rows is made by the bench alone
    let asked = |name: &str| !name.starts_with(other) && name != "ADD_BARE";
    for (name, text) in texts().filter(|(name, _)| asked(name)) {
        house.explain(name, text).await;
    }
    for table in TABLES {
        for text in [table.insert(), table.select(true), table.select(false)] {
            house.explain(table.name, &text).await;
        }
    }
}

/// What may stand in each column. `sealed` can be read only with a data key, `wrapped` only with
/// the wrapping key; everything else stands in the clear. Changing this list is a decision about
/// what somebody learns who has only the database.
const COLUMNS: &[(&str, &[(&str, &str)])] = &[
    (
        "installation",
        &[
            ("name", "name of a setting"),
            ("value", "number, keyed hash or wrapped key"),
        ],
    ),
    (
        "stream",
        &[
            ("id", "random id"),
            ("kind", "code"),
            ("sequence", "sequence"),
            ("head", "hash"),
            ("keys", "key number"),
            ("destroyed", "count"),
            ("sealed", "sequence"),
        ],
    ),
    (
        "event",
        &[
            ("stream", "random id"),
            ("sequence", "sequence"),
            ("at", "time"),
            ("format", "format"),
            ("key", "key number"),
            ("text_key", "key number"),
            ("payload", "sealed"),
            ("hash", "hash"),
        ],
    ),
    (
        "data_key",
        &[
            ("owner", "random id"),
            ("number", "key number"),
            ("scope", "keyed hash"),
            ("wrapped", "wrapped"),
        ],
    ),
    (
        "erasure",
        &[
            ("owner", "random id"),
            ("number", "key number"),
            ("at", "time"),
        ],
    ),
    (
        "claim",
        &[
            ("kind", "code"),
            ("subject", "random id or keyed hash"),
            ("holder", "random id"),
        ],
    ),
    (
        "errand",
        &[
            ("id", "random id"),
            ("at", "time"),
            ("receipt", "random ids and sequences"),
        ],
    ),
    (
        "subject_row",
        &[
            ("subject", "random id"),
            ("kind", "code"),
            ("version", "number"),
        ],
    ),
    (
        "grant_row",
        &[
            ("subject", "random id"),
            ("holder", "random id and code"),
            ("from_day", "day"),
            ("until_day", "day"),
            ("kind", "code"),
            ("version", "number"),
        ],
    ),
    (
        "work_row",
        &[
            ("subject", "random id"),
            ("item", "random id"),
            ("kind", "code"),
            ("holder", "random id and code"),
            ("state", "code"),
            ("due", "day"),
            ("since", "day"),
        ],
    ),
    (
        "measure_row",
        &[
            ("subject", "random id"),
            ("measure", "code"),
            ("value", "number or day"),
        ],
    ),
    (
        "word_row",
        &[("subject", "random id"), ("word", "keyed hash")],
    ),
    (
        "outgoing",
        &[
            ("id", "random id"),
            ("due", "time"),
            ("taken", "time"),
            ("attempts", "count"),
            ("body", "sealed"),
        ],
    ),
    (
        "document",
        &[
            ("id", "random id"),
            ("stream", "random id"),
            ("sequence", "sequence"),
            ("key", "key number"),
            ("pieces", "count"),
        ],
    ),
    (
        "document_piece",
        &[
            ("document", "random id"),
            ("number", "number"),
            ("body", "sealed"),
        ],
    ),
    (
        "segment",
        &[
            ("id", "hash of instance and day"),
            ("month", "hash of month"),
            ("day", "day"),
            ("number", "sequence"),
            ("head", "hash"),
            ("sealed", "sequence"),
        ],
    ),
    (
        "opening",
        &[
            ("segment", "hash of instance and day"),
            ("number", "sequence"),
            ("at", "time"),
            ("subjects", "random ids"),
            ("body", "sealed"),
            ("hash", "hash"),
        ],
    ),
    (
        "opening_subject",
        &[
            ("subject", "random id"),
            ("at", "time"),
            ("segment", "hash of instance and day"),
            ("number", "sequence"),
        ],
    ),
    (
        "seal",
        &[
            ("number", "sequence"),
            ("at", "time"),
            ("heads", "random ids, sequences and hashes"),
            ("hash", "hash"),
            ("signature", "signature"),
        ],
    ),
    (
        "session",
        &[
            ("id", "hash of a random token"),
            ("expires", "time"),
            ("body", "sealed"),
        ],
    ),
    (
        "draft",
        &[
            ("id", "keyed hash"),
            ("person", "keyed hash"),
            ("at", "time"),
            ("body", "sealed"),
        ],
    ),
];

fn reviewed() -> Vec<(String, String)> {
    let mut columns: Vec<_> = COLUMNS
        .iter()
        .flat_map(|(table, columns)| {
            columns
                .iter()
                .map(|(column, _)| ((*table).to_owned(), (*column).to_owned()))
        })
        .collect();
    columns.sort();
    columns
}

async fn the_store_has_the_columns_of_the_list(house: &House) {
    drop(house.open().await);
    assert_eq!(house.columns().await, reviewed());
}

#[test]
fn the_schema_has_the_columns_of_the_list() {
    let listed: BTreeMap<_, _> = COLUMNS.iter().copied().collect();
    assert_eq!(TABLES.len(), listed.len());
    for table in TABLES {
        let names: Vec<_> = table.columns.iter().map(|(name, _)| *name).collect();
        let reviewed: Vec<_> = listed[table.name].iter().map(|(name, _)| *name).collect();
        assert_eq!(names, reviewed, "{}", table.name);
    }
}

/// The only column of text says which setting a row is: no text about anybody has a place.
#[test]
fn only_the_names_of_settings_are_text() {
    let texts: Vec<_> = TABLES
        .iter()
        .flat_map(|table| {
            table
                .columns
                .iter()
                .map(move |(name, kind)| (table.name, *name, *kind))
        })
        .filter(|(_, _, kind)| *kind == Kind::Text)
        .collect();
    assert_eq!(texts, [("installation", "name", Kind::Text)]);
}

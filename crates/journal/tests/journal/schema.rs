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
    for (name, text) in texts().filter(|(name, _)| !name.starts_with(other)) {
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

/// SQLite numbers parameters by where they first stand.
#[test]
fn parameters_are_first_used_in_order() {
    for (name, text) in texts() {
        let mut next = 1;
        for part in text.split('$').skip(1) {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            let number: usize = digits.parse().unwrap();
            assert!(number <= next, "{name} uses ${number} before ${next}");
            next = next.max(number + 1);
        }
    }
}

/// Columns that hold the id of something that somebody must have a grant to.
const SUBJECTS: [&str; 5] = ["subject", "id", "stream", "owner", "holder"];

/// Texts that answer with such an id and are asked without a grant, and why.
const WITHOUT_GRANT: &[(&str, &str)] = &[
    (
        "STREAM_HEADS",
        "answers only with ids that it was asked for",
    ),
    (
        "CLAIM",
        "the caller knows the subject and obtains a permit for what it finds",
    ),
    (
        "WRAPPED_KEYS",
        "rotation and the check of keys: nobody sees the ids",
    ),
    ("ERASURES", "the erasure list, kept beside the copies"),
    ("DRAFTS", "the id is a keyed hash of the person who asks"),
    (
        "TAKE_OUTGOING",
        "the id of a message, for the loop that delivers",
    ),
    (
        "GRANTS",
        "the rows themselves, of a subject that the caller knows",
    ),
    ("MOVED_STREAMS", "sealing: nobody sees the ids"),
    ("MOVED_SEGMENTS", "segments are no subjects"),
    ("VERIFY_STREAMS", "checking: names only what is broken"),
    ("VERIFY_SEGMENTS", "segments are no subjects"),
    ("STRAY_EVENT", "checking: names only what is broken"),
    ("STRAY_DOCUMENT", "checking: names only what is broken"),
    (
        "OLD_ROWS",
        "names what is to be rebuilt; nobody sees the ids",
    ),
    ("OLD_SUBJECTS", "rebuilding: nobody sees the ids"),
];

/// The columns that a text answers with.
fn answers_with(text: &str) -> Vec<String> {
    let selected = match (
        text.split_once(" RETURNING "),
        text.rsplit_once(") SELECT "),
    ) {
        (Some((_, returned)), _) => returned,
        (None, Some((_, selected))) if text.starts_with("WITH ") => selected,
        _ if text.starts_with("SELECT ") => &text["SELECT ".len()..],
        _ => return Vec::new(),
    };
    let columns = selected.split(" FROM ").next().unwrap();
    let last_word = |column: &str| {
        let name = column.trim().rsplit(['.', ' ']).next().unwrap();
        name.trim_matches(|character: char| !character.is_alphanumeric() && character != '_')
            .to_owned()
    };
    columns.split(',').map(last_word).collect()
}

#[test]
fn every_text_that_finds_a_subject_joins_its_grants() {
    let mut without = Vec::new();
    for (name, text) in texts() {
        let finds = answers_with(text)
            .iter()
            .any(|column| SUBJECTS.contains(&column.as_str()));
        if finds && !text.contains("grant_row g") {
            without.push(name);
        }
    }
    without.sort();
    let mut reviewed: Vec<_> = WITHOUT_GRANT.iter().map(|(name, _)| *name).collect();
    reviewed.sort();
    assert_eq!(without, reviewed);
}

/// The test above would be worth nothing if it did not see what a text answers with.
#[test]
fn the_answers_of_a_text_are_seen() {
    let found: BTreeMap<_, _> = texts().collect();
    assert_eq!(answers_with(found["SUBJECTS"])[0], "subject");
    assert_eq!(answers_with(found["WORK_MINE"])[0], "subject");
    assert_eq!(answers_with(found["FIND"])[0], "subject");
    assert_eq!(answers_with(found["TAKE_OUTGOING"])[0], "id");
    assert!(answers_with(found["ADD_EVENT"]).is_empty());
    let grants = [
        "SUBJECTS",
        "SUBJECT_COUNT",
        "WORK_ANY",
        "WORK_MINE",
        "FIND",
        "MEASURES_GRANTED",
    ];
    for name in grants {
        let text = found[name];
        assert!(
            text.contains("g.holder = who.holder") || text.contains("g.holder IN"),
            "{name}"
        );
        assert!(
            text.contains("g.from_day <= $") && text.contains("g.until_day >= $"),
            "{name}"
        );
    }
}

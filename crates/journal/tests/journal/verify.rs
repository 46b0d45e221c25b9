//! Checking: whatever is changed behind the back of the journal is named.

use crate::house::{House, at, entry, id, line, note, noting, number, on_both};
use crate::store::{Stored, column, table};
use casework::access::Opening;
use casework::entry::{Capacity, Sequence};
use casework::id::{DocumentId, PersonId, StreamId};
use journal::{Broken, Journal, NewDocument, Verification};

on_both!(
    what_was_written_is_whole,
    any_flipped_column_is_named,
    any_flipped_byte_of_an_entry_names_its_link,
    an_entry_left_out_is_named,
    what_was_put_in_is_named,
    a_flipped_key_is_named,
);

pub async fn check(journal: &Journal) -> Verification {
    journal.verify(|_| {}).await.unwrap()
}

/// A store with everything that a check looks at, sealed twice.
pub async fn fill(journal: &Journal) -> [StreamId; 2] {
    let streams = [StreamId(id()), StreamId(id())];
    let mut append = noting(streams[0], 0, vec![entry(line("en")), entry(number(2))]);
    append.documents.push(NewDocument {
        id: DocumentId(id()),
        stream: streams[0],
        bytes: vec![5; 300_000],
    });
    journal.append(append).await.unwrap();
    open(journal, &[streams[0].0, streams[1].0], 0).await;
    journal.seal(at(1)).await.unwrap().unwrap();
    note(journal, streams[1], 0, vec![line("to")])
        .await
        .unwrap();
    note(journal, streams[0], 2, vec![line("tre")])
        .await
        .unwrap();
    open(journal, &[streams[0].0], 1).await;
    // over the end of a month
    open(journal, &[], 40 * 24 * 3600).await;
    journal.seal(at(2)).await.unwrap().unwrap();
    streams
}

pub async fn open(journal: &Journal, subjects: &[casework::id::Id], second: i64) {
    let opening = Opening {
        at: at(second),
        by: PersonId(id()),
        capacity: Capacity::Family,
        organisation: None,
        subjects: subjects.to_vec(),
        view: "case".to_owned(),
        parts: Vec::new(),
    };
    journal.record(opening).await.unwrap();
}

async fn what_was_written_is_whole(house: &House) {
    let journal = house.open().await;
    assert_eq!(check(&journal).await, Verification::default());
    fill(&journal).await;
    let mut told = Vec::new();
    let found = journal.verify(|count| told.push(count)).await.unwrap();
    assert_eq!(found.broken, None);
    assert_eq!((found.streams, found.events, found.documents), (2, 4, 1));
    assert_eq!((found.segments, found.openings, found.seals), (2, 3, 2));
    assert_eq!(found.uncovered, Default::default());
    assert_eq!(found.sealed_at, Some(at(2)));
    assert_eq!(told.last(), Some(&7));
    assert!(
        journal.seal(at(3)).await.unwrap().is_none(),
        "nothing has moved"
    );
}

/// What a finding may name when a column of a table was changed.
fn names(table: &str, broken: &Broken) -> bool {
    use Broken::{Document, Event, Head, Opening, Seal, Segment};
    match table {
        "stream" => matches!(broken, Head { .. } | Event { .. }),
        "event" => matches!(broken, Event { .. } | Head { .. }),
        "data_key" => matches!(broken, Head { .. }),
        "document" | "document_piece" => matches!(broken, Document { .. }),
        "segment" => matches!(broken, Segment { .. } | Opening { .. }),
        "opening" | "opening_subject" => matches!(broken, Opening { .. } | Segment { .. }),
        "seal" => matches!(broken, Seal { .. }),
        _ => false,
    }
}

async fn any_flipped_column_is_named(house: &House) {
    let journal = house.open().await;
    fill(&journal).await;
    let tables = [
        "stream",
        "event",
        "document",
        "document_piece",
        "segment",
        "opening",
        "opening_subject",
        "seal",
    ];
    for table in tables.map(table) {
        for (place, row) in house.rows(table).await.into_iter().enumerate() {
            for (column, (name, _)) in table.columns.iter().enumerate() {
                let mut changed = row.clone();
                changed[column] = row[column].flipped(place * 13 + 7);
                house.put(table, &row, &changed).await;
                let broken = check(&journal).await.broken;
                house.put(table, &changed, &row).await;
                let is_named = broken
                    .as_ref()
                    .is_some_and(|broken| names(table.name, broken));
                assert!(is_named, "{}.{name}: {broken:?}", table.name);
            }
        }
    }
    assert_eq!(
        check(&journal).await.broken,
        None,
        "the test put everything back"
    );
}

async fn any_flipped_byte_of_an_entry_names_its_link(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await[1];
    let events = table("event");
    let payload = column(events, "payload");
    let rows = house.rows(events).await;
    let row = rows
        .iter()
        .find(|row| row[0].bytes() == stream.0.bytes())
        .unwrap();
    for place in 0..row[payload].bytes().len() {
        let mut changed = row.clone();
        changed[payload] = row[payload].flipped(place);
        house.put(events, row, &changed).await;
        let broken = check(&journal).await.broken;
        house.put(events, &changed, row).await;
        let sequence = Sequence(1);
        assert_eq!(
            broken,
            Some(Broken::Event { stream, sequence }),
            "byte {place}"
        );
    }
}

async fn an_entry_left_out_is_named(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await[0];
    house
        .meddle(&format!(
            "DELETE FROM event WHERE stream = {} AND sequence = 2",
            house.literal(stream.0.bytes())
        ))
        .await;
    let sequence = Sequence(2);
    let broken = check(&journal).await.broken;
    assert_eq!(broken, Some(Broken::Event { stream, sequence }));
}

async fn what_was_put_in_is_named(house: &House) {
    let journal = house.open().await;
    fill(&journal).await;
    let stray = house.literal(&[9; 16]);
    let empty = house.literal(&[]);
    let event = format!("INSERT INTO event VALUES ({stray}, 1, 1, 1, 1, 1, {empty}, {empty})");
    let opening = format!("INSERT INTO opening VALUES ({stray}, 1, 1, {empty}, {empty}, {empty})");
    let found_by = format!("INSERT INTO opening_subject VALUES ({stray}, 1, {stray}, 1)");
    let document = format!("INSERT INTO document VALUES ({stray}, {stray}, 1, 1, 1)");
    let piece = format!("INSERT INTO document_piece VALUES ({stray}, 1, {empty})");
    for (table, key, text) in [
        ("event", "stream", event),
        ("opening", "segment", opening),
        ("opening_subject", "subject", found_by),
        ("document", "id", document),
        ("document_piece", "document", piece),
    ] {
        house.meddle(&text).await;
        let broken = check(&journal).await.broken.unwrap();
        assert!(names(table, &broken), "{table}: {broken:?}");
        house
            .meddle(&format!("DELETE FROM {table} WHERE {key} = {stray}"))
            .await;
    }
    assert_eq!(check(&journal).await.broken, None);
}

async fn a_flipped_key_is_named(house: &House) {
    let journal = house.open().await;
    fill(&journal).await;
    let keys = table("data_key");
    for row in house.rows(keys).await {
        for (column, (name, _)) in keys.columns.iter().enumerate() {
            if row[column] == Stored::Null {
                continue;
            }
            let mut changed = row.clone();
            changed[column] = row[column].flipped(11);
            house.put(keys, &row, &changed).await;
            let unwrapped = journal.verify_keys().await.unwrap();
            house.put(keys, &changed, &row).await;
            assert!(
                matches!(unwrapped, Err(Broken::Key { .. })),
                "data_key.{name}"
            );
        }
    }
    journal.verify_keys().await.unwrap().unwrap();
    // a key that is left out is missed without unwrapping any
    let stream = house.rows(table("stream")).await[0].clone();
    let owner = house.literal(stream[0].bytes());
    house
        .meddle(&format!(
            "DELETE FROM data_key WHERE owner = {owner} AND number = 0"
        ))
        .await;
    assert!(names("data_key", &check(&journal).await.broken.unwrap()));
}

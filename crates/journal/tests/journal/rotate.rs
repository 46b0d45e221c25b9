//! Rotation of the wrapping key.

use crate::house::{House, at, entry, id, line, note, noted, noting, on_both};
use crate::store::{column, table};
use casework::id::{ItemId, StreamId};
use journal::{Config, Database, Journal, OpenError, Outgoing};
use std::time::Duration;

on_both!(
    everything_is_read_after_a_rotation,
    a_rotation_lets_nothing_slip_through,
    a_store_that_a_program_has_open_is_known,
);

async fn everything_is_read_after_a_rotation(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    let mut append = noting(stream, 0, vec![entry(line("før")), entry(line("og"))]);
    append.outgoing.push(Outgoing {
        id: ItemId(id()),
        due: at(0),
        body: serde_json::json!("brev"),
    });
    journal.append(append).await.unwrap();
    let mut before = journal.reading().await.unwrap();
    let payloads = house.rows(table("event")).await;
    let wrapped = table("data_key");
    let old = house.rows(wrapped).await;
    let (told, counts) = std::sync::mpsc::channel();
    let progress = move |count| told.send(count).unwrap();
    assert_eq!(journal.rotate([9; 32], progress).await.unwrap(), 4);
    assert_eq!(counts.iter().last(), Some(4));
    // a reading that began before meets the keys as they were
    assert_eq!(
        before
            .texts(stream, casework::entry::Sequence(1))
            .await
            .unwrap()
            .len(),
        1
    );
    drop(before);
    journal.forget_old_wrappings().await.unwrap();
    for row in old {
        let wrapped = row[column(wrapped, "wrapped")].bytes();
        assert!(!house.holds(wrapped).await, "the old key still opens it");
    }
    note(&journal, stream, 2, vec![line("etter")])
        .await
        .unwrap();
    drop(journal);
    let refused = house.try_open(house.config()).await.err();
    assert!(matches!(refused, Some(OpenError::WrongKey("wrapping"))));
    let mut config = house.config();
    config.keys.wrapping = [9; 32];
    let again = Journal::open(config).await.unwrap();
    assert_eq!(
        noted(&again, stream).await,
        [line("før"), line("og"), line("etter")]
    );
    assert_eq!(again.take_outgoing(at(1), at(2), 9).await.unwrap().len(), 1);
    again.verify_keys().await.unwrap().unwrap();
    let after = house.rows(table("event")).await;
    assert_eq!(after[..2], payloads[..], "a sealed body changed");
}

async fn a_rotation_lets_nothing_slip_through(house: &House) {
    let journal = house.open().await;
    let writers: Vec<_> = (0..30)
        .map(|_| {
            let journal = journal.clone();
            tokio::spawn(async move { note(&journal, StreamId(id()), 0, vec![line("x")]).await })
        })
        .collect();
    journal.rotate([9; 32], |_| {}).await.unwrap();
    for writer in writers {
        writer.await.unwrap().unwrap();
    }
    drop(journal);
    let mut config = house.config();
    config.keys.wrapping = [9; 32];
    let again = Journal::open(config).await.unwrap();
    assert_eq!(again.verify_keys().await.unwrap(), Ok(60));
}

async fn a_store_that_a_program_has_open_is_known(house: &House) {
    let mut database = house.database.clone();
    if let Database::Postgres { url } = &mut database {
        // other tests are programs of the same name
        let joint = if url.contains("://") { '&' } else { ' ' };
        url.push_str(&format!("{joint}application_name={}", id()));
    }
    let config = Config {
        database: database.clone(),
        ..house.config()
    };
    let journal = Journal::open(config).await.unwrap();
    note(&journal, StreamId(id()), 0, vec![line("x")])
        .await
        .unwrap();
    assert!(Journal::is_open_elsewhere(&database).await.unwrap());
    drop(journal);
    for _ in 0..200 {
        if !Journal::is_open_elsewhere(&database).await.unwrap() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it was never let go");
}

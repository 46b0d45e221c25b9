//! Seals: what they cover, and what nobody can change after them.

use crate::house::{House, at, entry, id, line, note, noting, number, on_both};
use crate::store::{Stored, column, table};
use crate::verify::{check, fill, open};
use casework::entry::Sequence;
use casework::id::StreamId;
use journal::{Broken, Config, FormerSeal, Journal};
use sha2::{Digest, Sha256};

on_both!(
    what_the_last_seal_does_not_cover_is_named,
    an_end_that_was_cut_off_is_known_once_sealed,
    a_forged_chain_does_not_fit_its_seal,
    a_store_of_another_seal_key_is_not_believed,
    what_a_former_key_sealed_holds_as_far_as_it_went,
    a_former_key_makes_no_other_past,
    seals_chain_over_many_heads,
    two_programs_seal_at_once,
);

/// Cuts the last entry off and makes the row of the stream fit, as somebody would who knows how.
pub async fn cut_off(house: &House, stream: StreamId, sealed: bool) {
    let (events, streams) = (table("event"), table("stream"));
    let own = |rows: Vec<Vec<Stored>>| -> Vec<Vec<Stored>> {
        rows.into_iter()
            .filter(|row| row[0].bytes() == stream.0.bytes())
            .collect()
    };
    let entries = own(house.rows(events).await);
    let [.., before, last] = &entries[..] else {
        panic!()
    };
    let key = last[column(events, "text_key")].integer();
    let literal = house.literal(stream.0.bytes());
    let sequence = last[1].integer();
    house
        .meddle(&format!(
            "DELETE FROM event WHERE stream = {literal} AND sequence = {sequence};
             DELETE FROM data_key WHERE owner = {literal} AND number >= {key}"
        ))
        .await;
    let row = own(house.rows(streams).await).remove(0);
    let mut changed = row.clone();
    changed[column(streams, "sequence")] = Stored::Integer(sequence - 1);
    changed[column(streams, "head")] = before[column(events, "hash")].clone();
    changed[column(streams, "keys")] = Stored::Integer(key);
    if sealed {
        changed[column(streams, "sealed")] = Stored::Integer(sequence - 1);
    }
    house.put(streams, &row, &changed).await;
}

/// Writes other bytes into the last entry of a stream and computes every hash anew.
async fn forge(house: &House, stream: StreamId) {
    let (events, streams) = (table("event"), table("stream"));
    let own = |row: &Vec<Stored>| row[0].bytes() == stream.0.bytes();
    let entries: Vec<_> = house.rows(events).await.into_iter().filter(own).collect();
    let [.., before, last] = &entries[..] else {
        panic!()
    };
    let mut forged = last.clone();
    forged[column(events, "payload")] = last[column(events, "payload")].flipped(20);
    let payload = forged[column(events, "payload")].bytes().to_vec();
    let mut hash = Sha256::new()
        .chain_update(before[column(events, "hash")].bytes())
        .chain_update(b"event")
        .chain_update(stream.0.bytes());
    for name in ["sequence", "at", "format", "key", "text_key"] {
        hash.update(forged[column(events, name)].integer().to_be_bytes());
    }
    hash.update((payload.len() as u64).to_be_bytes());
    hash.update(&payload);
    let hash = Stored::Bytes(hash.finalize().to_vec());
    forged[column(events, "hash")] = hash.clone();
    house.put(events, last, &forged).await;
    let row = house
        .rows(streams)
        .await
        .into_iter()
        .find(|row| own(row))
        .unwrap();
    let mut changed = row.clone();
    changed[column(streams, "head")] = hash;
    house.put(streams, &row, &changed).await;
}

async fn what_the_last_seal_does_not_cover_is_named(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await[1];
    let other = StreamId(id());
    note(&journal, stream, 1, vec![number(1), number(2)])
        .await
        .unwrap();
    note(&journal, other, 0, vec![number(1)]).await.unwrap();
    open(&journal, &[stream.0], 2).await;
    let uncovered = check(&journal).await.uncovered;
    let mut streams = uncovered.streams;
    streams.sort();
    let mut expected = vec![(stream, Sequence(2)), (other, Sequence(1))];
    expected.sort();
    assert_eq!(streams, expected);
    assert_eq!((uncovered.events, uncovered.openings), (3, 1));
    let seal = journal.seal(at(3)).await.unwrap().unwrap();
    assert_eq!((seal.number, seal.heads), (3, 3));
    assert_eq!(check(&journal).await.uncovered, Default::default());
}

async fn an_end_that_was_cut_off_is_known_once_sealed(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await[0];
    note(&journal, stream, 3, vec![line("ikke forseglet")])
        .await
        .unwrap();
    assert_eq!(
        check(&journal).await.uncovered.streams,
        [(stream, Sequence(4))]
    );
    cut_off(house, stream, false).await;
    // nobody can know what no seal covers; that it was not covered had been said
    assert_eq!(check(&journal).await.broken, None);
    cut_off(house, stream, true).await;
    assert_eq!(check(&journal).await.broken, Some(Broken::Head { stream }));
}

async fn a_forged_chain_does_not_fit_its_seal(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await[0];
    forge(house, stream).await;
    let expected = Broken::SealedHead {
        seal: 2,
        chain: stream.0,
    };
    assert_eq!(check(&journal).await.broken, Some(expected));
}

async fn a_store_of_another_seal_key_is_not_believed(house: &House) {
    let journal = house.open().await;
    fill(&journal).await;
    drop(journal);
    let mut config = house.config();
    config.keys.seal = [8; 32];
    let other = Journal::open(config).await.unwrap();
    assert_eq!(check(&other).await.broken, Some(Broken::Seal { number: 1 }));
}

async fn seals_chain_over_many_heads(house: &House) {
    let journal = house.open().await;
    // more heads than one seal lists
    let appends = (0..4200).map(|place| noting(StreamId(id()), 0, vec![entry(number(place))]));
    for result in journal.bulk(appends.collect()).await.unwrap() {
        result.unwrap();
    }
    let seal = journal.seal(at(1)).await.unwrap().unwrap();
    assert_eq!((seal.number, seal.heads), (2, 104));
    let found = check(&journal).await;
    assert_eq!((found.broken, found.streams, found.seals), (None, 4200, 2));
}

async fn two_programs_seal_at_once(house: &House) {
    let programs = [house.open().await, house.open().await];
    for round in 0..5 {
        for _ in 0..10 {
            note(&programs[0], StreamId(id()), 0, vec![number(1)])
                .await
                .unwrap();
        }
        let (one, other) = tokio::join!(programs[0].seal(at(round)), programs[1].seal(at(round)));
        assert!(one.unwrap().is_some() || other.unwrap().is_some());
    }
    let found = check(&programs[1]).await;
    assert_eq!((found.broken, found.uncovered), (None, Default::default()));
    assert_eq!(found.streams, 50);
}

/// The settings after the seal key was changed.
fn changed(house: &House, former: Vec<FormerSeal>) -> Config {
    let mut config = house.config();
    config.keys.seal = [9; 32];
    config.keys.former_seals = former;
    config
}

async fn what_a_former_key_sealed_holds_as_far_as_it_went(house: &House) {
    let journal = house.open().await;
    assert_eq!(journal.retiring_seal().await.unwrap(), Ok(None), "no seal");
    let stream = StreamId(id());
    for sequence in 0..2 {
        note(&journal, stream, sequence, vec![number(sequence)])
            .await
            .unwrap();
        journal.seal(at(sequence)).await.unwrap().unwrap();
    }
    let day = journal.seal_of_day(at(1)).await.unwrap().unwrap();
    let former = journal.retiring_seal().await.unwrap().unwrap().unwrap();
    assert_eq!(former.until, 2);
    drop(journal);

    let journal = Journal::open(changed(house, vec![former])).await.unwrap();
    assert_eq!(
        journal.retiring_seal().await.unwrap(),
        Ok(None),
        "signed nothing yet"
    );
    let again = journal.seal_of_day(at(1)).await.unwrap().unwrap();
    note(&journal, stream, 2, vec![number(2)]).await.unwrap();
    assert_eq!(journal.seal(at(2)).await.unwrap().unwrap().number, 3);
    assert_eq!(check(&journal).await.broken, None);
    for text in [day, again] {
        let seal = journal.read_seal(&text).unwrap();
        assert_eq!(journal.verify_against(&seal).await.unwrap(), Ok(()));
    }
    let second = journal.retiring_seal().await.unwrap().unwrap().unwrap();
    assert_eq!(second.until, 3);
    drop(journal);
    let mut config = changed(house, vec![former, second]);
    config.keys.seal = [10; 32];
    let journal = Journal::open(config).await.unwrap();
    assert_eq!(check(&journal).await.broken, None, "a third key");
    drop(journal);

    // without what was remembered, and with the old key for what came after
    for (former, broken) in [
        (Vec::new(), 1),
        (vec![FormerSeal { until: 3, ..former }], 3),
    ] {
        let journal = Journal::open(changed(house, former)).await.unwrap();
        let found = check(&journal).await.broken;
        assert_eq!(found, Some(Broken::Seal { number: broken }));
    }
}

async fn a_former_key_makes_no_other_past(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, vec![number(0)]).await.unwrap();
    let sealed = journal.seal(at(0)).await.unwrap().unwrap();
    let former = journal.retiring_seal().await.unwrap().unwrap().unwrap();
    assert_eq!((former.until, former.hash), (1, sealed.hash));
    drop(journal);
    // signed with the right key of the time, but not what was remembered of it
    let other = FormerSeal {
        hash: [0; 32],
        ..former
    };
    let journal = Journal::open(changed(house, vec![other])).await.unwrap();
    assert_eq!(
        check(&journal).await.broken,
        Some(Broken::Seal { number: 1 })
    );
    drop(journal);
    // the seals end before the one that was the last then
    let further = FormerSeal { until: 2, ..former };
    let journal = Journal::open(changed(house, vec![further])).await.unwrap();
    assert_eq!(
        check(&journal).await.broken,
        Some(Broken::Seal { number: 2 })
    );
    assert!(journal.retiring_seal().await.unwrap().is_err());
    drop(journal);
    // a key that never signed here cannot be retired
    let journal = Journal::open(changed(house, Vec::new())).await.unwrap();
    let retiring = journal.retiring_seal().await.unwrap();
    assert_eq!(retiring, Err(Broken::Seal { number: 1 }));
}

//! The seal of a day, kept outside: what it shows that the store itself cannot.

use crate::house::{House, at, line, note, on_both};
use crate::sealing::cut_off;
use crate::verify::{check, fill};
use casework::id::StreamId;
use journal::{Broken, Journal, NotASeal};

on_both!(
    an_end_that_was_cut_off_with_its_seal_is_known_outside,
    a_seal_that_was_taken_away_is_known_outside,
    what_comes_after_a_seal_does_not_break_it,
    a_text_that_was_changed_is_no_seal,
);

/// A store with three seals of one day, the last over one more entry of a stream.
async fn sealed(journal: &Journal) -> (StreamId, String) {
    let stream = fill(journal).await[0];
    note(journal, stream, 3, vec![line("trukket tilbake")])
        .await
        .unwrap();
    journal.seal(at(3)).await.unwrap().unwrap();
    let text = journal.seal_of_day(at(4)).await.unwrap().unwrap();
    (stream, text)
}

async fn against(journal: &Journal, text: &str) -> Result<(), Broken> {
    let day = journal.read_seal(text).unwrap();
    assert_eq!((day.number, day.at), (3, at(3)));
    journal.verify_against(&day).await.unwrap()
}

/// Somebody who can write in the database takes the last entry of a stream away, and the seal that
/// listed it.
async fn an_end_that_was_cut_off_with_its_seal_is_known_outside(house: &House) {
    let journal = house.open().await;
    let (stream, text) = sealed(&journal).await;
    assert_eq!(against(&journal, &text).await, Ok(()));
    cut_off(house, stream, true).await;
    house.meddle("DELETE FROM seal WHERE number = 3").await;
    assert_eq!(
        check(&journal).await.broken,
        None,
        "the store is in itself whole"
    );
    let expected = Broken::SealedHead {
        seal: 3,
        chain: stream.0,
    };
    assert_eq!(against(&journal, &text).await, Err(expected));
}

async fn a_seal_that_was_taken_away_is_known_outside(house: &House) {
    let journal = house.open().await;
    let (_, text) = sealed(&journal).await;
    house.meddle("DELETE FROM seal WHERE number = 3").await;
    let missing = Broken::Seal { number: 3 };
    assert_eq!(against(&journal, &text).await, Err(missing));
}

async fn what_comes_after_a_seal_does_not_break_it(house: &House) {
    let journal = house.open().await;
    let (stream, text) = sealed(&journal).await;
    note(&journal, stream, 4, vec![line("senere")])
        .await
        .unwrap();
    journal.seal(at(5)).await.unwrap().unwrap();
    assert_eq!(check(&journal).await.broken, None);
    assert_eq!(against(&journal, &text).await, Ok(()));
    // on another day nothing has been sealed
    let tomorrow = at(2 * 24 * 3600);
    assert_eq!(journal.seal_of_day(tomorrow).await.unwrap(), None);
}

async fn a_text_that_was_changed_is_no_seal(house: &House) {
    let journal = house.open().await;
    let (_, text) = sealed(&journal).await;
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.len() > 4, "{text}");
    for place in 0..lines.len() {
        let mut fewer = lines.clone();
        fewer.remove(place);
        let refused = journal.read_seal(&fewer.join("\n"));
        assert_eq!(refused, Err(NotASeal), "without line {place}");
    }
    let other = text.replacen("seal 3 ", "seal 2 ", 1);
    assert_eq!(journal.read_seal(&other), Err(NotASeal));
    let mut config = house.config();
    config.keys.seal = [8; 32];
    let elsewhere = Journal::open(config).await.unwrap();
    assert_eq!(elsewhere.read_seal(&text), Err(NotASeal));
}

//! Finding by word, figures, and rows that change.

use crate::house::{House, on_both};
use crate::lists::{TODAY, add, change, granted, person, subjects};
use casework::index::{MeasureRow, Rows};
use casework::stream::StreamKind;
use journal::{Measured, Page, StoreError};

on_both!(
    words_and_numbers_find_whole_words_only,
    a_name_that_is_only_recognised_finds_nobody,
    figures_count_subjects,
    rows_change_with_the_state,
    rows_of_an_older_rule_are_not_believed,
);

async fn words_and_numbers_find_whole_words_only(house: &House) {
    let journal = house.open().await;
    let (me, other) = (person(), person());
    let named = |holder, words: &[&str]| Rows {
        words: words.iter().map(|word| (*word).to_owned()).collect(),
        ..granted(&[holder])
    };
    let one = add(&journal, named(me, &["Åse", "Østby", "00000000001"])).await;
    let two = add(&journal, named(me, &["Åse", "Moe"])).await;
    add(&journal, named(other, &["Åse"])).await;
    let mut both = vec![one, two];
    both.sort();
    let mut reading = journal.reading().await.unwrap();
    for (text, expected) in [
        ("åse", both),
        ("ØSTBY åse", vec![one]),
        ("00000000001", vec![one]),
        ("øst", vec![]),
        ("åse hansen", vec![]),
        ("  ", vec![]),
    ] {
        assert_eq!(
            reading.find(text, &[me], TODAY).await.unwrap(),
            expected,
            "{text}"
        );
    }
}

async fn a_name_that_is_only_recognised_finds_nobody(house: &House) {
    let journal = house.open().await;
    let me = person();
    let named = |words: &[&str], names: &[&str]| Rows {
        words: words.iter().map(|word| (*word).to_owned()).collect(),
        names: names.iter().map(|word| (*word).to_owned()).collect(),
        ..granted(&[me])
    };
    let subject = add(&journal, named(&["Åse"], &["Oddny Østby", "åse"])).await;
    let mut reading = journal.reading().await.unwrap();
    for (word, known) in [
        ("oddny", true),
        ("østby", true),
        ("åse", true),
        ("odd", false),
    ] {
        assert_eq!(reading.is_known_word(word).await.unwrap(), known, "{word}");
    }
    assert_eq!(reading.find("oddny", &[me], TODAY).await.unwrap(), []);
    assert_eq!(reading.find("åse", &[me], TODAY).await.unwrap(), [subject]);
    drop(reading);
    let (before, after) = (
        named(&["Åse"], &["Oddny Østby", "åse"]),
        named(&["Åse"], &[]),
    );
    change(&journal, subject, before, after).await;
    let mut reading = journal.reading().await.unwrap();
    assert!(!reading.is_known_word("oddny").await.unwrap());
    assert!(reading.is_known_word("åse").await.unwrap());
}

async fn figures_count_subjects(house: &House) {
    let journal = house.open().await;
    let (me, other) = (person(), person());
    let measured = |holder, value| Rows {
        measures: vec![MeasureRow { measure: 4, value }],
        ..granted(&[holder])
    };
    add(&journal, measured(me, 1)).await;
    add(&journal, measured(me, 2)).await;
    add(&journal, measured(other, 2)).await;
    let figure = |value, subjects| Measured {
        measure: 4,
        value,
        subjects,
    };
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(
        reading.measures().await.unwrap(),
        [figure(1, 1), figure(2, 2)]
    );
    let mine = reading.measures_granted(&[me], TODAY).await.unwrap();
    assert_eq!(mine, [figure(1, 1), figure(2, 1)]);
}

async fn rows_change_with_the_state(house: &House) {
    let journal = house.open().await;
    let (stays, goes, comes) = (person(), person(), person());
    let subject = add(&journal, granted(&[stays, goes])).await;
    let (before, after) = (granted(&[stays, goes]), granted(&[stays, comes]));
    change(&journal, subject, before, after).await;
    for (holder, found) in [(stays, true), (goes, false), (comes, true)] {
        assert_eq!(
            subjects(&journal, &[holder], TODAY).await.len(),
            usize::from(found)
        );
    }
}

async fn rows_of_an_older_rule_are_not_believed(house: &House) {
    let journal = house.open().await;
    let (stays, goes) = (person(), person());
    let subject = add(&journal, granted(&[stays, goes])).await;
    house
        .meddle("UPDATE grant_row SET version = 0; UPDATE subject_row SET version = 0")
        .await;
    let mut reading = journal.reading().await.unwrap();
    let page = Page::first(9);
    let refused = reading
        .subjects(&[stays], TODAY, StreamKind::Case, page)
        .await;
    match refused {
        Err(StoreError::OldRows(old)) => assert_eq!(old, [subject]),
        other => panic!("{other:?}"),
    }
    let is_old = |refused: Result<(), StoreError>| {
        assert!(matches!(refused, Err(StoreError::OldRows(old)) if old == [subject]));
    };
    is_old(reading.grants(subject).await.map(drop));
    is_old(reading.measures().await.map(drop));
    is_old(reading.measures_granted(&[stays], TODAY).await.map(drop));
    let count = reading
        .subject_count(&[stays], TODAY, StreamKind::Case)
        .await;
    is_old(count.map(drop));
    drop(reading);
    // the next append writes all rows anew, whatever it thinks was there before
    change(&journal, subject, granted(&[stays]), granted(&[stays])).await;
    assert_eq!(subjects(&journal, &[stays], TODAY).await, [subject]);
    assert_eq!(subjects(&journal, &[goes], TODAY).await, []);
}

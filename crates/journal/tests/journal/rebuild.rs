//! Rebuilt rows are the rows that the appends left.

use crate::house::{House, Notebook, Noted, entry, id, noting, number, on_both};
use crate::store::{Stored, table};
use casework::id::{PersonId, StreamId};
use casework::index::{GrantRow, Holder, MeasureRow, Rows, WorkKind, WorkRow};
use casework::stream::{Stream, StreamKind};
use journal::{IndexChange, Journal, Rebuild};

on_both!(
    rebuilt_rows_equal_live_ones,
    only_old_rows_are_rebuilt,
    rows_that_are_missing_are_made,
);

fn rows(stream: StreamId, state: &Notebook) -> Rows {
    let holder = Holder::Person(PersonId(stream.0));
    let numbers = state.noted.iter().filter_map(|noted| match noted {
        Noted::Number { number } => Some(*number),
        _ => None,
    });
    let mut rows = Rows {
        grants: vec![GrantRow {
            holder,
            from: 1,
            until: None,
        }],
        ..Rows::default()
    };
    for number in numbers {
        rows.work.push(WorkRow {
            item: stream.0,
            kind: WorkKind::Promise,
            holder,
            state: 0,
            due: Some(number),
            since: 1,
        });
        rows.measures.push(MeasureRow {
            measure: 1,
            value: number,
        });
        rows.words.push(format!("ord{number}"));
    }
    rows
}

async fn live(journal: &Journal, stream: StreamId, numbers: &[i64]) {
    let mut state = Notebook::empty();
    for (place, value) in numbers.iter().enumerate() {
        let before = rows(stream, &state);
        state.noted.push(number(*value));
        let mut append = noting(stream, place as i64, vec![entry(number(*value))]);
        append.index.push(IndexChange {
            subject: stream.0,
            kind: StreamKind::Case,
            before: if place == 0 { Rows::default() } else { before },
            after: rows(stream, &state),
        });
        journal.append(append).await.unwrap();
    }
}

async fn all_rows(house: &House) -> Vec<Vec<Vec<Stored>>> {
    let mut all = Vec::new();
    for name in [
        "subject_row",
        "grant_row",
        "work_row",
        "measure_row",
        "word_row",
    ] {
        all.push(house.rows(table(name)).await);
    }
    all
}

async fn rebuilt_rows_equal_live_ones(house: &House) {
    let journal = house.open().await;
    for numbers in [&[1, 2, 3][..], &[5], &[2, 2]] {
        live(&journal, StreamId(id()), numbers).await;
    }
    let before = all_rows(house).await;
    assert_eq!(before[0].len(), 3);
    let count = journal.rebuild(Rebuild::All, rows).await.unwrap();
    assert_eq!(count, 3);
    assert_eq!(all_rows(house).await, before);
    house
        .meddle("DELETE FROM work_row; DELETE FROM word_row; DELETE FROM subject_row")
        .await;
    journal.rebuild(Rebuild::Old, rows).await.unwrap();
    assert_eq!(all_rows(house).await, before);
}

async fn only_old_rows_are_rebuilt(house: &House) {
    let journal = house.open().await;
    live(&journal, StreamId(id()), &[1]).await;
    live(&journal, StreamId(id()), &[2]).await;
    assert_eq!(journal.rebuild(Rebuild::Old, rows).await.unwrap(), 0);
    let before = all_rows(house).await;
    house
        .meddle("UPDATE subject_row SET version = 0; UPDATE grant_row SET version = 0")
        .await;
    assert_eq!(journal.rebuild(Rebuild::Old, rows).await.unwrap(), 2);
    assert_eq!(all_rows(house).await, before);
}

async fn rows_that_are_missing_are_made(house: &House) {
    let journal = house.open().await;
    // more than one page of them
    let mut many = Vec::new();
    for value in 0..70 {
        many.push(noting(StreamId(id()), 0, vec![entry(number(value))]));
    }
    journal.bulk(many).await.unwrap();
    assert_eq!(journal.rebuild(Rebuild::Old, rows).await.unwrap(), 70);
    assert_eq!(house.ask("SELECT COUNT(*) FROM work_row").await, [70]);
    assert_eq!(journal.rebuild(Rebuild::Old, rows).await.unwrap(), 0);
}

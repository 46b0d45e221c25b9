//! Index rows: only what was granted is found, in the right order, and only the difference is
//! written.

use crate::house::{House, entry, id, noting, number, on_both};
use casework::entry::Function;
use casework::id::{Id, PersonId, StreamId, UnitId};
use casework::index::{GrantRow, Holder, MeasureRow, Rows, WorkKind, WorkRow};
use casework::stream::StreamKind;
use journal::{IndexChange, Journal, Page, Whose};

on_both!(
    a_subject_is_found_by_whom_it_was_granted_to,
    grants_begin_and_end,
    pages_of_subjects_join_without_gap,
    work_is_ordered_by_due_then_since,
    work_of_others_is_found_only_where_granted,
    a_holder_twice_granted_counts_once,
);

pub const TODAY: i64 = 20_000;

pub fn person() -> Holder {
    Holder::Person(PersonId(id()))
}

fn unit(function: Function) -> Holder {
    Holder::Function(UnitId(id()), function)
}

fn grant(holder: Holder) -> GrantRow {
    GrantRow {
        holder,
        from: TODAY,
        until: None,
    }
}

pub fn granted(holders: &[Holder]) -> Rows {
    Rows {
        grants: holders.iter().copied().map(grant).collect(),
        ..Rows::default()
    }
}

fn work(kind: WorkKind, holder: Holder, due: Option<i64>, since: i64) -> WorkRow {
    WorkRow {
        item: id(),
        kind,
        holder,
        state: 0,
        due,
        since,
    }
}

pub async fn change(journal: &Journal, subject: Id, before: Rows, after: Rows) {
    let mut append = noting(StreamId(id()), 0, vec![entry(number(1))]);
    append.index.push(IndexChange {
        subject,
        kind: StreamKind::Case,
        before,
        after,
    });
    journal.append(append).await.unwrap();
}

pub async fn add(journal: &Journal, rows: Rows) -> Id {
    let subject = id();
    change(journal, subject, Rows::default(), rows).await;
    subject
}

pub async fn subjects(journal: &Journal, holders: &[Holder], today: i64) -> Vec<Id> {
    let mut reading = journal.reading().await.unwrap();
    let page = Page::first(100);
    reading
        .subjects(holders, today, StreamKind::Case, page)
        .await
        .unwrap()
}

async fn a_subject_is_found_by_whom_it_was_granted_to(house: &House) {
    let journal = house.open().await;
    let (mother, school, stranger) = (person(), unit(Function::Worker), person());
    let subject = add(&journal, granted(&[mother, school])).await;
    for (holders, expected) in [
        (vec![mother], vec![subject]),
        (vec![stranger, school], vec![subject]),
        (vec![mother, school], vec![subject]),
        (vec![stranger], vec![]),
        (vec![], vec![]),
    ] {
        assert_eq!(subjects(&journal, &holders, TODAY).await, expected);
    }
    let Holder::Function(same_unit, _) = school else {
        panic!()
    };
    let leader = Holder::Function(same_unit, Function::Leader);
    assert_eq!(subjects(&journal, &[leader], TODAY).await, []);
    let mut reading = journal.reading().await.unwrap();
    let page = Page::first(100);
    let notices = reading
        .subjects(&[mother], TODAY, StreamKind::Notice, page)
        .await
        .unwrap();
    assert_eq!(notices, []);
    assert_eq!(
        reading
            .subject_count(&[mother, school], TODAY, StreamKind::Case)
            .await
            .unwrap(),
        1
    );
    assert_eq!(reading.grants(subject).await.unwrap().len(), 2);
}

async fn grants_begin_and_end(house: &House) {
    let journal = house.open().await;
    let holder = person();
    let mut rows = granted(&[holder]);
    rows.grants[0].until = Some(TODAY + 5);
    let subject = add(&journal, rows.clone()).await;
    for (day, found) in [(-1, false), (0, true), (5, true), (6, false)] {
        let expected = if found { vec![subject] } else { vec![] };
        assert_eq!(
            subjects(&journal, &[holder], TODAY + day).await,
            expected,
            "day {day}"
        );
    }
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.grants(subject).await.unwrap(), rows.grants);
}

async fn pages_of_subjects_join_without_gap(house: &House) {
    let journal = house.open().await;
    let holder = person();
    let mut all = Vec::new();
    for _ in 0..7 {
        all.push(add(&journal, granted(&[holder, person()])).await);
    }
    all.sort();
    let mut reading = journal.reading().await.unwrap();
    let (mut found, mut page) = (Vec::new(), Page::first(3));
    loop {
        let part = reading
            .subjects(&[holder], TODAY, StreamKind::Case, page)
            .await
            .unwrap();
        let Some(last) = part.last() else { break };
        page.after = Some(*last);
        found.extend(part);
    }
    assert_eq!(found, all);
}

async fn work_is_ordered_by_due_then_since(house: &House) {
    let journal = house.open().await;
    let holder = person();
    let mut rows = granted(&[holder]);
    let never = work(WorkKind::Promise, holder, None, 1);
    let late = work(WorkKind::Promise, holder, Some(9), 5);
    let soon = work(WorkKind::Message, holder, Some(3), 7);
    let soon_and_older = work(WorkKind::Promise, holder, Some(3), 2);
    let other_kind = work(WorkKind::News, holder, Some(1), 1);
    rows.work = vec![never, late, soon, soon_and_older, other_kind];
    let subject = add(&journal, rows).await;
    let mut reading = journal.reading().await.unwrap();
    let kinds = [WorkKind::Promise, WorkKind::Message];
    for whose in [Whose::Any, Whose::Mine(&[holder])] {
        let found = reading
            .work(&[holder], &kinds, whose, TODAY, 10)
            .await
            .unwrap();
        let expected = [soon_and_older, soon, late, never].map(|row| (subject, row));
        assert_eq!(found, expected);
        assert_eq!(
            reading
                .work_count(&[holder], &kinds, whose, TODAY)
                .await
                .unwrap(),
            4
        );
        let first = reading
            .work(&[holder], &kinds, whose, TODAY, 2)
            .await
            .unwrap();
        assert_eq!(first, expected[..2]);
    }
    assert_eq!(
        reading
            .work_count(&[holder], &[], Whose::Any, TODAY)
            .await
            .unwrap(),
        0
    );
}

async fn work_of_others_is_found_only_where_granted(house: &House) {
    let journal = house.open().await;
    let (me, colleague) = (person(), person());
    let mut rows = granted(&[me]);
    rows.work = vec![work(WorkKind::Promise, colleague, None, 1)];
    let open = add(&journal, rows.clone()).await;
    // work that is mine in a subject that I have no grant to is not shown
    let mut closed = granted(&[colleague]);
    closed.work = vec![work(WorkKind::Promise, me, None, 1)];
    add(&journal, closed).await;
    let mut reading = journal.reading().await.unwrap();
    let kinds = [WorkKind::Promise];
    let any = reading
        .work(&[me], &kinds, Whose::Any, TODAY, 10)
        .await
        .unwrap();
    assert_eq!(any, [(open, rows.work[0])]);
    let mine = reading
        .work(&[me], &kinds, Whose::Mine(&[me]), TODAY, 10)
        .await
        .unwrap();
    assert_eq!(mine, []);
    assert_eq!(
        reading
            .work_count(&[me], &kinds, Whose::Mine(&[me]), TODAY)
            .await
            .unwrap(),
        0
    );
    let theirs = reading
        .work(&[me], &kinds, Whose::Mine(&[colleague]), TODAY, 10)
        .await
        .unwrap();
    assert_eq!(theirs, any);
}

async fn a_holder_twice_granted_counts_once(house: &House) {
    let journal = house.open().await;
    let (me, unit) = (person(), unit(Function::CoordinatingUnit));
    let mut rows = granted(&[me, unit, me]);
    rows.grants[2].from = TODAY - 9;
    rows.work = vec![work(WorkKind::Notice, unit, None, 1)];
    rows.measures = vec![MeasureRow {
        measure: 1,
        value: 2,
    }];
    let subject = add(&journal, rows).await;
    let (both, kinds) = ([me, unit], [WorkKind::Notice]);
    assert_eq!(subjects(&journal, &both, TODAY).await, [subject]);
    let mut reading = journal.reading().await.unwrap();
    for whose in [Whose::Any, Whose::Mine(&both)] {
        assert_eq!(
            reading
                .work_count(&both, &kinds, whose, TODAY)
                .await
                .unwrap(),
            1
        );
        assert_eq!(
            reading
                .work(&both, &kinds, whose, TODAY, 9)
                .await
                .unwrap()
                .len(),
            1
        );
    }
    let figures = reading.measures_granted(&both, TODAY).await.unwrap();
    assert_eq!(figures[0].subjects, 1);
}

//! Figures, printed and not judged: `cargo test -p journal -- --ignored --nocapture figures`.

use crate::house::{House, Notebook, at, entry, id, line, note, noting, number};
use casework::access::{Ground, Opening, Part};
use casework::entry::{Capacity, Function};
use casework::id::{PersonId, StreamId, UnitId};
use casework::index::{GrantRow, Holder, Rows, WorkKind, WorkRow};
use casework::label::{Kind, Sphere};
use casework::stream::StreamKind;
use journal::{IndexChange, Journal, Whose};
use std::time::{Duration, Instant};

#[expect(
    clippy::disallowed_methods,
    reason = "a stopwatch is what this test is for"
)]
fn start() -> Instant {
    Instant::now()
}

fn tell(what: &str, count: u32, time: Duration) {
    let each = time / count;
    println!(
        "{what}: {each:?} each, {:.0} a second",
        1.0 / each.as_secs_f64()
    );
}

fn opening(subject: StreamId) -> Opening {
    Opening {
        at: at(0),
        by: PersonId(id()),
        capacity: Capacity::Family,
        organisation: None,
        subjects: vec![subject.0],
        view: "case".to_owned(),
        parts: vec![Part {
            kind: Kind::Plan,
            sphere: Sphere::Shared,
            ground: Ground::Care,
        }],
    }
}

async fn one_by_one(journal: &Journal) {
    let begun = start();
    for _ in 0..200 {
        note(journal, StreamId(id()), 0, vec![line("en linje")])
            .await
            .unwrap();
    }
    tell("append alone", 200, begun.elapsed());
    let begun = start();
    for _ in 0..200 {
        journal.record(opening(StreamId(id()))).await.unwrap();
    }
    tell("opening alone", 200, begun.elapsed());
}

async fn together(journal: &Journal) {
    let begun = start();
    let tasks: Vec<_> = (0..4000)
        .map(|_| {
            let journal = journal.clone();
            tokio::spawn(async move { note(&journal, StreamId(id()), 0, vec![line("x")]).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    tell("append among 4000 at once", 4000, begun.elapsed());
    let appends = (0..2000)
        .map(|_| noting(StreamId(id()), 0, vec![entry(line("x"))]))
        .collect();
    let begun = start();
    journal.bulk(appends).await.unwrap();
    tell("append in bulk", 2000, begun.elapsed());
}

async fn folding(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    let text = "En setning som noen har fortalt, så lang som setninger pleier å være. ".repeat(3);
    let events = (0..300).map(|place| match place % 3 {
        0 => number(place),
        _ => line(&text),
    });
    note(&journal, stream, 0, events.collect()).await.unwrap();
    let begun = start();
    let mut reading = journal.reading().await.unwrap();
    reading.fold::<Notebook>(stream).await.unwrap();
    tell(
        "cold fold of 300 entries, 200 with text",
        1,
        begun.elapsed(),
    );
    let begun = start();
    for _ in 0..2000 {
        reading.fold::<Notebook>(stream).await.unwrap();
    }
    tell("cached fold in an open reading", 2000, begun.elapsed());
    drop(reading);
    let begun = start();
    for _ in 0..2000 {
        let mut reading = journal.reading().await.unwrap();
        reading.fold::<Notebook>(stream).await.unwrap();
    }
    tell("reading and cached fold", 2000, begun.elapsed());
}

async fn lists(journal: &Journal) {
    let unit = UnitId(id());
    let holder = Holder::Function(unit, Function::Worker);
    let others = Holder::Function(UnitId(id()), Function::Worker);
    let appends = (0..5000).map(|place| {
        let stream = StreamId(id());
        let holder = if place % 5 == 0 { holder } else { others };
        let work = WorkRow {
            item: id(),
            kind: WorkKind::Promise,
            holder,
            state: 0,
            due: Some(place),
            since: 1,
        };
        let mut append = noting(stream, 0, vec![entry(number(place))]);
        append.index.push(IndexChange {
            subject: stream.0,
            kind: StreamKind::Case,
            before: Rows::default(),
            after: Rows {
                grants: vec![GrantRow {
                    holder,
                    from: 1,
                    until: None,
                }],
                work: vec![work],
                words: vec!["Åse".to_owned(), format!("navn{}", place % 50)],
                ..Rows::default()
            },
        });
        append
    });
    journal.bulk(appends.collect()).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    for (name, whose) in [("mine", Whose::Mine(&[holder])), ("any", Whose::Any)] {
        let begun = start();
        for _ in 0..20 {
            let kinds = [WorkKind::Promise];
            let found = reading.work(&[holder], &kinds, whose, 9, 50).await.unwrap();
            assert_eq!(found.len(), 50);
        }
        tell(
            &format!("50 of 1000 rows of work ({name}) among 5000"),
            20,
            begun.elapsed(),
        );
    }
    let begun = start();
    for _ in 0..20 {
        assert_eq!(
            reading.find("åse navn5", &[holder], 9).await.unwrap().len(),
            100
        );
    }
    tell("find by two words among 5000", 20, begun.elapsed());
}

async fn checking(journal: &Journal) {
    let begun = start();
    journal.seal(at(9)).await.unwrap();
    let found = journal.verify(|_| {}).await.unwrap();
    let count = (found.events + found.openings) as u32;
    tell(
        &format!("seal and verify {count} entries"),
        count,
        begun.elapsed(),
    );
    let begun = start();
    let mut bytes = Vec::new();
    let copied = journal.copy_out(&mut bytes).await.unwrap();
    tell(
        &format!("copy out {} rows, {} bytes", copied.rows, bytes.len()),
        copied.rows as u32,
        begun.elapsed(),
    );
}

async fn figures(house: &House) {
    let journal = house.open().await;
    one_by_one(&journal).await;
    together(&journal).await;
    folding(house).await;
    lists(&journal).await;
    checking(&journal).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "prints figures and judges nothing"]
async fn figures_on_sqlite() {
    let house = House::sqlite().await;
    figures(&house).await;
    house.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "prints figures and judges nothing"]
async fn figures_on_postgres() {
    let Some(house) = House::postgres().await else {
        return;
    };
    figures(&house).await;
    house.clear().await;
}

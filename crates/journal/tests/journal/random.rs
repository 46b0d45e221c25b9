//! Random appends, erasures and reopenings, beside a model of what the streams should hold.

use crate::copy::copy;
use crate::house::{House, Noted, at, entry_in, id, line, noted, noting, on_both};
use casework::entry::Sequence;
use casework::id::{PersonId, StreamId};
use casework::label::Sphere;
use casework::told::Told;
use journal::{Erase, Journal};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

on_both!(random_appends_fold_the_same_after_copy_and_reopening);

/// One thing that happens to one of a few streams.
#[derive(Clone, Debug)]
enum Step {
    Write {
        stream: usize,
        entries: Vec<(bool, String)>,
    },
    Erase {
        stream: usize,
        sequence: i64,
    },
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let entries = proptest::collection::vec((any::<bool>(), "\\PC{0,40}"), 1..4);
    prop_oneof![
        6 => (0..3_usize, entries).prop_map(|(stream, entries)| Step::Write { stream, entries }),
        1 => (0..3_usize, 1..6_i64).prop_map(|(stream, sequence)| Step::Erase { stream, sequence }),
        1 => Just(Step::Reopen),
    ]
}

/// What the streams should hold, kept beside the journal.
#[derive(Default)]
struct Model {
    streams: [Vec<Noted>; 3],
}

async fn play(house: &House, steps: Vec<Step>) {
    let mut journal = house.open().await;
    let ids = [(); 3].map(|()| StreamId(id()));
    let mut model = Model::default();
    for step in steps {
        match step {
            Step::Write { stream, entries } => {
                let expected = model.streams[stream].len() as i64;
                let own = Sphere::Adult(PersonId(ids[stream].0));
                let written = entries.iter().map(|(is_own, text)| {
                    entry_in(if *is_own { own } else { Sphere::Shared }, line(text))
                });
                let append = noting(ids[stream], expected, written.collect());
                journal.append(append).await.unwrap();
                model.streams[stream].extend(entries.iter().map(|(_, text)| line(text)));
            }
            Step::Erase { stream, sequence } => {
                let what = Erase::Texts {
                    sequence: Sequence(sequence),
                };
                journal.destroy(ids[stream], what, at(1)).await.unwrap();
                if let Some(noted) = model.streams[stream].get_mut(sequence as usize - 1) {
                    *noted = Noted::Line { text: Told::Erased };
                }
            }
            Step::Reopen => {
                drop(journal);
                journal = house.open().await;
            }
        }
        for (stream, expected) in ids.iter().zip(&model.streams) {
            assert_eq!(noted(&journal, *stream).await, *expected);
        }
    }
    moved_and_reopened(house, journal, &ids, &model).await;
}

async fn moved_and_reopened(house: &House, journal: Journal, ids: &[StreamId], model: &Model) {
    let bytes = copy(&journal).await;
    drop(journal);
    let again = house.open().await;
    let other = house.beside().await;
    let (moved, _) = Journal::copy_in(other.config(), &bytes[..], &[])
        .await
        .unwrap();
    for (stream, expected) in ids.iter().zip(&model.streams) {
        assert_eq!(noted(&again, *stream).await, *expected);
        assert_eq!(noted(&moved, *stream).await, *expected);
    }
    drop(moved);
    other.clear().await;
}

async fn random_appends_fold_the_same_after_copy_and_reopening(house: &House) {
    let mut runner = TestRunner::new(Config::default());
    for _ in 0..12 {
        let steps = proptest::collection::vec(step(), 1..12);
        let steps = steps.new_tree(&mut runner).unwrap().current();
        let shown = format!("{steps:?}");
        let fresh = house.beside().await;
        let played = std::panic::AssertUnwindSafe(play(&fresh, steps));
        if let Err(panic) = futures_catch(played).await {
            eprintln!("the steps were {shown}");
            std::panic::resume_unwind(panic);
        }
        fresh.clear().await;
    }
}

/// Runs a future and catches its panic, so that the steps that led to it can be shown.
async fn futures_catch(
    future: std::panic::AssertUnwindSafe<impl Future<Output = ()>>,
) -> Result<(), Box<dyn std::any::Any + Send>> {
    let mut future = std::pin::pin!(future.0);
    std::future::poll_fn(move |context| {
        let polled = std::panic::AssertUnwindSafe(|| future.as_mut().poll(context));
        match std::panic::catch_unwind(polled) {
            Ok(std::task::Poll::Pending) => std::task::Poll::Pending,
            Ok(std::task::Poll::Ready(())) => std::task::Poll::Ready(Ok(())),
            Err(panic) => std::task::Poll::Ready(Err(panic)),
        }
    })
    .await
}

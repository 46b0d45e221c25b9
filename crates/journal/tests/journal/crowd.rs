//! Many who write at once.

use crate::house::{House, entry, id, note, noted, noting, number, on_both};
use casework::entry::Sequence;
use casework::id::StreamId;
use journal::{AppendError, StoreError};

on_both!(
    writers_at_once_all_get_their_turn,
    a_refused_append_in_a_group_leaves_the_others_standing,
);

/// On SQLite what is asked for first is done first, also within one group: each of these expects
/// what the one before it leaves.
#[tokio::test]
async fn groups_keep_the_order_in_which_they_were_asked_for() {
    let house = House::sqlite().await;
    let journal = house.open().await;
    let stream = StreamId(id());
    let mut waiting: Vec<_> = (0..300)
        .map(|expected| Box::pin(note(&journal, stream, expected, vec![number(expected)])))
        .collect();
    // each is queued by its first poll; none can have its answer before the group is committed
    std::future::poll_fn(|context| {
        let asked = waiting
            .iter_mut()
            .map(|future| future.as_mut().poll(context));
        assert!(asked.filter(|polled| polled.is_pending()).count() > 0);
        std::task::Poll::Ready(())
    })
    .await;
    for (future, expected) in waiting.into_iter().zip(1..) {
        let receipt = future.await.unwrap();
        assert_eq!(receipt.sequences[0].1, Sequence(expected));
    }
    assert_eq!(noted(&journal, stream).await.len(), 300);
    house.clear().await;
}

/// Many writers each add to the same stream until they have had their turn, as a form does that is
/// decided anew on the newest state.
async fn writers_at_once_all_get_their_turn(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    let writers: Vec<_> = (0..16)
        .map(|writer| {
            let journal = journal.clone();
            tokio::spawn(async move {
                let mut expected = 0;
                loop {
                    match note(&journal, stream, expected, vec![number(writer)]).await {
                        Ok(receipt) => return receipt.sequences[0].1.0,
                        Err(AppendError::Conflict { found, .. }) => expected = found.0,
                        Err(AppendError::Store(StoreError::Busy)) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            })
        })
        .collect();
    let mut order = Vec::new();
    for (writer, handle) in (0..).zip(writers) {
        order.push((handle.await.unwrap(), number(writer)));
    }
    order.sort_by_key(|(sequence, _)| *sequence);
    let sequences: Vec<i64> = order.iter().map(|(sequence, _)| *sequence).collect();
    assert_eq!(sequences, (1..=16).collect::<Vec<_>>());
    let in_order: Vec<_> = order.into_iter().map(|(_, noted)| noted).collect();
    assert_eq!(noted(&journal, stream).await, in_order);
}

async fn a_refused_append_in_a_group_leaves_the_others_standing(house: &House) {
    let journal = house.open().await;
    let taken = StreamId(id());
    note(&journal, taken, 0, vec![number(1)]).await.unwrap();
    let streams: Vec<StreamId> = (0..40).map(|_| StreamId(id())).collect();
    let tasks: Vec<_> = streams
        .iter()
        .enumerate()
        .map(|(place, stream)| {
            let (journal, stream) = (journal.clone(), *stream);
            tokio::spawn(async move {
                let mut append = noting(stream, 0, vec![entry(number(place as i64))]);
                if place % 2 == 0 {
                    append
                        .streams
                        .extend(noting(taken, 0, vec![entry(number(0))]).streams);
                }
                journal.append(append).await.is_ok()
            })
        })
        .collect();
    for (place, task) in tasks.into_iter().enumerate() {
        assert_eq!(task.await.unwrap(), place % 2 == 1, "append {place}");
    }
    for (place, stream) in streams.into_iter().enumerate() {
        let expected = if place % 2 == 1 {
            vec![number(place as i64)]
        } else {
            vec![]
        };
        assert_eq!(noted(&journal, stream).await, expected);
    }
    assert_eq!(noted(&journal, taken).await, [number(1)]);
}

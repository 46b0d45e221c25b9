//! Appending and reading: order, conflicts, claims, repeated errands, many writers.

use crate::house::{House, Notebook, at, entry, id, line, note, noted, noting, number, on_both};
use casework::entry::Sequence;
use casework::id::{ErrandId, StreamId};
use journal::{AppendError, ClaimChange, ClaimKind, StoreError};

on_both!(
    what_was_appended_is_read,
    a_second_writer_meets_a_conflict,
    a_conflict_in_one_stream_undoes_the_others,
    a_claim_is_held_once,
    a_claim_can_be_released_and_taken_in_one_append,
    an_errand_done_twice_is_written_once,
    many_streams_fold_with_one_question,
    a_cached_fold_is_brought_forward,
    an_older_reading_does_not_see_what_came_later,
    a_stream_keeps_its_kind,
    history_stops_where_it_is_told,
    an_append_without_entries_guards_a_sequence,
);

async fn what_was_appended_is_read(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    let receipt = note(&journal, stream, 0, vec![line("første"), number(2)])
        .await
        .unwrap();
    assert_eq!(receipt.sequences, [(stream, Sequence(2))]);
    assert!(!receipt.repeated);
    note(&journal, stream, 2, vec![line("tredje")])
        .await
        .unwrap();
    let expected = [line("første"), number(2), line("tredje")];
    assert_eq!(noted(&journal, stream).await, expected);
    drop(journal);
    let again = house.open().await;
    assert_eq!(noted(&again, stream).await, expected);
    assert_eq!(noted(&again, StreamId(id())).await, []);
}

async fn a_second_writer_meets_a_conflict(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, vec![number(1)]).await.unwrap();
    for expected in [0, 2] {
        let refused = note(&journal, stream, expected, vec![number(2)]).await;
        let Err(AppendError::Conflict { found, .. }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(found, Sequence(1));
    }
    assert_eq!(noted(&journal, stream).await, [number(1)]);
}

async fn a_conflict_in_one_stream_undoes_the_others(house: &House) {
    let journal = house.open().await;
    let (one, other) = (StreamId(id()), StreamId(id()));
    note(&journal, other, 0, vec![number(1)]).await.unwrap();
    let mut append = noting(one, 0, vec![entry(number(1))]);
    append
        .streams
        .extend(noting(other, 0, vec![entry(number(2))]).streams);
    let errand = append.errand;
    assert!(journal.append(append).await.is_err());
    assert_eq!(noted(&journal, one).await, []);
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.receipt(errand).await.unwrap(), None);
}

async fn a_claim_is_held_once(house: &House) {
    let journal = house.open().await;
    let (child, first, second) = (id(), id(), id());
    let take = |holder| ClaimChange::Take {
        kind: ClaimKind::Coordinator,
        subject: child,
        holder,
    };
    let mut append = noting(StreamId(id()), 0, vec![entry(number(1))]);
    append.claims.push(take(first));
    journal.append(append).await.unwrap();
    let stream = StreamId(id());
    let mut append = noting(stream, 0, vec![entry(number(1))]);
    append.claims.push(take(second));
    match journal.append(append).await {
        Err(AppendError::Claimed {
            subject, holder, ..
        }) => {
            assert_eq!((subject, holder), (child, first));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(noted(&journal, stream).await, []);
    let mut reading = journal.reading().await.unwrap();
    let held = reading.claim(ClaimKind::Coordinator, child).await.unwrap();
    assert_eq!(held, Some(first));
    let other_kind = reading.claim(ClaimKind::ActivePlan, child).await.unwrap();
    assert_eq!(other_kind, None);
}

async fn a_claim_can_be_released_and_taken_in_one_append(house: &House) {
    let journal = house.open().await;
    let (child, first, second) = (id(), id(), id());
    let kind = ClaimKind::ActivePlan;
    for (before, holder) in [(None, first), (Some(first), second)] {
        let mut append = noting(StreamId(id()), 0, vec![entry(number(1))]);
        append.claims.push(ClaimChange::Take {
            kind,
            subject: child,
            holder,
        });
        if before.is_some() {
            append.claims.push(ClaimChange::Release {
                kind,
                subject: child,
            });
        }
        journal.append(append).await.unwrap();
        let mut reading = journal.reading().await.unwrap();
        assert_eq!(reading.claim(kind, child).await.unwrap(), Some(holder));
    }
}

async fn an_errand_done_twice_is_written_once(house: &House) {
    let journal = house.open().await;
    let (stream, errand) = (StreamId(id()), ErrandId(id()));
    let same = |second| {
        let mut append = noting(stream, 0, vec![entry(line("en gang"))]);
        append.errand = errand;
        append.at = at(second);
        append
    };
    let first = journal.append(same(1)).await.unwrap();
    let second = journal.append(same(2)).await.unwrap();
    assert!(!first.repeated && second.repeated);
    assert_eq!(second.at, at(1));
    assert_eq!(first.sequences, second.sequences);
    assert_eq!(noted(&journal, stream).await, [line("en gang")]);
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.receipt(errand).await.unwrap(), Some(second));
}

async fn many_streams_fold_with_one_question(house: &House) {
    let journal = house.open().await;
    let streams: Vec<StreamId> = (0..5).map(|_| StreamId(id())).collect();
    for (stream, place) in streams.iter().zip(0..) {
        note(&journal, *stream, 0, vec![number(place)])
            .await
            .unwrap();
    }
    let unknown = StreamId(id());
    let asked = [streams[3], unknown, streams[0], streams[3]];
    let mut reading = journal.reading().await.unwrap();
    let folds = reading.folds::<Notebook>(&asked).await.unwrap();
    let found: Vec<_> = folds
        .iter()
        .map(|fold| fold.as_ref().map(|fold| fold.state.noted[0].clone()))
        .collect();
    assert_eq!(
        found,
        [Some(number(3)), None, Some(number(0)), Some(number(3))]
    );
    assert_eq!(reading.folds::<Notebook>(&[]).await.unwrap().len(), 0);
}

async fn a_cached_fold_is_brought_forward(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, vec![line("en")]).await.unwrap();
    noted(&journal, stream).await;
    noted(&journal, stream).await;
    note(&journal, stream, 1, vec![line("to")]).await.unwrap();
    assert_eq!(noted(&journal, stream).await, [line("en"), line("to")]);
    let figures = journal.cache_figures();
    assert_eq!((figures.misses, figures.hits, figures.forwarded), (1, 1, 1));
    assert_eq!((figures.entries, figures.bytes), (1, 192));
}

async fn an_older_reading_does_not_see_what_came_later(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, vec![number(1)]).await.unwrap();
    let mut older = journal.reading().await.unwrap();
    assert_eq!(
        older
            .fold::<Notebook>(stream)
            .await
            .unwrap()
            .unwrap()
            .sequence,
        Sequence(1)
    );
    note(&journal, stream, 1, vec![number(2)]).await.unwrap();
    assert_eq!(noted(&journal, stream).await, [number(1), number(2)]);
    let folded = older.fold::<Notebook>(stream).await.unwrap().unwrap();
    assert_eq!(folded.state.noted, [number(1)]);
    drop(older);
    assert_eq!(noted(&journal, stream).await, [number(1), number(2)]);
}

async fn a_stream_keeps_its_kind(house: &House) {
    use casework::entry::Entry;
    use casework::stream::{Stream, StreamKind};

    #[derive(Clone)]
    struct Other;
    impl Stream for Other {
        type Event = crate::house::Noted;
        const KIND: StreamKind = StreamKind::Notice;
        fn empty() -> Self {
            Self
        }
        fn apply(&mut self, _: Entry<Self::Event>) {}
        fn weight(&self) -> usize {
            1
        }
    }

    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, vec![number(1)]).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    assert!(reading.fold::<Other>(stream).await.unwrap().is_none());
    assert!(reading.folds::<Other>(&[stream]).await.unwrap()[0].is_none());
    let mut append = noting(StreamId(id()), 0, Vec::new());
    append.streams = vec![journal::StreamAppend::of::<Other>(
        stream,
        Sequence(1),
        vec![entry(number(2))],
    )];
    let refused = journal.append(append).await;
    assert!(matches!(
        refused,
        Err(AppendError::Store(StoreError::OtherKind(_)))
    ));
}

async fn history_stops_where_it_is_told(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, (1..=5).map(number).collect())
        .await
        .unwrap();
    let mut reading = journal.reading().await.unwrap();
    let all = reading.entries::<Notebook>(stream, None).await.unwrap();
    assert_eq!(all.len(), 5);
    let some = reading
        .entries::<Notebook>(stream, Some(Sequence(3)))
        .await
        .unwrap();
    let events: Vec<_> = some
        .into_iter()
        .map(|(at, entry)| (at.0, entry.event))
        .collect();
    assert_eq!(events, [(1, number(1)), (2, number(2)), (3, number(3))]);
}

async fn an_append_without_entries_guards_a_sequence(house: &House) {
    let journal = house.open().await;
    let (guarded, written, absent) = (StreamId(id()), StreamId(id()), StreamId(id()));
    note(&journal, guarded, 0, vec![number(1)]).await.unwrap();
    for (expected, accepted) in [(0, false), (1, true)] {
        let mut append = noting(written, 0, vec![entry(number(1))]);
        append
            .streams
            .extend(noting(guarded, expected, Vec::new()).streams);
        append.streams.extend(noting(absent, 0, Vec::new()).streams);
        assert_eq!(journal.append(append).await.is_ok(), accepted);
    }
    assert_eq!(noted(&journal, guarded).await, [number(1)]);
}

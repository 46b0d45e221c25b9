//! Many appends in one transaction leave the same as one after the other.

use crate::house::{House, entry, id, line, noted, noting, number, on_both};
use casework::id::StreamId;
use journal::{Append, AppendError, ClaimChange, ClaimKind};

on_both!(bulk_equals_append, one_refused_leaves_the_others);

fn appends() -> (Vec<StreamId>, Vec<Append>) {
    let streams: Vec<StreamId> = (0..4).map(|_| StreamId(id())).collect();
    let one = noting(streams[0], 0, vec![entry(line("a")), entry(number(1))]);
    let two = noting(streams[1], 0, vec![entry(line("b"))]);
    let on = noting(streams[0], 2, vec![entry(line("c"))]);
    (streams, vec![one, two, on])
}

async fn bulk_equals_append(house: &House) {
    let journal = house.open().await;
    let (streams, many) = appends();
    let receipts = journal.bulk(many).await.unwrap();
    let mut reached = Vec::new();
    for receipt in receipts {
        reached.extend(
            receipt
                .unwrap()
                .sequences
                .into_iter()
                .map(|(_, sequence)| sequence.0),
        );
    }
    let (others, one_by_one) = appends();
    let mut others_reached = Vec::new();
    for append in one_by_one {
        let receipt = journal.append(append).await.unwrap();
        others_reached.extend(
            receipt
                .sequences
                .into_iter()
                .map(|(_, sequence)| sequence.0),
        );
    }
    assert_eq!(reached, others_reached);
    for (stream, other) in streams.iter().zip(&others) {
        assert_eq!(
            noted(&journal, *stream).await,
            noted(&journal, *other).await
        );
    }
    assert_eq!(journal.verify(|_| {}).await.unwrap().broken, None);
}

async fn one_refused_leaves_the_others(house: &House) {
    let journal = house.open().await;
    let (first, second, third) = (StreamId(id()), StreamId(id()), StreamId(id()));
    let child = id();
    let take = ClaimChange::Take {
        kind: ClaimKind::CaseOfChild,
        subject: child,
        holder: first.0,
    };
    let mut many = vec![
        noting(first, 0, vec![entry(number(1))]),
        noting(second, 0, vec![entry(number(2))]),
        noting(third, 0, vec![entry(number(3))]),
    ];
    many[0].claims.push(take);
    many[1].claims.push(take);
    many.push(Append {
        errand: many[2].errand,
        ..noting(second, 0, vec![entry(number(4))])
    });
    let results = journal.bulk(many).await.unwrap();
    assert!(results[0].is_ok() && results[2].is_ok());
    assert!(matches!(results[1], Err(AppendError::Claimed { .. })));
    assert!(results[3].as_ref().unwrap().repeated);
    assert_eq!(noted(&journal, first).await, [number(1)]);
    assert_eq!(noted(&journal, second).await, []);
    assert_eq!(noted(&journal, third).await, [number(3)]);
}

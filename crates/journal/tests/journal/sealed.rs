//! What lies beside the streams: openings, drafts, documents, what leaves the house.

use crate::house::{House, at, entry, id, noting, number, on_both};
use crate::store::{column, table};
use casework::access::{Ground, Opening, Part};
use casework::entry::Capacity;
use casework::id::{DocumentId, Id, ItemId, PersonId, StreamId};
use casework::label::{Kind, Sphere};
use casework::moment::Moment;
use journal::{AppendError, Draft, NewDocument, Outgoing, StoreError};

on_both!(
    openings_are_found_newest_first,
    openings_of_a_day_are_all_of_it_and_no_other,
    openings_come_in_pages_that_lose_nothing,
    openings_at_once_are_all_recorded,
    two_programs_share_a_log,
    a_draft_is_kept_until_it_is_sent,
    a_draft_that_was_moved_is_nobodys,
    drafts_have_a_number_and_an_end,
    a_document_comes_back_piece_by_piece,
    what_leaves_is_taken_once,
);

fn opening(subjects: &[Id], moment: Moment) -> Opening {
    Opening {
        at: moment,
        by: PersonId(id()),
        capacity: Capacity::Family,
        organisation: None,
        subjects: subjects.to_vec(),
        view: "case".to_owned(),
        parts: vec![Part {
            kind: Kind::Plan,
            sphere: Sphere::Shared,
            ground: Ground::Care,
        }],
    }
}

const DAY: i64 = 24 * 3600;

async fn openings_are_found_newest_first(house: &House) {
    let journal = house.open().await;
    let (case, other) = (id(), id());
    // over the end of a month: two segments and two keys
    let moments = [0, 5, DAY, 40 * DAY].map(at);
    let mut recorded = Vec::new();
    for moment in moments {
        let opening = opening(&[case, other], moment);
        journal.record(opening.clone()).await.unwrap();
        recorded.insert(0, opening);
    }
    journal.record(opening(&[other], at(1))).await.unwrap();
    journal.record(opening(&[], at(2))).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.openings(case, 10, None).await.unwrap(), recorded);
    let older = reading.openings(case, 10, Some(at(DAY))).await.unwrap();
    assert_eq!(older, recorded[2..]);
    assert_eq!(reading.openings(other, 10, None).await.unwrap().len(), 5);
    assert_eq!(reading.openings(id(), 10, None).await.unwrap(), []);
}

async fn openings_of_a_day_are_all_of_it_and_no_other(house: &House) {
    let journal = house.open().await;
    let mut config = house.config();
    config.instance = "other".to_owned();
    let other = house.try_open(config).await.unwrap();
    let whole = |moments: &[i64]| -> Vec<Opening> {
        let one = |moment: &i64| opening(&[id()], at(*moment));
        moments.iter().map(one).collect()
    };
    let (here, there) = (whole(&[5, 9]), whole(&[7]));
    for opening in here.iter().chain(&whole(&[DAY + 1, 40 * DAY])) {
        journal.record(opening.clone()).await.unwrap();
    }
    journal.record(opening(&[], at(8))).await.unwrap();
    other.record(there[0].clone()).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    let found = reading.openings_of_day(at(0).date()).await.unwrap();
    let moments: Vec<Moment> = found.iter().map(|opening| opening.at).collect();
    assert_eq!(moments, [5, 7, 8, 9].map(at));
    assert_eq!(
        [&found[0], &found[1], &found[3]],
        [&here[0], &there[0], &here[1]]
    );
    let before = at(-2 * DAY).date();
    assert_eq!(reading.openings_of_day(before).await.unwrap(), []);
}

async fn openings_come_in_pages_that_lose_nothing(house: &House) {
    let journal = house.open().await;
    let case = id();
    for second in [1, 2, 2, 2, 3, 4] {
        journal.record(opening(&[case], at(second))).await.unwrap();
    }
    let mut reading = journal.reading().await.unwrap();
    let (mut before, mut lengths) = (None, Vec::new());
    loop {
        let page = reading.openings(case, 3, before).await.unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.at);
        lengths.push(page.len());
    }
    assert_eq!(lengths, [5, 1]);
}

async fn openings_at_once_are_all_recorded(house: &House) {
    let journal = house.open().await;
    let case = id();
    let tasks: Vec<_> = (0..100)
        .map(|second| {
            let journal = journal.clone();
            tokio::spawn(async move { journal.record(opening(&[case], at(second))).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let mut reading = journal.reading().await.unwrap();
    let found = reading.openings(case, 1000, None).await.unwrap();
    let moments: Vec<Moment> = found.iter().map(|opening| opening.at).collect();
    assert_eq!(moments, (0..100).rev().map(at).collect::<Vec<_>>());
}

/// Two programs, first under one name and then each under its own.
async fn two_programs_share_a_log(house: &House) {
    let case = id();
    for other_name in ["one", "two"] {
        let mut config = house.config();
        config.instance = other_name.to_owned();
        let programs = [house.open().await, house.try_open(config).await.unwrap()];
        let tasks: Vec<_> = (0..40)
            .map(|place| {
                let journal = programs[place % 2].clone();
                let opening = opening(&[case], at(place as i64));
                tokio::spawn(async move { journal.record(opening).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
    }
    let journal = house.open().await;
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.openings(case, 1000, None).await.unwrap().len(), 80);
    let found = journal.verify(|_| {}).await.unwrap();
    assert_eq!(
        (found.broken, found.openings, found.segments),
        (None, 80, 2)
    );
}

async fn a_draft_is_kept_until_it_is_sent(house: &House) {
    let journal = house.open().await;
    let (person, other) = (PersonId(id()), PersonId(id()));
    let draft = |form: &str, body: &[u8], second| Draft {
        form: form.to_owned(),
        at: at(second),
        body: body.to_vec(),
    };
    journal
        .keep_draft(person, draft("notice", b"utkast", 1), 2)
        .await
        .unwrap();
    journal
        .keep_draft(person, draft("plan", b"annet", 2), 2)
        .await
        .unwrap();
    journal
        .keep_draft(person, draft("notice", b"nyere utkast", 3), 2)
        .await
        .unwrap();
    let mut reading = journal.reading().await.unwrap();
    let drafts = reading.drafts(person).await.unwrap();
    assert!(
        drafts
            == [
                draft("notice", b"nyere utkast", 3),
                draft("plan", b"annet", 2)
            ]
    );
    assert!(reading.drafts(other).await.unwrap().is_empty());
    drop(reading);
    journal
        .forget_draft(person, "notice".to_owned())
        .await
        .unwrap();
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(reading.drafts(person).await.unwrap().len(), 1);
    assert_eq!(house.ask("SELECT COUNT(*) FROM data_key").await, [1]);
}

async fn drafts_have_a_number_and_an_end(house: &House) {
    let journal = house.open().await;
    let (person, other) = (PersonId(id()), PersonId(id()));
    let draft = |form: &str, second| Draft {
        form: form.to_owned(),
        at: at(second),
        body: b"utkast".to_vec(),
    };
    let kept = async |person, form, second| {
        let draft = draft(form, second);
        journal.keep_draft(person, draft, 2).await.unwrap()
    };
    assert!(kept(person, "one", 1).await);
    assert!(kept(person, "two", 2).await);
    assert!(!kept(person, "three", 3).await, "there is room for two");
    assert!(kept(person, "two", 4).await, "the same form is kept anew");
    assert!(kept(other, "one", 1).await, "others have room of their own");
    assert_eq!(journal.forget_drafts_before(at(4)).await.unwrap(), 2);
    let mut reading = journal.reading().await.unwrap();
    assert!(reading.drafts(person).await.unwrap() == [draft("two", 4)]);
    assert!(reading.drafts(other).await.unwrap().is_empty());
    drop(reading);
    // what was forgotten has no key either
    assert_eq!(house.ask("SELECT COUNT(*) FROM data_key").await, [1]);
    assert!(kept(person, "three", 5).await);
}

/// Somebody who can write in the database gives a draft to another owner.
async fn a_draft_that_was_moved_is_nobodys(house: &House) {
    let journal = house.open().await;
    let (writer, reader) = (PersonId(id()), PersonId(id()));
    for (person, form) in [(writer, "message"), (reader, "note")] {
        let draft = Draft {
            form: form.to_owned(),
            at: at(1),
            body: form.as_bytes().to_vec(),
        };
        assert!(journal.keep_draft(person, draft, 9).await.unwrap());
    }
    let drafts = table("draft");
    let person = column(drafts, "person");
    let rows = house.rows(drafts).await;
    let [one, other] = &rows[..] else { panic!() };
    for (from, to) in [(one, other), (other, one)] {
        let mut moved = from.clone();
        moved[person] = to[person].clone();
        house.put(drafts, from, &moved).await;
    }
    let mut reading = journal.reading().await.unwrap();
    for person in [writer, reader] {
        assert!(reading.drafts(person).await.unwrap().is_empty());
    }
}

async fn a_document_comes_back_piece_by_piece(house: &House) {
    let journal = house.open().await;
    let (stream, document) = (StreamId(id()), DocumentId(id()));
    let bytes: Vec<u8> = (0..600_000_u32)
        .map(|place| ((place * 7) >> 3) as u8)
        .collect();
    let new = |stream| NewDocument {
        id: document,
        stream,
        bytes: bytes.clone(),
    };
    let mut orphan = noting(stream, 0, vec![entry(number(1))]);
    orphan.documents.push(new(StreamId(id())));
    let refused = journal.append(orphan).await;
    assert!(matches!(
        refused,
        Err(AppendError::Store(StoreError::Unnamed(_)))
    ));
    let mut append = noting(stream, 0, vec![entry(number(1)), entry(number(2))]);
    append.documents.push(new(stream));
    journal.append(append).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    let pieces = reading
        .document_pieces(stream, document)
        .await
        .unwrap()
        .unwrap();
    let mut back = Vec::new();
    for number in 0..pieces {
        let piece = reading
            .document_piece(stream, document, number)
            .await
            .unwrap();
        back.extend(piece.unwrap());
    }
    assert!(back == bytes, "the document came back changed");
    assert_eq!(
        reading
            .document_piece(stream, document, pieces)
            .await
            .unwrap(),
        None
    );
    let elsewhere = reading
        .document_pieces(StreamId(id()), document)
        .await
        .unwrap();
    assert_eq!(elsewhere, None);
}

async fn what_leaves_is_taken_once(house: &House) {
    let journal = house.open().await;
    let (soon, later) = (ItemId(id()), ItemId(id()));
    let mut append = noting(StreamId(id()), 0, vec![entry(number(1))]);
    for (item, due) in [(later, 50), (soon, 10)] {
        append.outgoing.push(Outgoing {
            id: item,
            due: at(due),
            body: serde_json::json!({ "to": due }),
        });
    }
    journal.append(append).await.unwrap();
    assert!(
        journal
            .take_outgoing(at(9), at(20), 10)
            .await
            .unwrap()
            .is_empty()
    );
    let taken = journal.take_outgoing(at(11), at(20), 10).await.unwrap();
    assert_eq!(taken.len(), 1);
    assert_eq!((taken[0].id, taken[0].attempts), (soon, 1));
    assert_eq!(taken[0].body, serde_json::json!({ "to": 10 }));
    assert!(
        journal
            .take_outgoing(at(19), at(30), 10)
            .await
            .unwrap()
            .is_empty()
    );
    // whoever took it has fallen silent
    let again = journal.take_outgoing(at(20), at(30), 10).await.unwrap();
    assert_eq!((again[0].id, again[0].attempts), (soon, 2));
    journal.postpone_outgoing(soon, at(40)).await.unwrap();
    assert!(
        journal
            .take_outgoing(at(39), at(45), 10)
            .await
            .unwrap()
            .is_empty()
    );
    let both = journal.take_outgoing(at(60), at(90), 10).await.unwrap();
    assert_eq!(
        both.iter().map(|leaving| leaving.id).collect::<Vec<_>>(),
        [soon, later]
    );
    journal.finish_outgoing(soon).await.unwrap();
    journal.finish_outgoing(later).await.unwrap();
    assert!(
        journal
            .take_outgoing(at(99), at(100), 10)
            .await
            .unwrap()
            .is_empty()
    );
}

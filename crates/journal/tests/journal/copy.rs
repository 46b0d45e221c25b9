//! The portable copy: backup, restore, and the move between databases.

use crate::house::{House, Noted, at, entry, id, line, note, noted, noting, on_both};
use crate::store::table;
use casework::access::Opening;
use casework::entry::{Capacity, Sequence};
use casework::id::{DocumentId, ItemId, PersonId, StreamId};
use casework::index::{GrantRow, Holder, MeasureRow, Rows, WorkKind, WorkRow};
use casework::stream::StreamKind;
use casework::told::Told;
use journal::schema::TABLES;
use journal::{
    ClaimChange, ClaimKind, CopyError, Draft, Erase, IndexChange, Journal, NewDocument, OpenError,
    Outgoing,
};

on_both!(
    a_copy_holds_the_same,
    a_restore_destroys_what_was_destroyed_since,
    a_copy_that_was_changed_is_refused,
    a_copy_needs_an_empty_store_and_the_same_keys,
    a_broken_store_gives_a_copy_that_is_refused,
);

async fn fill(journal: &Journal) -> StreamId {
    let stream = StreamId(id());
    let holder = Holder::Person(PersonId(id()));
    let mut append = noting(stream, 0, vec![entry(line("første")), entry(line("andre"))]);
    append.claims.push(ClaimChange::Take {
        kind: ClaimKind::CaseOfChild,
        subject: id(),
        holder: stream.0,
    });
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
            words: vec!["navn".to_owned()],
            names: Vec::new(),
            work: vec![WorkRow {
                item: id(),
                kind: WorkKind::Promise,
                holder,
                state: 0,
                due: None,
                since: 1,
            }],
            measures: vec![MeasureRow {
                measure: 1,
                value: 1,
            }],
        },
    });
    append.outgoing.push(Outgoing {
        id: ItemId(id()),
        due: at(1),
        body: serde_json::json!("brev"),
    });
    append.documents.push(NewDocument {
        id: DocumentId(id()),
        stream,
        bytes: vec![7; 300_000],
    });
    journal.append(append).await.unwrap();
    beside(journal, stream).await;
    journal.seal(at(3)).await.unwrap();
    stream
}

async fn beside(journal: &Journal, stream: StreamId) {
    let draft = Draft {
        form: "plan".to_owned(),
        at: at(2),
        body: b"utkast".to_vec(),
    };
    journal.keep_draft(PersonId(id()), draft, 9).await.unwrap();
    journal
        .begin_session([1; 32], b"hvem".to_vec(), at(9))
        .await
        .unwrap();
    let opening = Opening {
        at: at(2),
        by: PersonId(id()),
        capacity: Capacity::Family,
        organisation: None,
        subjects: vec![stream.0],
        view: "case".to_owned(),
        parts: Vec::new(),
    };
    journal.record(opening).await.unwrap();
}

pub async fn copy(journal: &Journal) -> Vec<u8> {
    let mut bytes = Vec::new();
    journal.copy_out(&mut bytes).await.unwrap();
    bytes
}

async fn a_copy_holds_the_same(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await;
    let bytes = copy(&journal).await;
    // into the same kind of database, and into the other one where there is a server
    let mut others = vec![house.beside().await, House::sqlite().await];
    others.extend(House::postgres().await);
    for other in others {
        let copied = Journal::copy_in(other.config(), &bytes[..], &[]).await;
        let (moved, copied) = copied.unwrap();
        assert!(copied.rows > 20, "{copied:?}");
        for table in TABLES.iter().filter(|table| table.copied) {
            assert_eq!(
                house.rows(table).await,
                other.rows(table).await,
                "{}",
                table.name
            );
            assert_ne!(
                other.rows(table).await,
                Vec::<Vec<_>>::new(),
                "{}",
                table.name
            );
        }
        assert_eq!(copy(&moved).await.len(), bytes.len());
        assert_eq!(other.rows(table("session")).await.len(), 0);
        drop(moved);
        let again = other.open().await;
        assert_eq!(noted(&again, stream).await, noted(&journal, stream).await);
        note(&again, stream, 2, vec![line("etterpå")])
            .await
            .unwrap();
        assert_eq!(again.verify(|_| {}).await.unwrap().broken, None);
        drop(again);
        other.clear().await;
    }
}

async fn a_restore_destroys_what_was_destroyed_since(house: &House) {
    let journal = house.open().await;
    let stream = fill(&journal).await;
    let what = |sequence| Erase::Texts {
        sequence: Sequence(sequence),
    };
    journal.destroy(stream, what(1), at(4)).await.unwrap();
    let backup = copy(&journal).await;
    journal.destroy(stream, what(2), at(5)).await.unwrap();
    let list = journal.erasures().await.unwrap();
    assert_eq!(list.len(), 2);
    let other = house.beside().await;
    let (restored, copied) = Journal::copy_in(other.config(), &backup[..], &list)
        .await
        .unwrap();
    assert_eq!(copied.erased, 1);
    let gone = Noted::Line { text: Told::Erased };
    assert_eq!(noted(&restored, stream).await, [gone.clone(), gone]);
    assert_eq!(restored.erasures().await.unwrap(), list);
    drop(restored);
    other.clear().await;
}

async fn refused(house: &House, bytes: &[u8]) -> CopyError {
    let other = house.beside().await;
    let error = match Journal::copy_in(other.config(), bytes, &[]).await {
        Ok(_) => panic!("the copy was accepted"),
        Err(error) => error,
    };
    if !matches!(error, CopyError::OtherForm) {
        let unfinished = other.try_open(other.config()).await.err();
        assert!(matches!(unfinished, Some(OpenError::Unfinished)), "{error}");
    }
    other.clear().await;
    error
}

async fn a_copy_that_was_changed_is_refused(house: &House) {
    let journal = house.open().await;
    note(&journal, StreamId(id()), 0, vec![line("en")])
        .await
        .unwrap();
    let bytes = copy(&journal).await;
    for end in [0, 10, 20, bytes.len() / 2, bytes.len() - 1] {
        refused(house, &bytes[..end]).await;
    }
    for place in (15..bytes.len()).step_by(bytes.len() / 25) {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        refused(house, &changed).await;
    }
    let longer = [&bytes[..], &[0]].concat();
    assert!(matches!(refused(house, &longer).await, CopyError::Changed));
    assert!(matches!(
        refused(house, b"something else").await,
        CopyError::OtherForm
    ));
}

async fn a_copy_needs_an_empty_store_and_the_same_keys(house: &House) {
    let journal = house.open().await;
    note(&journal, StreamId(id()), 0, vec![line("en")])
        .await
        .unwrap();
    let bytes = copy(&journal).await;
    let full = Journal::copy_in(house.config(), &bytes[..], &[])
        .await
        .err();
    assert!(matches!(full, Some(CopyError::NotEmpty)));
    for (name, place) in [("wrapping", 0), ("search", 1)] {
        let other = house.beside().await;
        let mut config = other.config();
        if place == 0 {
            config.keys.wrapping = [8; 32];
        } else {
            config.keys.search = [8; 32];
        }
        let error = Journal::copy_in(config, &bytes[..], &[]).await.err();
        assert!(matches!(error, Some(CopyError::WrongKey(key)) if key == name));
        other.clear().await;
    }
    let other = house.beside().await;
    let mut config = other.config();
    config.keys.seal = [8; 32];
    let error = Journal::copy_in(config, &bytes[..], &[]).await.err();
    assert!(matches!(error, Some(CopyError::Changed)));
    other.clear().await;
}

async fn a_broken_store_gives_a_copy_that_is_refused(house: &House) {
    let journal = house.open().await;
    note(&journal, StreamId(id()), 0, vec![line("en"), line("to")])
        .await
        .unwrap();
    house.meddle("DELETE FROM event WHERE sequence = 1").await;
    let bytes = copy(&journal).await;
    assert!(matches!(refused(house, &bytes).await, CopyError::Broken(_)));
}

#[test]
fn tables_that_stay_behind_are_reviewed() {
    let stay: Vec<_> = TABLES
        .iter()
        .filter(|table| !table.copied)
        .map(|table| table.name)
        .collect();
    assert_eq!(stay, ["installation", "erasure", "session"]);
}

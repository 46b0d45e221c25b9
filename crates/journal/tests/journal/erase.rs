//! Erasing: the key is gone, the chain stays, the fold goes on.

use crate::house::{
    House, Notebook, Noted, at, entry, entry_in, id, line, note, noted, noting, number, on_both,
};
use casework::entry::Sequence;
use casework::id::{DocumentId, Id, PersonId, StreamId};
use casework::label::Sphere;
use casework::told::Told;
use journal::{Erase, Erasure, Journal, NewDocument};

on_both!(
    an_erased_text_is_known_to_have_been_there,
    one_of_several_texts_can_be_erased,
    a_sphere_is_erased_and_the_rest_stays,
    an_erased_document_is_gone,
    a_stream_is_erased_whole_and_can_go_on,
    another_program_sees_the_erasure_at_once,
    spheres_have_keys_of_their_own,
);

async fn whole(journal: &Journal) {
    let found = journal.verify(|_| {}).await.unwrap();
    assert_eq!(found.broken, None);
    journal.verify_keys().await.unwrap().unwrap();
}

fn several() -> Noted {
    Noted::Lines {
        first: "først".into(),
        others: vec!["så".into(), "sist".into()],
    }
}

async fn an_erased_text_is_known_to_have_been_there(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(
        &journal,
        stream,
        0,
        vec![line("bli"), line("bort"), number(3)],
    )
    .await
    .unwrap();
    assert_eq!(noted(&journal, stream).await.len(), 3);
    let what = Erase::Texts {
        sequence: Sequence(2),
    };
    let erased = journal.destroy(stream, what, at(5)).await.unwrap();
    assert_eq!(erased.len(), 1);
    let gone = Noted::Line { text: Told::Erased };
    assert_eq!(
        noted(&journal, stream).await,
        [line("bli"), gone, number(3)]
    );
    whole(&journal).await;
    // once is enough
    assert_eq!(journal.destroy(stream, what, at(6)).await.unwrap(), []);
    assert_eq!(journal.erasures().await.unwrap(), erased);
    let written: Erasure = erased[0].to_string().parse().unwrap();
    assert_eq!(written, erased[0]);
}

async fn one_of_several_texts_can_be_erased(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    note(&journal, stream, 0, vec![several()]).await.unwrap();
    let mut reading = journal.reading().await.unwrap();
    let texts = reading.texts(stream, Sequence(1)).await.unwrap();
    let place = texts
        .iter()
        .find(|place| place.path == "/event/others/1")
        .unwrap();
    let what = Erase::Text {
        sequence: Sequence(1),
        text: place.text,
    };
    drop(reading);
    assert_eq!(journal.destroy(stream, what, at(5)).await.unwrap().len(), 1);
    let expected = Noted::Lines {
        first: "først".into(),
        others: vec!["så".into(), Told::Erased],
    };
    assert_eq!(noted(&journal, stream).await, [expected]);
    let mut reading = journal.reading().await.unwrap();
    let texts = reading.texts(stream, Sequence(1)).await.unwrap();
    let erased: Vec<bool> = texts.iter().map(|place| place.erased).collect();
    assert_eq!(erased.iter().filter(|erased| **erased).count(), 1);
    for text in [0, 4] {
        let what = Erase::Text {
            sequence: Sequence(1),
            text,
        };
        assert_eq!(journal.destroy(stream, what, at(5)).await.unwrap(), []);
    }
}

async fn a_sphere_is_erased_and_the_rest_stays(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    let (mother, father) = (PersonId(id()), PersonId(id()));
    let (hers, his) = (Sphere::Adult(mother), Sphere::Adult(father));
    let mut append = noting(
        stream,
        0,
        vec![
            entry(line("felles")),
            entry_in(hers, line("hennes")),
            entry_in(his, line("hans")),
            entry_in(hers, several()),
        ],
    );
    let document = DocumentId(id());
    append.documents.push(NewDocument {
        id: document,
        stream,
        bytes: b"hennes brev".to_vec(),
    });
    journal.append(append).await.unwrap();
    // the key of the sphere, four texts and the document
    let erased = journal
        .destroy(stream, Erase::Sphere(hers), at(5))
        .await
        .unwrap();
    assert_eq!(erased.len(), 6);
    assert_eq!(
        noted(&journal, stream).await,
        [line("felles"), line("hans")]
    );
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(
        reading.document_pieces(stream, document).await.unwrap(),
        None
    );
    drop(reading);
    // what is told afterwards has a new key
    let again = noting(stream, 4, vec![entry_in(hers, line("nytt"))]);
    journal.append(again).await.unwrap();
    let expected = [line("felles"), line("hans"), line("nytt")];
    assert_eq!(noted(&journal, stream).await, expected);
    whole(&journal).await;
}

async fn an_erased_document_is_gone(house: &House) {
    let journal = house.open().await;
    let (stream, document) = (StreamId(id()), DocumentId(id()));
    let mut append = noting(stream, 0, vec![entry(line("vedlegg"))]);
    append.documents.push(NewDocument {
        id: document,
        stream,
        bytes: b"et brev".to_vec(),
    });
    journal.append(append).await.unwrap();
    let what = Erase::Document(document);
    assert_eq!(journal.destroy(stream, what, at(5)).await.unwrap().len(), 1);
    let mut reading = journal.reading().await.unwrap();
    assert_eq!(
        reading.document_piece(stream, document, 0).await.unwrap(),
        None
    );
    assert_eq!(noted(&journal, stream).await, [line("vedlegg")]);
    whole(&journal).await;
}

async fn a_stream_is_erased_whole_and_can_go_on(house: &House) {
    let journal = house.open().await;
    let (stream, other) = (StreamId(id()), StreamId(id()));
    note(&journal, stream, 0, vec![line("bort"), several()])
        .await
        .unwrap();
    note(&journal, other, 0, vec![line("bli")]).await.unwrap();
    assert_eq!(noted(&journal, stream).await.len(), 2);
    let erased = journal
        .destroy(stream, Erase::Everything, at(5))
        .await
        .unwrap();
    assert_eq!(erased.len(), 5);
    assert_eq!(noted(&journal, stream).await, []);
    assert_eq!(noted(&journal, other).await, [line("bli")]);
    note(&journal, stream, 2, vec![line("nytt")]).await.unwrap();
    assert_eq!(noted(&journal, stream).await, [line("nytt")]);
    let mut reading = journal.reading().await.unwrap();
    let entries = reading.entries::<Notebook>(stream, None).await.unwrap();
    assert_eq!(entries[0].0, Sequence(3));
    whole(&journal).await;
}

async fn another_program_sees_the_erasure_at_once(house: &House) {
    let (one, other) = (house.open().await, house.open().await);
    let stream = StreamId(id());
    note(&one, stream, 0, vec![line("bort")]).await.unwrap();
    assert_eq!(noted(&other, stream).await, [line("bort")]);
    one.destroy(stream, Erase::Everything, at(5)).await.unwrap();
    assert_eq!(noted(&other, stream).await, []);
}

async fn spheres_have_keys_of_their_own(house: &House) {
    let journal = house.open().await;
    let stream = StreamId(id());
    let spheres = [
        Sphere::Shared,
        Sphere::Child,
        Sphere::Adult(PersonId(id())),
        Sphere::Shared,
        Sphere::Child,
    ];
    let entries = spheres.map(|sphere| entry_in(sphere, number(1))).to_vec();
    journal.append(noting(stream, 0, entries)).await.unwrap();
    let text = "SELECT COUNT(*) FROM data_key WHERE scope IS NOT NULL";
    assert_eq!(house.ask(text).await, [3]);
    assert_eq!(
        house.ask("SELECT key FROM event ORDER BY sequence").await,
        [0, 1, 2, 0, 1]
    );
    let Sphere::Adult(person) = spheres[2] else {
        panic!()
    };
    assert!(
        !house.holds(person.0.bytes()).await,
        "a sphere is named in the clear"
    );
}

#[test]
fn other_lines_are_no_erasures() {
    let owner = Id::from_bytes([1; 16]);
    for text in [
        "",
        "x 1 2",
        &format!("{owner} 1"),
        &format!("{owner} 1 2 3"),
        &format!("{owner} a 2"),
    ] {
        assert!(text.parse::<Erasure>().is_err(), "{text}");
    }
}

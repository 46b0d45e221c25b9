//! Opening: whose store it is, what format it has, and what stands in it in the clear.

use crate::house::{House, at, entry, id, keys, line, noting, on_both};
use casework::access::{Ground, Opening, Part};
use casework::entry::Capacity;
use casework::id::{DocumentId, ItemId, PersonId, StreamId};
use casework::index::Rows;
use casework::label::{Kind, Sphere};
use casework::stream::StreamKind;
use journal::{Draft, Encryption, IndexChange, Journal, NewDocument, OpenError, Outgoing};

on_both!(
    other_keys_are_refused,
    a_newer_format_is_refused,
    encryption_stays_as_it_was_made,
    no_word_stands_in_the_clear,
    the_search_for_clear_text_finds_it_where_it_stands,
);

async fn refused(house: &House, change: impl FnOnce(&mut journal::Config)) -> OpenError {
    let mut config = house.config();
    change(&mut config);
    match Journal::open(config).await {
        Ok(_) => panic!("opened"),
        Err(error) => error,
    }
}

async fn other_keys_are_refused(house: &House) {
    drop(house.open().await);
    let wrapping = refused(house, |config| config.keys.wrapping = [8; 32]).await;
    assert!(matches!(wrapping, OpenError::WrongKey("wrapping")));
    let search = refused(house, |config| config.keys.search = [8; 32]).await;
    assert!(matches!(search, OpenError::WrongKey("search")));
    drop(house.open().await);
}

async fn a_newer_format_is_refused(house: &House) {
    drop(house.open().await);
    let newer = house.literal(&(journal::schema::FORMAT + 1).to_be_bytes());
    house
        .meddle(&format!(
            "UPDATE installation SET value = {newer} WHERE name = 'format'"
        ))
        .await;
    let error = refused(house, |_| {}).await;
    assert!(matches!(
        error,
        OpenError::NewerFormat { found: 2, known: 1 }
    ));
}

async fn encryption_stays_as_it_was_made(house: &House) {
    drop(house.open().await);
    let error = refused(house, |config| config.encryption = Encryption::Off).await;
    assert!(matches!(error, OpenError::OtherEncryption));
}

const SECRETS: [&str; 8] = [
    "fritekst i en hendelse",
    "hendelsens eget felt",
    "Nordmannsen",
    "brev ut av huset",
    "utkast til melding",
    "innholdet i et vedlegg",
    "hvem som er logget inn",
    "navnet på visningen",
];

/// Writes each secret where such a thing belongs.
async fn fill(journal: &Journal) {
    let stream = StreamId(id());
    let mut append = noting(stream, 0, vec![entry(line(SECRETS[0])), entry(hidden())]);
    append.index.push(IndexChange {
        subject: stream.0,
        kind: StreamKind::Case,
        before: Rows::default(),
        after: Rows {
            words: vec![SECRETS[2].to_owned()],
            ..Rows::default()
        },
    });
    append.outgoing.push(Outgoing {
        id: ItemId(id()),
        due: at(1),
        body: serde_json::json!({ "text": SECRETS[3] }),
    });
    append.documents.push(NewDocument {
        id: DocumentId(id()),
        stream,
        bytes: SECRETS[5].as_bytes().to_vec(),
    });
    journal.append(append).await.unwrap();
    let draft = Draft {
        form: "notice".to_owned(),
        at: at(1),
        body: SECRETS[4].as_bytes().to_vec(),
    };
    journal.keep_draft(PersonId(id()), draft, 9).await.unwrap();
    let who = SECRETS[6].as_bytes().to_vec();
    journal.begin_session([4; 32], who, at(9)).await.unwrap();
    journal.record(opening()).await.unwrap();
}

fn hidden() -> crate::house::Noted {
    crate::house::Noted::Plain {
        word: SECRETS[1].to_owned(),
    }
}

fn opening() -> Opening {
    Opening {
        at: at(1),
        by: PersonId(id()),
        capacity: Capacity::Family,
        organisation: None,
        subjects: vec![id()],
        view: SECRETS[7].to_owned(),
        parts: vec![Part {
            kind: Kind::Plan,
            sphere: Sphere::Shared,
            ground: Ground::Care,
        }],
    }
}

async fn no_word_stands_in_the_clear(house: &House) {
    let journal = house.open().await;
    fill(&journal).await;
    for secret in SECRETS {
        assert!(
            !house.holds(secret.as_bytes()).await,
            "{secret} stands in the clear"
        );
    }
    for key in [[1; 32], [2; 32], [3; 32], [4; 32]] {
        assert!(
            !house.holds(&key).await,
            "a key or token stands in the store"
        );
    }
    drop(journal);
}

/// Shows that the search above can find something.
async fn the_search_for_clear_text_finds_it_where_it_stands(house: &House) {
    let mut config = house.config();
    config.encryption = Encryption::Off;
    let journal = Journal::open(config).await.unwrap();
    fill(&journal).await;
    for secret in SECRETS {
        // names are hashed either way
        let expected = secret != "Nordmannsen";
        assert_eq!(house.holds(secret.as_bytes()).await, expected, "{secret}");
    }
}

/// A server that answers before the data are on the disk is not used.
#[tokio::test]
async fn a_server_that_does_not_wait_for_the_disk_is_refused() {
    let Some(house) = House::postgres().await else {
        return;
    };
    let journal::Database::Postgres { url } = &house.database else {
        panic!()
    };
    let hasty = url
        .replace("-c search_path", "-c synchronous_commit=off -c search_path")
        .replace(
            "-c%20search_path",
            "-c%20synchronous_commit%3Doff%20-c%20search_path",
        );
    assert_ne!(hasty, *url);
    let error = refused(&house, |config| {
        config.database = journal::Database::Postgres { url: hasty };
    })
    .await;
    assert!(matches!(error, OpenError::NotDurable(_)), "{error}");
    house.clear().await;
}

#[test]
fn keys_do_not_print() {
    assert_eq!(format!("{:?}", keys()), "MasterKeys");
}

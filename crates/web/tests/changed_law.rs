//! Who changes a date in a file of the law changes the page that rests on it, and nothing else needs to change.
#![expect(
    clippy::unwrap_used,
    reason = "what is made before the page is asked for cannot fail without failing the test"
)]

use casework::moment::Moment;
use jiff::civil::date;
use journal::{Config, Database, Encryption, Journal, MasterKeys};
use law::{BodyOfLaw, RuleSet, embedded_files};
use office::{Clock, Office};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use tokio::net::TcpListener;

const RULE: &str = "norway/helse-og-omsorgstjenesteloven/7-2a.toml";
const FORM: &str = "sheet=serious-illness";

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder =
            std::env::temp_dir().join(format!("samsone-changed-law-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The law with the right to a child coordinator beginning on another day.
fn beginning(day: &str) -> &'static RuleSet {
    let files: Vec<(&str, String)> = embedded_files()
        .map(|(path, content)| match path {
            RULE => (
                path,
                content.replace("from = 2022-08-01", &format!("from = {day}")),
            ),
            _ => (path, content.to_owned()),
        })
        .collect();
    let files = files
        .iter()
        .map(|(path, content)| (*path, content.as_str()));
    Box::leak(Box::new(RuleSet::load(BodyOfLaw::Norway, files).unwrap()))
}

fn randomness(bytes: &mut [u8]) {
    bytes.fill(7);
}

/// The sheet of the guide for somebody with a seriously ill child, as the program serves it under these rules.
async fn sheet(folder: &Path, name: &str, rules: &'static RuleSet) -> String {
    let journal = Journal::open(Config {
        database: Database::Sqlite {
            file: folder.join(name),
        },
        keys: MasterKeys {
            wrapping: [1; 32],
            seal: [2; 32],
            search: [3; 32],
        },
        cache_bytes: 1 << 20,
        encryption: Encryption::On,
        randomness,
        instance: "test".to_owned(),
    });
    let clock = Clock::Still(Moment::noon(date(2026, 11, 23)));
    let office = Office::new(journal.await.unwrap(), clock, rules, randomness).unwrap();
    let settings = web::Settings {
        municipality: "Fjellvik kommune".to_owned(),
        secure: false,
        demo: false,
        limits_forms: false,
        sign_in: None,
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, web::router(office, settings)).await });
    let asked = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let length = FORM.len();
        write!(
            stream,
            "POST /guide HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAccept-Language: nb\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{FORM}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    asked.await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_in_a_file_of_the_law_decides_what_a_page_says() {
    let folder = Folder::new();
    let now = sheet(&folder.0, "now.sqlite", RuleSet::embedded()).await;
    let later = sheet(&folder.0, "later.sqlite", beginning("2027-01-01")).await;
    let condition = "alvorlig sykdom, skade eller nedsatt funksjonsevne";
    assert!(now.contains(condition), "{now}");
    assert!(later.starts_with("HTTP/1.1 200"), "{later}");
    assert!(!later.contains(condition), "{later}");
}

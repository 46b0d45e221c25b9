//! Who changes a date in a file of the law changes the page that rests on it, and nothing else needs to change.
use crate::town::{Folder, journal, noon, office, settings};
use law::{BodyOfLaw, RuleSet, embedded_files};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use tokio::net::TcpListener;

const RULE: &str = "norway/helse-og-omsorgstjenesteloven/7-2a.toml";
const FORM: &str = "sheet=serious-illness";

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

/// The sheet of the guide for somebody with a seriously ill child, as the program serves it under these rules.
async fn sheet(folder: &Path, rules: &'static RuleSet) -> String {
    let office = office(&journal(folder).await, noon(), rules);
    let settings = settings(false);
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
    let (one, other) = (Folder::new(), Folder::new());
    let now = sheet(&one.0, RuleSet::embedded()).await;
    let later = sheet(&other.0, beginning("2027-01-01")).await;
    let condition = "alvorlig sykdom, skade eller nedsatt funksjonsevne";
    assert!(now.contains(condition), "{now}");
    assert!(later.starts_with("HTTP/1.1 200"), "{later}");
    assert!(!later.contains(condition), "{later}");
}

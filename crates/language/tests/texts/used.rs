//! No message is left that nobody shows, and formatting is fast enough for a page of a hundred texts.

use crate::words::{messages, root};
use std::collections::BTreeSet;
use std::path::Path;

fn sources(folder: &Path, found: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        // what only the gallery shows is shown to nobody
        let skipped = name == "gallery" || name == "tests.rs";
        if path.is_dir() && !skipped {
            sources(&path, found);
        } else if !skipped && (name.ends_with(".rs") || name.ends_with(".html")) {
            found.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_message_is_shown_somewhere() {
    let mut all = String::new();
    for krate in std::fs::read_dir(root().join("crates")).unwrap() {
        let source = krate.unwrap().path().join("src");
        if source.is_dir() {
            sources(&source, &mut all);
        }
    }
    // the name of the function anywhere: called, handed on as a value, or listed for a macro
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let names: BTreeSet<&str> = all.split(|c| !is_name(c)).collect();
    let unused: Vec<String> = messages("nb")
        .into_keys()
        .filter(|id| !names.contains(id.replace('-', "_").as_str()))
        .collect();
    assert!(
        unused.is_empty(),
        "{} messages are shown nowhere:\n{}",
        unused.len(),
        unused.join("\n")
    );
}

//! `ARCHITECTURE.md` names every crate and every folder at the top, and none that is not there. Folders that begin
//! with a dot are settings of tools and need no name.

use std::collections::BTreeSet;

use crate::tree;

const FILE: &str = "ARCHITECTURE.md";

/// What the text marks as code: the words between backticks, and the lines of fenced blocks.
fn code(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            found.extend(line.split_whitespace().map(str::to_owned));
        } else {
            found.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

/// The folders that a text names: everything of its code that ends with a slash or lies in `crates/`.
fn named_folders(text: &str) -> BTreeSet<String> {
    let plain = |word: &String| {
        word.chars()
            .all(|sign| sign.is_ascii_alphanumeric() || "/._-".contains(sign))
    };
    let words = code(text).into_iter().filter(plain);
    let folders = words.filter(|word| word.ends_with('/') || word.starts_with("crates/"));
    folders
        .map(|word| word.trim_matches('/').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn architecture() -> String {
    assert!(
        tree::files().iter().any(|file| file == FILE),
        "{FILE} is missing"
    );
    tree::text(FILE).expect("the architecture is text")
}

#[test]
fn every_crate_and_folder_is_named() {
    let text = architecture();
    let words: BTreeSet<String> = code(&text)
        .iter()
        .map(|word| word.trim_matches('/').to_owned())
        .collect();
    let named = |name: &str| words.contains(name) || words.contains(&format!("crates/{name}"));
    let top = tree::folders()
        .into_iter()
        .filter(|folder| !folder.contains('/') && !folder.starts_with('.'));
    let missing: Vec<String> = tree::crates()
        .into_iter()
        .chain(top)
        .filter(|name| !named(name))
        .collect();
    tree::none(
        "ARCHITECTURE.md does not name something that exists.",
        &missing,
    );
}

#[test]
fn nothing_is_named_that_does_not_exist() {
    let (folders, files) = (tree::folders(), tree::files());
    let exists = |name: &String| {
        let inside = format!("/{name}");
        folders
            .iter()
            .any(|folder| folder == name || folder.ends_with(&inside))
            || files.contains(name)
    };
    let unknown: Vec<String> = named_folders(&architecture())
        .into_iter()
        .filter(|name| !exists(name))
        .collect();
    tree::none(
        "ARCHITECTURE.md names something that does not exist.",
        &unknown,
    );
}

#[test]
fn names_are_read_from_the_text() {
    let text =
        "The crate `law` in `law/` and `crates/web`.\n```\n├─ docs/   words\n```\n`cargo run`";
    assert_eq!(
        named_folders(text),
        ["crates/web", "docs", "law"].map(str::to_owned).into()
    );
}

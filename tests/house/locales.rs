//! Three languages, one set of texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree;

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// A sentence of this many characters is not the same in English and in Norwegian by chance.
const SENTENCE: usize = 40;

/// The messages of a file: name (with attribute) to pattern.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    let mut message = String::new();
    let mut key = String::new();
    for line in text.lines() {
        let begins = line
            .chars()
            .next()
            .is_some_and(|sign| sign.is_ascii_alphabetic() || sign == '-');
        if let (true, Some((name, pattern))) = (begins, line.split_once('=')) {
            message = name.trim().to_owned();
            key.clone_from(&message);
            messages.insert(key.clone(), pattern.trim().to_owned());
        } else if let Some((name, pattern)) = line
            .trim_start()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once('='))
        {
            key = format!("{message}.{}", name.trim());
            messages.insert(key.clone(), pattern.trim().to_owned());
        } else if let (true, Some(pattern)) = (line.starts_with(' '), messages.get_mut(&key)) {
            pattern.push(' ');
            pattern.push_str(line.trim());
        }
    }
    messages
}

/// What a pattern is filled with.
fn variables(pattern: &str) -> BTreeSet<&str> {
    let word = |rest: &str| {
        rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_' && sign != '-')
            .unwrap_or(rest.len())
    };
    pattern
        .split('$')
        .skip(1)
        .map(|rest| &rest[..word(rest)])
        .collect()
}

fn files_of(language: &str) -> BTreeSet<String> {
    let folder = format!("locales/{language}/");
    tree::files()
        .iter()
        .filter_map(|file| file.strip_prefix(&folder))
        .map(str::to_owned)
        .collect()
}

fn read(language: &str, file: &str) -> BTreeMap<String, String> {
    messages(&tree::text(&format!("locales/{language}/{file}")).unwrap_or_default())
}

#[test]
fn every_language_has_the_same_files() {
    let first = files_of(LANGUAGES[0]);
    assert!(!first.is_empty(), "there are no texts");
    for language in LANGUAGES {
        assert_eq!(
            files_of(language),
            first,
            "locales/{language} has other files than locales/{}",
            LANGUAGES[0]
        );
    }
    let folders: BTreeSet<String> = tree::folders()
        .iter()
        .filter_map(|folder| folder.strip_prefix("locales/"))
        .map(str::to_owned)
        .collect();
    assert_eq!(
        folders,
        LANGUAGES.map(str::to_owned).into(),
        "an unknown language"
    );
}

#[test]
fn every_language_has_the_same_texts() {
    let mut findings = Vec::new();
    for file in files_of(LANGUAGES[0]) {
        let first = read(LANGUAGES[0], &file);
        for language in &LANGUAGES[1..] {
            let other = read(language, &file);
            let missing = first.keys().filter(|key| !other.contains_key(*key));
            findings.extend(missing.map(|key| format!("{language}/{file} lacks {key}")));
            let surplus = other.keys().filter(|key| !first.contains_key(*key));
            findings.extend(surplus.map(|key| format!("{language}/{file} has {key} too many")));
            let common = first
                .iter()
                .filter_map(|(key, text)| Some((key, text, other.get(key)?)));
            let differing = common.filter(|(_, text, other)| variables(text) != variables(other));
            findings.extend(differing.map(|(key, _, _)| {
                format!("{language}/{file}: {key} is filled with something else")
            }));
        }
    }
    tree::none("The languages have different texts.", &findings);
}

#[test]
fn english_is_english() {
    let mut findings = Vec::new();
    for file in files_of("en") {
        let english = read("en", &file);
        for language in ["nb", "nn"] {
            let norwegian = read(language, &file);
            let same = english.iter().filter(|(key, text)| {
                text.chars().count() >= SENTENCE && norwegian.get(*key) == Some(text)
            });
            findings.extend(
                same.map(|(key, _)| format!("{file}: {key} is the same in en and {language}")),
            );
        }
    }
    tree::none("A sentence is not translated.", &findings);
}

#[test]
fn messages_are_read() {
    let text = "# comment\n-brand = Samsone\ngreet = Hei { $name },\n    velkomen\n    .title = Tittel { $n }\n";
    let read = messages(text);
    assert_eq!(read["greet"], "Hei { $name }, velkomen");
    assert_eq!(
        read.keys().collect::<Vec<_>>(),
        ["-brand", "greet", "greet.title"]
    );
    assert_eq!(variables(&read["greet.title"]), BTreeSet::from(["n"]));
}

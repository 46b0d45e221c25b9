//! Looks for words in bytes: many words at once, in every form they could be written in.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::folder::files_below;

/// Shorter words appear in random bytes by chance.
pub const SHORTEST: usize = 6;

/// A long sentence may be cut by the page of a database; its beginning is enough to give it away.
const LONGEST: usize = 24;

/// A word that was found where it must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The word.
    pub word: String,
    /// The file, from the folder that was searched.
    pub file: PathBuf,
    /// Where in the file, in bytes.
    pub at: usize,
}

/// A list of words to look for.
#[derive(Debug)]
pub struct Searcher {
    words: Vec<String>,
    /// By their first bytes: the patterns that begin so, each with the number of its word.
    patterns: HashMap<[u8; SHORTEST], Vec<(Vec<u8>, usize)>>,
}

impl Searcher {
    /// Prepares to look for these words. Words that are too short to mean anything are left out.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = String>) -> Self {
        let mut words: Vec<String> = words
            .into_iter()
            .filter(|word| word.len() >= SHORTEST)
            .collect();
        words.sort();
        words.dedup();
        let mut searcher = Self {
            words: Vec::new(),
            patterns: HashMap::new(),
        };
        for word in words {
            let number = searcher.words.len();
            for pattern in forms_of(&word) {
                searcher.add(pattern, number);
            }
            searcher.words.push(word);
        }
        searcher
    }

    fn add(&mut self, pattern: Vec<u8>, number: usize) {
        let Some(key) = pattern.first_chunk::<SHORTEST>().copied() else {
            return;
        };
        let same = self.patterns.entry(key).or_default();
        if !same.iter().any(|(other, _)| *other == pattern) {
            same.push((pattern, number));
        }
    }

    /// How many different words are looked for.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words in these bytes: each word once for each place.
    #[must_use]
    pub fn find(&self, bytes: &[u8]) -> Vec<(&str, usize)> {
        let mut found = Vec::new();
        for (at, window) in bytes.windows(SHORTEST).enumerate() {
            let Some(key) = window.first_chunk::<SHORTEST>() else {
                continue;
            };
            let Some(patterns) = self.patterns.get(key) else {
                continue;
            };
            let here = patterns
                .iter()
                .filter(|(pattern, _)| bytes[at..].starts_with(pattern));
            found.extend(here.map(|(_, number)| (self.words[*number].as_str(), at)));
        }
        found
    }

    /// The words in all files below a folder, their names included.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn find_below(&self, folder: &Path) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        for file in files_below(folder)? {
            let bytes = match fs::read(&file) {
                Ok(bytes) => bytes,
                // a database server that still runs takes its own files away and makes new ones
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => {
                    return Err(error)
                        .with_context(|| format!("{} is not readable", file.display()));
                }
            };
            let name = file.strip_prefix(folder).unwrap_or(&file);
            let places = self
                .find(&bytes)
                .into_iter()
                .chain(self.find(name.display().to_string().as_bytes()));
            findings.extend(places.map(|(word, at)| Finding {
                word: word.to_owned(),
                file: name.to_owned(),
                at,
            }));
        }
        Ok(findings)
    }
}

/// The ways in which a word could be written: as it is, in lower and upper case, in two bytes a sign, in JSON and in
/// an address.
fn forms_of(word: &str) -> Vec<Vec<u8>> {
    let beginning: String = word
        .chars()
        .scan(0, |length, sign| {
            *length += sign.len_utf8();
            (*length <= LONGEST).then_some(sign)
        })
        .collect();
    let escaped_json = beginning.chars().map(json_escape).collect::<String>();
    let escaped_address = beginning.bytes().map(address_escape).collect::<String>();
    let texts = [
        beginning.clone(),
        beginning.to_lowercase(),
        beginning.to_uppercase(),
        escaped_json,
        escaped_address.replace("%20", "+"),
        escaped_address,
        beginning
            .bytes()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    ];
    let wide = beginning
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    texts
        .into_iter()
        .map(String::into_bytes)
        .chain([wide])
        .collect()
}

fn json_escape(sign: char) -> String {
    if sign.is_ascii() {
        sign.to_string()
    } else {
        format!("\\u{:04x}", u32::from(sign))
    }
}

fn address_escape(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::Searcher;

    fn found(word: &str, text: &[u8]) -> bool {
        !Searcher::new([word.to_owned()]).find(text).is_empty()
    }

    #[test]
    fn every_way_of_writing_is_found() {
        for text in [
            "xx Bjørn Håvardsson yy",
            "bjørn håvardsson",
            "BJØRN HÅVARDSSON",
            "Bj\\u00f8rn H\\u00e5vardsson",
        ] {
            assert!(found("Bjørn Håvardsson", text.as_bytes()), "{text}");
        }
        assert!(found(
            "Bjørn Håvardsson",
            b"/people?name=Bj%C3%B8rn+H%C3%A5vardsson"
        ));
        assert!(found("Solveig", b"S\0o\0l\0v\0e\0i\0g\0"));
        assert!(found("Solveig", b"x536f6c76656967x"));
    }

    #[test]
    fn the_beginning_of_a_sentence_is_enough() {
        assert!(found(
            "Vi trenger avlastning i helgene, og noen som svarer.",
            b"..Vi trenger avlastning i h\0\0"
        ));
    }

    #[test]
    fn other_words_are_not_found() {
        assert!(!found("Solveig", b"Solvei"));
        assert!(!found("Ola", b"Ola"), "too short to mean anything");
        assert_eq!(
            Searcher::new(["Solveig".to_owned(), "Solveig".to_owned()]).len(),
            1
        );
    }
}

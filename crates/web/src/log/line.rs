//! One opening as a sentence and its grounds.

use crate::part::wording;
use language::Words;
use office::log::{LogLine, Who};

/// One opening, ready to be shown.
pub(super) struct Line {
    pub(super) at: String,
    pub(super) who: String,
    pub(super) what: String,
    pub(super) why: Vec<String>,
}

pub(super) fn line(words: Words, line: &LogLine) -> Line {
    let mut why = Vec::new();
    for part in &line.parts {
        push_new(&mut why, wording::their_ground(words, part.ground));
    }
    Line {
        at: words.date_and_time(line.at.local()),
        who: who(words, &line.who),
        what: starting_large(&words.list(&kinds(words, line))),
        why,
    }
}

fn push_new(all: &mut Vec<String>, new: String) {
    if !all.contains(&new) {
        all.push(new);
    }
}

fn who(words: Words, who: &Who) -> String {
    match who {
        Who::You => words.log_you(),
        Who::Family { name } => name.clone(),
        Who::Employee { name, title, unit } => words.log_employee(name, title, unit),
    }
}

/// One opening as a sentence: "Kari Moen, helsesykepleier ved … så målene i planen i går."
pub(crate) fn sentence(words: Words, line: &LogLine) -> String {
    let kinds = kinds(words, line);
    let when = words.when(line.at.date());
    words.log_line(who(words, &line.who), words.list(&kinds), &when)
}

/// The kinds of information that were shown, as they stand inside a sentence.
fn kinds(words: Words, line: &LogLine) -> Vec<String> {
    let mut kinds = Vec::new();
    for part in &line.parts {
        let kind = wording::kind(words, part.kind);
        push_new(&mut kinds, within_sentence(&kind));
    }
    kinds
}

fn starting_large(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A name that stands alone, as it is written inside a sentence.
fn within_sentence(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

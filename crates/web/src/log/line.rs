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
    let mut kinds = Vec::new();
    let mut why = Vec::new();
    for part in &line.parts {
        push_new(&mut kinds, wording::kind(words, part.kind));
        push_new(&mut why, wording::their_ground(words, part.ground));
    }
    Line {
        at: words.date_and_time(line.at.local()),
        who: who(words, &line.who),
        what: words.list(&kinds),
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
    let mut kinds = Vec::new();
    for part in &line.parts {
        push_new(&mut kinds, wording::kind(words, part.kind));
    }
    let kinds: Vec<String> = kinds.iter().map(|kind| within_sentence(kind)).collect();
    let when = words.when(line.at.date());
    words.log_line(who(words, &line.who), words.list(&kinds), &when)
}

/// A name that stands alone, as it is written inside a sentence.
fn within_sentence(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

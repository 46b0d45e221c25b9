//! The very things that a consent opens, in words: by sort, each line as it stands today.

use crate::extract::words;
use casework::consent::{NewlyRead, PreviewPage};
use casework::extract::{Line, Name, Part, Value};
use language::Words;

/// What some of those who would see it newly read.
pub(super) struct Reading {
    /// Who, where others read something else; empty where all read the same.
    pub(super) who: String,
    /// Each sort with its number and its lines.
    pub(super) sorts: Vec<(String, Vec<Said>)>,
}

/// One thing: what it says, and what else is known of it.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) more: String,
}

/// What a line is about, the first that is there. What needs no name before it comes first.
const LEADING: [Name; 7] = [
    Name::Name,
    Name::What,
    Name::Text,
    Name::Goal,
    Name::Reasons,
    Name::About,
    Name::Answer,
];

const SPEAKS_FOR_ITSELF: [Name; 3] = [Name::What, Name::Text, Name::Name];

pub(super) fn readings(words: Words, view: &PreviewPage) -> Vec<Reading> {
    let apart = view.reads.len() > 1;
    let reading = |reads: &NewlyRead| Reading {
        who: match apart {
            true => words.consent_today_who(names(view, &reads.who)),
            false => String::new(),
        },
        sorts: reads.parts.iter().map(|part| sort(words, part)).collect(),
    };
    view.reads.iter().map(reading).collect()
}

fn names(view: &PreviewPage, who: &[usize]) -> String {
    let who = who.iter().filter_map(|place| view.who.get(*place));
    who.map(|one| one.name.as_str())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn sort(words: Words, part: &Part) -> (String, Vec<Said>) {
    let title = format!("{} ({})", words::part(words, part.part), part.lines.len());
    let lines = part.lines.iter().map(|line| said(words, line));
    (title, lines.collect())
}

fn said(words: Words, line: &Line) -> Said {
    let has = |name: &&Name| line.0.iter().any(|(known, _)| known == *name);
    let leads = LEADING.iter().find(has);
    let place = leads.and_then(|leads| line.0.iter().position(|(name, _)| name == leads));
    let text = place.and_then(|place| line.0.get(place));
    let rest = line.0.iter().enumerate();
    let rest = rest.filter(|(one, _)| Some(*one) != place);
    let more: Vec<String> = rest.map(|(_, known)| named(words, known)).collect();
    Said {
        text: text.map_or_else(String::new, |known| match known {
            (name, value) if SPEAKS_FOR_ITSELF.contains(name) => words::value(words, value),
            known => named(words, known),
        }),
        more: more.join(" · "),
    }
}

fn named(words: Words, (name, value): &(Name, Value)) -> String {
    format!(
        "{}: {}",
        words::name(words, *name),
        words::value(words, value)
    )
}

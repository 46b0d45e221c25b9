//! Reading a quick note: one field, "Ringte Nav, avtalte at Kari sender brevet innen fredag".
//!
//! What can be read out of it is a help, never a decision: the page shows at once what was
//! understood, with a link to change it.

use super::state::Occasion;
use crate::moment::Date;
use crate::promise::Owner;
use jiff::Span;
use jiff::civil::Weekday;

/// Somebody whose name may stand in the note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Known {
    /// Who would owe.
    pub owner: Owner,
    /// The whole name.
    pub name: String,
}

/// What was read out of a quick note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quick {
    /// What it is about.
    pub occasion: Occasion,
    /// The promise in it, where there is one.
    pub promise: Option<QuickPromise>,
}

/// A promise that was read out of a quick note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuickPromise {
    /// What was promised, in the words of the note.
    pub what: String,
    /// Who owes it; `None` where the note names nobody that is known, and the writer owes it.
    pub owner: Option<Owner>,
    /// By when; `None` where the note says no date that can be read.
    pub due: Option<Date>,
}

const OCCASIONS: [(&str, Occasion); 12] = [
    ("ring", Occasion::Call),
    ("telefon", Occasion::Call),
    ("snakk", Occasion::Call),
    ("call", Occasion::Call),
    ("phone", Occasion::Call),
    ("møt", Occasion::Meeting),
    ("meet", Occasion::Meeting),
    ("met ", Occasion::Meeting),
    ("besøk", Occasion::Visit),
    ("visit", Occasion::Visit),
    ("brev", Occasion::Letter),
    ("letter", Occasion::Letter),
];

const AGREED: [&str; 10] = [
    "avtalte",
    "avtalt",
    "avtala",
    "ble enige om",
    "vart samde om",
    "lovet",
    "lova",
    "lovte",
    "agreed",
    "promised",
];

const LINKS: [&str; 4] = ["at ", "that ", "om at ", "to "];

const DAYS: [(&str, Weekday); 17] = [
    ("mandag", Weekday::Monday),
    ("måndag", Weekday::Monday),
    ("monday", Weekday::Monday),
    ("tirsdag", Weekday::Tuesday),
    ("tysdag", Weekday::Tuesday),
    ("tuesday", Weekday::Tuesday),
    ("onsdag", Weekday::Wednesday),
    ("wednesday", Weekday::Wednesday),
    ("torsdag", Weekday::Thursday),
    ("thursday", Weekday::Thursday),
    ("fredag", Weekday::Friday),
    ("friday", Weekday::Friday),
    ("lørdag", Weekday::Saturday),
    ("laurdag", Weekday::Saturday),
    ("saturday", Weekday::Saturday),
    ("søndag", Weekday::Sunday),
    ("sunday", Weekday::Sunday),
];

const MONTHS: [(&str, i8); 16] = [
    ("januar", 1),
    ("february", 2),
    ("februar", 2),
    ("march", 3),
    ("mars", 3),
    ("april", 4),
    ("may", 5),
    ("mai", 5),
    ("juni", 6),
    ("juli", 7),
    ("august", 8),
    ("september", 9),
    ("oktober", 10),
    ("october", 10),
    ("november", 11),
    ("desember", 12),
];

/// Reads a quick note that is written on a day.
pub fn read_quick(text: &str, today: Date, known: &[Known]) -> Quick {
    let lower = text.to_lowercase();
    Quick {
        occasion: occasion(&lower),
        promise: promised(text, &lower).map(|what| QuickPromise {
            owner: owner(&what, known),
            due: due(&lower, today),
            what,
        }),
    }
}

fn occasion(lower: &str) -> Occasion {
    OCCASIONS
        .iter()
        .filter_map(|(word, occasion)| Some((lower.find(word)?, *occasion)))
        .min_by_key(|(place, _)| *place)
        .map_or(Occasion::Other, |(_, occasion)| occasion)
}

/// What stands after the word for an agreement, with a capital letter first.
fn promised(text: &str, lower: &str) -> Option<String> {
    if text.len() != lower.len() {
        return None;
    }
    let end = AGREED
        .iter()
        .filter_map(|word| Some((lower.find(word)?, word.len())))
        .min_by_key(|(place, length)| (*place, usize::MAX - *length))
        .map(|(place, length)| place + length)?;
    let mut rest = text.get(end..)?.trim_start_matches([' ', ':', ',']);
    if let Some(link) = LINKS
        .iter()
        .find(|link| rest.to_lowercase().starts_with(**link))
    {
        rest = rest.get(link.len()..)?;
    }
    let rest = rest.trim();
    let mut letters = rest.chars();
    let first = letters.next()?;
    Some(first.to_uppercase().chain(letters).collect())
}

fn owner(what: &str, known: &[Known]) -> Option<Owner> {
    let lower = what.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let whole = known
        .iter()
        .find(|known| lower.contains(&known.name.to_lowercase()));
    let first = || {
        let mut named = known.iter().filter(|known| {
            let first = known
                .name
                .split(' ')
                .next()
                .unwrap_or_default()
                .to_lowercase();
            words.contains(&first.as_str())
        });
        let one = named.next()?;
        named.next().is_none().then_some(one)
    };
    whole.or_else(first).map(|known| known.owner)
}

fn due(lower: &str, today: Date) -> Option<Date> {
    let words: Vec<&str> = lower
        .split([' ', ',', ';', '\n', '!', '?'])
        .filter(|word| !word.is_empty())
        .collect();
    written_date(&words, today)
        .or_else(|| near_day(lower, today))
        .or_else(|| weekday(&words, today))
}

fn near_day(lower: &str, today: Date) -> Option<Date> {
    let days = [
        (["i morgen", "i morgon", "tomorrow"], 1),
        (["i dag", "idag", "today"], 0),
        (["neste uke", "neste veke", "next week"], 7),
    ];
    let (_, ahead) = days
        .iter()
        .find(|(words, _)| words.iter().any(|word| lower.contains(word)))?;
    today.checked_add(Span::new().days(*ahead)).ok()
}

fn weekday(words: &[&str], today: Date) -> Option<Date> {
    let day = words.iter().find_map(|word| {
        let word = word.trim_end_matches('.');
        DAYS.iter().find(|(name, _)| *name == word)
    })?;
    today.nth_weekday(1, day.1).ok()
}

/// "3. mars", "3 march" or "3.3.", this year or the next.
fn written_date(words: &[&str], today: Date) -> Option<Date> {
    let pairs = words.iter().zip(words.iter().skip(1).chain([&""]));
    pairs.into_iter().find_map(|(word, next)| {
        if let Some((day, month)) = word.trim_end_matches('.').split_once('.') {
            let month = month.split('.').next().unwrap_or_default();
            return coming(day.parse().ok()?, month.parse().ok()?, today);
        }
        let day = word.trim_end_matches('.').parse().ok()?;
        let month = MONTHS
            .iter()
            .find(|(name, _)| next.trim_end_matches('.') == *name)?;
        coming(day, month.1, today)
    })
}

fn coming(day: i8, month: i8, today: Date) -> Option<Date> {
    let this_year = Date::new(today.year(), month, day).ok();
    let next_year = || Date::new(today.year() + 1, month, day).ok();
    this_year.filter(|date| *date >= today).or_else(next_year)
}

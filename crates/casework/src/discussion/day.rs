//! Days in a text, which can be days of birth.

use super::recognise::{Sign, Trace, Word};

/// Months, by which a day is written.
const MONTHS: [&str; 33] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "october",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "okt",
    "nov",
    "des",
    "dec",
];

/// Words after which a month, a year or half a day is a day of birth.
const BIRTH: [&str; 14] = [
    "født",
    "fødd",
    "fødde",
    "fødte",
    "f",
    "bursdag",
    "bursdagen",
    "fødselsdag",
    "fødselsdagen",
    "fødselsdato",
    "geburtsdag",
    "gebursdag",
    "fyller",
    "born",
];

/// Words that stand between such a word and the day.
const BETWEEN: [&str; 10] = ["i", "den", "er", "på", "on", "in", "dag", "nå", "no", "the"];

/// How many words after a word of birth are looked at.
const NEAR: usize = 6;

/// The first of the years in which somebody lives.
const OLDEST: u32 = 1900;
/// The first year after them.
const NEWEST: u32 = 2100;

/// Finds every day.
pub(super) fn days(words: &[Word<'_>], found: &mut Vec<Trace>) {
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place + 1);
        if is_day(word.bare) || joined(word.bare) {
            push(found, word.bare.to_owned());
        } else if is_with_month(word, next) {
            push(found, two(word, next));
        } else if word.low() == "den" && next.is_some_and(|next| half(next.bare)) {
            push(
                found,
                next.map(|next| next.bare.to_owned()).unwrap_or_default(),
            );
        }
        if BIRTH.contains(&word.low().as_str()) {
            found.extend(after_birth(words.get(place + 1..).unwrap_or_default()));
        }
    }
}

fn push(found: &mut Vec<Trace>, text: String) {
    found.push(Trace {
        sign: Sign::Day,
        text,
    });
}

fn two(word: &Word<'_>, next: Option<&Word<'_>>) -> String {
    let next = next.map(|next| next.bare).unwrap_or_default();
    format!("{} {next}", word.bare)
}

/// A day in numbers: 3.3.2019, 03/03-19, 2019-03-03, and six digits in a row.
pub(super) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let numbers: Option<Vec<u32>> = parts.iter().map(|part| part.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some([first, middle, last]) => {
            let ours = is_day_of_month(*first) && is_month(*middle);
            let others = *first > OLDEST && is_month(*middle) && is_day_of_month(*last);
            ours || others
        }
        Some([one]) if text.len() == 6 => {
            is_day_of_month(one / 10_000) && is_month(one / 100 % 100)
        }
        _ => false,
    }
}

/// A day and a month in numbers, without a year: 22.05, 22/5.
fn half(text: &str) -> bool {
    let mut parts = text.split(['.', '/', '-']).map(str::parse::<u32>);
    let (day, month) = (parts.next(), parts.next());
    let (Some(Ok(day)), Some(Ok(month)), None) = (day, month, parts.next()) else {
        return false;
    };
    is_day_of_month(day) && is_month(month)
}

fn is_day_of_month(day: u32) -> bool {
    (1..=31).contains(&day)
}

fn is_month(month: u32) -> bool {
    (1..=12).contains(&month)
}

fn is_name_of_month(low: &str) -> bool {
    MONTHS.contains(&low)
}

/// A day and its month in one word: 22.mai.
fn joined(text: &str) -> bool {
    let rest = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let day = text.strip_suffix(rest).and_then(|day| day.parse().ok());
    let month = rest.trim_start_matches(['.', '-', '/']).to_lowercase();
    let month = month.split(['.', '-', '/']).next().unwrap_or_default();
    day.is_some_and(is_day_of_month) && is_name_of_month(month)
}

/// A day with the name of its month.
fn is_with_month(word: &Word<'_>, next: Option<&Word<'_>>) -> bool {
    let day = word.bare.parse().is_ok_and(is_day_of_month);
    day && next.is_some_and(|next| is_name_of_month(&next.low()))
}

/// What is told of a birth without a whole day: a month, a year, a day without its year.
fn after_birth(words: &[Word<'_>]) -> Option<Trace> {
    let mut told: Vec<&Word<'_>> = Vec::new();
    let mut says = false;
    for word in words.iter().take(NEAR) {
        let low = word.low();
        let year = low
            .parse()
            .is_ok_and(|year: u32| (OLDEST..NEWEST).contains(&year));
        let whole = is_name_of_month(&low) || year || half(&low) || joined(&low);
        let number = low.parse().is_ok_and(is_day_of_month);
        if whole || number {
            // a day and a month in two words: 22. 5.
            says = says || whole || told.iter().any(|one| one.whole.ends_with('.'));
            told.push(word);
        } else if !told.is_empty() || !(BETWEEN.contains(&low.as_str()) || low.is_empty()) {
            break;
        }
    }
    let text: Vec<&str> = told.iter().map(|word| word.bare).collect();
    says.then(|| Trace {
        sign: Sign::Day,
        text: text.join(" "),
    })
}

//! Recognising what can lead to somebody: numbers, days, addresses and names. It finds too much
//! rather than too little, and the writer looks at each.

use super::day::days;
use super::name::names;
use super::number::numbers;
use super::plain::plain;

/// What kind of trace something is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sign {
    /// Eleven digits: a national number.
    NationalNumber,
    /// Eight digits, or a number with a plus: a telephone.
    Telephone,
    /// An address for e-mail.
    Email,
    /// A day, which can be a day of birth.
    Day,
    /// A street with a number, or a place with its postal code.
    Address,
    /// A name, or something that is written like one.
    Name,
}

impl Sign {
    /// Whether a writer may say that it leads to nobody. A national number always does.
    pub fn may_stay(self) -> bool {
        self != Self::NationalNumber
    }
}

/// Something in a text that can lead to somebody.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Trace {
    /// What kind.
    pub sign: Sign,
    /// As it stands in the text, in ordinary signs and on one line.
    pub text: String,
}

/// Endings of the names of streets and roads.
const STREETS: [&str; 20] = [
    "veien", "vegen", "vei", "veg", "gata", "gaten", "gate", "gt", "allé", "alle", "plassen",
    "torget", "stien", "bakken", "haugen", "svingen", "tunet", "lia", "kroken", "street",
];

/// A word with what stands around it.
pub(super) struct Word<'t> {
    /// As it stands, with its signs.
    pub(super) whole: &'t str,
    /// Without the signs at its ends.
    pub(super) bare: &'t str,
    /// Whether a sentence begins with it.
    pub(super) first: bool,
}

impl Word<'_> {
    /// In small letters.
    pub(super) fn low(&self) -> String {
        self.bare.to_lowercase()
    }

    /// Whether something ends with it.
    pub(super) fn ends(&self) -> bool {
        self.whole.ends_with([',', '.', ';', ':', '!', '?'])
    }
}

/// Everything in a text that can lead to somebody, each once. `is_name` says whether a word in small
/// letters is the name of somebody who is known here.
pub fn recognise(text: &str, is_name: impl Fn(&str) -> bool) -> Vec<Trace> {
    let text = &plain(text);
    let words = words(text);
    let mut found = Vec::new();
    numbers(text, &mut found);
    days(&words, &mut found);
    for (place, word) in words.iter().enumerate() {
        found.extend(email(word));
        found.extend(address(words.get(place..).unwrap_or_default()));
    }
    names(&words, is_name, &mut found);
    found.sort();
    found.dedup();
    let all = found.clone();
    found.retain(|trace| !all.iter().any(|other| holds(other, trace)));
    found
}

/// Whether one trace is a part of another: a day of a number, a street of an address.
fn holds(longer: &Trace, trace: &Trace) -> bool {
    let part = match trace.sign {
        Sign::Day => match longer.sign {
            Sign::Day => longer.text.len() > trace.text.len(),
            sign => matches!(sign, Sign::NationalNumber | Sign::Telephone),
        },
        Sign::Telephone | Sign::NationalNumber => {
            longer.sign == trace.sign && longer.text.len() > trace.text.len()
        }
        Sign::Name => longer.sign == Sign::Address,
        _ => false,
    };
    part && longer.text.contains(&trace.text)
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut first = true;
    let mut words = Vec::new();
    for line in text.lines() {
        for whole in line.split_whitespace() {
            let bare = whole.trim_matches(|sign: char| !sign.is_alphanumeric());
            words.push(Word { whole, bare, first });
            first = whole.ends_with(['.', '!', '?', ':']);
        }
        first = true;
    }
    words
}

/// An address for e-mail.
fn email(word: &Word<'_>) -> Option<Trace> {
    let (name, host) = word.bare.split_once('@')?;
    (!name.is_empty() && host.contains('.')).then(|| Trace {
        sign: Sign::Email,
        text: word.bare.to_owned(),
    })
}

/// A street with a number, in one word or several, or a postal code with its place.
fn address(words: &[Word<'_>]) -> Option<Trace> {
    let (word, rest) = words.split_first()?;
    let low = word.low();
    let street = low.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let letter = |text: &str| text.trim_end_matches(char::is_alphabetic).len();
    // storgata5b: the letter behind the number goes first
    let without_letter = low.get(..letter(&low)).unwrap_or_default();
    let inside = without_letter.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let glued = [street, inside].into_iter().any(|street| {
        let bare = street.trim_end_matches(['-', '.', '_']);
        street.len() < low.len() && is_street(bare)
    });
    if glued {
        return Some(Trace {
            sign: Sign::Address,
            text: word.bare.to_owned(),
        });
    }
    let (next, after) = rest.split_first()?;
    let begins_with_digit = |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit());
    let number = match next.low().as_str() {
        "nr" | "nummer" => after.first().filter(|after| begins_with_digit(after.bare)),
        _ => None,
    };
    let is_code = word.bare.len() == 4 && word.bare.parse::<u32>().is_ok();
    let parts = match number {
        Some(number) if is_street(&low) => vec![word.bare, next.bare, number.bare],
        _ if is_street(&low) && begins_with_digit(next.bare) => vec![word.bare, next.bare],
        _ if is_code && is_capital(next.bare) => vec![word.bare, next.bare],
        _ => return None,
    };
    Some(Trace {
        sign: Sign::Address,
        text: parts.join(" "),
    })
}

fn is_street(low: &str) -> bool {
    STREETS.iter().any(|street| low.ends_with(street))
}

pub(super) fn is_capital(text: &str) -> bool {
    let mut signs = text.chars();
    signs.next().is_some_and(char::is_uppercase) && signs.any(char::is_lowercase)
}

//! Recognising what can lead to somebody: numbers, days, addresses and names. It finds too much
//! rather than too little, and the writer looks at each.

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
    /// As it stands in the text.
    pub text: String,
}

/// Endings of the names of streets and roads.
const STREETS: [&str; 20] = [
    "veien", "vegen", "vei", "veg", "gata", "gaten", "gate", "gt", "allé", "alle", "plassen",
    "torget", "stien", "bakken", "haugen", "svingen", "tunet", "lia", "kroken", "street",
];

/// Months, by which a day is written.
const MONTHS: [&str; 17] = [
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
    "december",
];

/// Words that are written with a capital and lead to nobody.
const HARMLESS: [&str; 12] = [
    "i",
    "nav",
    "norge",
    "noreg",
    "norway",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// A word with what stands around it.
struct Word<'t> {
    /// As it stands, with its signs.
    whole: &'t str,
    /// Without the signs at its ends.
    bare: &'t str,
    /// Whether a sentence begins with it.
    first: bool,
}

/// Everything in a text that can lead to somebody, each once. `is_name` says whether a word in small
/// letters is the name of somebody who is known here.
pub fn recognise(text: &str, is_name: impl Fn(&str) -> bool) -> Vec<Trace> {
    let words = words(text);
    let mut found = Vec::new();
    numbers(text, &mut found);
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place + 1);
        found.extend(of_signs(word));
        found.extend(of_two(word, next));
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
        Sign::Day => matches!(longer.sign, Sign::NationalNumber | Sign::Telephone),
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

/// Runs of digits, with the spaces and lines by which people part them.
fn numbers(text: &str, found: &mut Vec<Trace>) {
    let parts = |sign: char| !(sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '\u{a0}' | '+'));
    for run in text.split(parts) {
        // a day in numbers is found as one
        if is_day(run.trim_matches([' ', '-'])) {
            continue;
        }
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        let run = run.trim_matches([' ', '-', '\u{a0}']);
        let sign = match digits(run) {
            11.. => Sign::NationalNumber,
            8 | 10 => Sign::Telephone,
            _ if run.starts_with('+') && digits(run) > 5 => Sign::Telephone,
            _ => continue,
        };
        let sign = match sign {
            // a country before eight digits
            Sign::NationalNumber if run.starts_with('+') => Sign::Telephone,
            sign => sign,
        };
        found.push(Trace {
            sign,
            text: run.to_owned(),
        });
    }
}

/// What one word shows by its signs: an address for e-mail, a day in numbers.
fn of_signs(word: &Word<'_>) -> Option<Trace> {
    let trace = |sign| Trace {
        sign,
        text: word.bare.to_owned(),
    };
    if let Some((name, host)) = word.bare.split_once('@')
        && !name.is_empty()
        && host.contains('.')
    {
        return Some(trace(Sign::Email));
    }
    is_day(word.bare).then(|| trace(Sign::Day))
}

/// A day in numbers: 3.3.2019, 03/03-19, 2019-03-03, and six digits in a row.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let numbers: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok()).collect();
    let month = |month: u32| (1..=12).contains(&month);
    let day = |day: u32| (1..=31).contains(&day);
    match numbers.as_deref() {
        Some([first, middle, last]) => {
            let ours = day(*first) && month(*middle);
            let others = *first > 1900 && month(*middle) && day(*last);
            ours || others
        }
        Some([one]) if text.len() == 6 => day(one / 10_000) && month(one / 100 % 100),
        _ => false,
    }
}

/// What two words show together: a day with its month, a street with its number, a postal code.
fn of_two(word: &Word<'_>, next: Option<&Word<'_>>) -> Option<Trace> {
    let next = next?;
    let low = word.bare.to_lowercase();
    let number: Option<u32> = word.bare.parse().ok();
    let begins_with_digit = |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit());
    let sign = if STREETS.iter().any(|street| low.ends_with(street)) && begins_with_digit(next.bare)
    {
        Sign::Address
    } else if number.is_some_and(|day| (1..=31).contains(&day))
        && MONTHS.contains(&next.bare.to_lowercase().as_str())
    {
        Sign::Day
    } else if word.bare.len() == 4 && number.is_some() && is_capital(next.bare) {
        Sign::Address
    } else {
        return None;
    };
    Some(Trace {
        sign,
        text: format!("{} {}", word.bare, next.bare),
    })
}

fn is_capital(text: &str) -> bool {
    let mut signs = text.chars();
    signs.next().is_some_and(char::is_uppercase) && signs.any(char::is_lowercase)
}

/// Words that are written like names, those that stand side by side together, and words that are
/// names of somebody known here however they are written.
fn names(words: &[Word<'_>], is_name: impl Fn(&str) -> bool, found: &mut Vec<Trace>) {
    let mut together: Vec<&str> = Vec::new();
    let mut ends = |together: &mut Vec<&str>| {
        if !together.is_empty() {
            found.push(Trace {
                sign: Sign::Name,
                text: together.join(" "),
            });
            together.clear();
        }
    };
    for word in words {
        let low = word.bare.to_lowercase();
        let known = is_known(&low, &is_name);
        let written = is_capital(word.bare) && !word.first && !HARMLESS.contains(&low.as_str());
        let follows = is_capital(word.bare) && !together.is_empty();
        if !(known || written || follows) || word.first {
            ends(&mut together);
        }
        if known || written || follows {
            together.push(word.bare);
        }
        if word.whole.ends_with([',', '.', ';', ':', '!', '?']) {
            ends(&mut together);
        }
    }
    ends(&mut together);
}

/// Whether a word, or one of its parts, is the name of somebody known here, also with the s of the
/// genitive.
fn is_known(low: &str, is_name: &impl Fn(&str) -> bool) -> bool {
    let parts = low.split(|sign: char| !sign.is_alphanumeric());
    let letters = |part: &&str| part.chars().count() > 1 && part.chars().any(char::is_alphabetic);
    let known = |part: &str| is_name(part) || part.strip_suffix('s').is_some_and(is_name);
    parts.filter(letters).any(known)
}

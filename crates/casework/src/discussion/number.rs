//! National numbers and telephones in a text, however people part their digits.

use super::day::is_day;
use super::recognise::{Sign, Trace};

/// How many signs part two groups of digits that can still be one number: a line and its indent, a list.
const WIDEST: usize = 8;

/// How people group the digits of a telephone.
const TELEPHONES: [&[usize]; 5] = [&[8], &[3, 2, 3], &[2, 2, 2, 2], &[3, 3, 2], &[4, 4]];

/// Digits that stand side by side.
#[derive(Clone, Copy)]
struct Group {
    from: usize,
    until: usize,
}

impl Group {
    fn count(self) -> usize {
        self.until - self.from
    }
}

/// Finds national numbers and telephones in a plain text.
pub(super) fn numbers(text: &str, found: &mut Vec<Trace>) {
    let groups = groups(text);
    for run in runs(text, &groups, is_gap) {
        let taken = found.len();
        national_numbers(text, run, found);
        if found.len() > taken {
            continue;
        }
        for run in runs(text, run, is_gap_of_telephone) {
            telephones(text, run, found);
        }
    }
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (from, digit) in text.match_indices(|sign: char| sign.is_ascii_digit()) {
        let until = from + digit.len();
        match groups.last_mut() {
            Some(last) if last.until == from => last.until = until,
            _ => groups.push(Group { from, until }),
        }
    }
    groups
}

/// Groups that nothing but a gap parts.
fn runs<'g>(text: &str, groups: &'g [Group], is_gap: fn(&str) -> bool) -> Vec<&'g [Group]> {
    let between = |one: &Group, next: &Group| text.get(one.until..next.from).is_some_and(is_gap);
    groups.chunk_by(between).collect()
}

/// Anything that is not a word, also the end of a line.
fn is_gap(between: &str) -> bool {
    between.chars().count() <= WIDEST && !between.contains(char::is_alphabetic)
}

/// What people write inside a telephone number.
fn is_gap_of_telephone(between: &str) -> bool {
    let mut signs = between.chars();
    let dash = |sign: char| matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let parts = |sign: char| dash(sign) || matches!(sign, '.' | '/' | '_' | '(' | ')');
    let blank = |sign: char| sign.is_whitespace() && sign != '\n';
    let few = between.trim().chars().count() <= 1;
    few && signs.all(|sign| blank(sign) || parts(sign))
}

/// Eleven digits: alone, as everything that stands together, or with the day of birth in front.
fn national_numbers(text: &str, run: &[Group], found: &mut Vec<Trace>) {
    if has_plus(text, run) {
        return;
    }
    for group in run.iter().filter(|group| group.count() >= 11) {
        found.extend(trace(
            text,
            std::slice::from_ref(group),
            Sign::NationalNumber,
        ));
    }
    let whole = run.iter().map(|group| group.count()).sum::<usize>() == 11;
    for part in of_length(run, 11).filter(|part| part.len() > 1) {
        let meant = (whole || begins_with_birth(text, part)) && !is_days(text, part);
        if meant || is_day_and_five(text, part) {
            found.extend(trace(text, part, Sign::NationalNumber));
        }
    }
    // with the century: 01.02.2019 12345
    for part in of_length(run, 13).chain(of_length(run, 12)) {
        if is_day_and_five(text, part) {
            found.extend(trace(text, part, Sign::NationalNumber));
        }
    }
}

/// Every part of a run that has so many digits.
fn of_length(run: &[Group], length: usize) -> impl Iterator<Item = &[Group]> {
    let from = (0..run.len()).filter_map(move |from| run.get(from..));
    from.filter_map(move |rest| {
        let mut count = 0;
        let last = rest.iter().position(|group| {
            count += group.count();
            count >= length
        })?;
        (count == length).then(|| rest.get(..=last))?
    })
}

/// Whether the first digits can be the day and month of a birth, with what is added to them in some numbers.
fn begins_with_birth(text: &str, part: &[Group]) -> bool {
    let digits = digits(text, part);
    let number = |range| {
        digits
            .get(range)
            .and_then(|two: &str| two.parse::<u32>().ok())
    };
    let (Some(day), Some(month)) = (number(0..2), number(2..4)) else {
        return false;
    };
    let is_day = (1..=31).contains(&day) || (41..=71).contains(&day);
    let is_month = (1..=12).contains(&(month % 20)) && month <= 92;
    is_day && is_month
}

/// A day of birth, and the five digits that follow it.
fn is_day_and_five(text: &str, part: &[Group]) -> bool {
    let Some((last, before)) = part.split_last() else {
        return false;
    };
    last.count() == 5 && is_day(&written(text, before))
}

fn is_days(text: &str, part: &[Group]) -> bool {
    let written = written(text, part);
    let apart = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '–' | '—');
    let words = written
        .split(apart)
        .flat_map(|word| match word.contains(['.', '/']) {
            true => word.split('-').collect(),
            false => vec![word],
        });
    let ends = |sign: char| !sign.is_alphanumeric();
    let mut words = words
        .map(|word| word.trim_matches(ends))
        .filter(|word| !word.is_empty());
    words.all(is_day)
}

/// Telephones of one run: all of it, or those groups that are written like one.
fn telephones(text: &str, run: &[Group], found: &mut Vec<Trace>) {
    let count: usize = run.iter().map(|group| group.count()).sum();
    let plus = has_plus(text, run) && count > 5;
    if is_days(text, run) || is_years(text, run) || is_hours(text, run) {
        return;
    }
    if plus || matches!(count, 8 | 10 | 12..) {
        found.extend(trace(text, run, Sign::Telephone));
        return;
    }
    let parts = of_length(run, 8).filter(|part| {
        let counts: Vec<usize> = part.iter().map(|group| group.count()).collect();
        let begins = digits(text, part).starts_with(['2', '3', '4', '5', '6', '7', '8', '9']);
        begins && TELEPHONES.contains(&counts.as_slice()) && !is_years(text, part)
    });
    for part in parts {
        found.extend(trace(text, part, Sign::Telephone));
    }
}

/// Two years side by side, as of a school year.
fn is_years(text: &str, run: &[Group]) -> bool {
    let year = |group: &Group| {
        let year = text
            .get(group.from..group.until)
            .and_then(|digits| digits.parse().ok());
        group.count() == 4 && year.is_some_and(|year: u32| (1900..2100).contains(&year))
    };
    run.len() == 2 && run.iter().all(year)
}

/// From an hour to another: 10.30-11.30.
fn is_hours(text: &str, run: &[Group]) -> bool {
    let [one, two, three, four] = run else {
        return false;
    };
    let value = |group: &Group| text.get(group.from..group.until)?.parse::<u32>().ok();
    let hour = |hour: &Group, minute: &Group| {
        value(hour).is_some_and(|hour| hour < 24) && value(minute).is_some_and(|value| value < 60)
    };
    let gap = |one: &Group, next: &Group| text.get(one.until..next.from).map(str::trim);
    let alike = gap(one, two) == gap(three, four) && gap(one, two) != gap(two, three);
    alike && hour(one, two) && hour(three, four)
}

fn has_plus(text: &str, run: &[Group]) -> bool {
    let before = run.first().and_then(|group| text.get(..group.from));
    before.is_some_and(|before| before.ends_with(['+']) || before.ends_with("+("))
}

fn digits(text: &str, part: &[Group]) -> String {
    let digits = part
        .iter()
        .filter_map(|group| text.get(group.from..group.until));
    digits.collect()
}

/// Some groups as they stand.
fn written(text: &str, part: &[Group]) -> String {
    let ends = part.first().zip(part.last());
    let written = ends.and_then(|(first, last)| text.get(first.from..last.until));
    written.unwrap_or_default().to_owned()
}

/// A trace on one line, also where the text has it on several: a form sends it back as it was shown.
fn trace(text: &str, part: &[Group], sign: Sign) -> Option<Trace> {
    let written = written(text, part);
    let plus = if has_plus(text, part) { "+" } else { "" };
    let words: Vec<&str> = written.split_whitespace().collect();
    (!words.is_empty()).then(|| Trace {
        sign,
        text: format!("{plus}{}", words.join(" ")),
    })
}

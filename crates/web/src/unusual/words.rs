//! A pattern in a sentence.

use casework::unusual::{Pattern, UnusualLine};
use language::Words;
use office::Watch;

/// What somebody did.
pub(super) fn what(words: Words, line: &UnusualLine) -> String {
    let count = i64::try_from(line.count).unwrap_or(i64::MAX);
    match line.pattern() {
        Pattern::Emergency => words.unusual_emergency(count),
        Pattern::OwnFamily => words.unusual_own_family(count),
        Pattern::Hidden => words.unusual_hidden(count),
        Pattern::NoContact => words.unusual_no_contact(count),
        Pattern::ManyCases => words.unusual_many_cases(count),
        Pattern::Night => words.unusual_night(count),
    }
}

/// From when until when, on the day.
pub(super) fn when(words: Words, line: &UnusualLine) -> String {
    let first = words.time(line.first.local().time());
    let last = words.time(line.last.local().time());
    match first == last {
        true => words.unusual_at(first),
        false => words.unusual_between(first, last),
    }
}

/// What counts as unusual here.
pub(super) fn counts(words: Words, watch: Watch) -> Vec<String> {
    let number = |count: usize| words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let hour = |hour: i8| words.number(i64::from(hour));
    vec![
        words.unusual_counts_emergency(),
        words.unusual_counts_own_family(),
        words.unusual_counts_hidden(),
        words.unusual_counts_no_contact(number(watch.looks_without_contact)),
        words.unusual_counts_many_cases(number(watch.cases_in_an_hour)),
        words.unusual_counts_night(hour(watch.night_from), hour(watch.night_until)),
    ]
}

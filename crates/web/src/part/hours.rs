//! When somebody can be reached, in the reader's language.
//!
//! Employers write it in their own words: "mandag til torsdag 9–14". What is made of days, clock times
//! and the words between them is said in the reader's language; everything else stands as written.

use language::{Language, Words};

/// The hours in the reader's language, or as they were written.
pub(crate) fn hours(words: Words, written: &str) -> String {
    let said: Option<Vec<String>> = written
        .split_whitespace()
        .map(|one| word(words, one))
        .collect();
    match said {
        Some(said) if !said.is_empty() => said.join(" "),
        _ => written.to_owned(),
    }
}

fn word(words: Words, written: &str) -> Option<String> {
    let (bare, comma) = match written.strip_suffix(',') {
        Some(bare) => (bare, ","),
        None => (written, ""),
    };
    let is_time = bare.chars().any(|sign| sign.is_ascii_digit())
        && bare
            .chars()
            .all(|sign| sign.is_ascii_digit() || ".:–-".contains(sign));
    let said = match is_time {
        true => bare.to_owned(),
        false => known(words, bare)?,
    };
    Some(format!("{said}{comma}"))
}

/// A day or a word between, found as it is written in bokmål.
fn known(words: Words, written: &str) -> Option<String> {
    let town = Language::Bokmal.words(words.today());
    let (theirs, ours) = (vocabulary(town), vocabulary(words));
    let place = theirs.iter().position(|one| one == written)?;
    ours.into_iter().nth(place)
}

fn vocabulary(words: Words) -> [String; 9] {
    [
        words.coordinator_hours_monday(),
        words.coordinator_hours_tuesday(),
        words.coordinator_hours_wednesday(),
        words.coordinator_hours_thursday(),
        words.coordinator_hours_friday(),
        words.coordinator_hours_saturday(),
        words.coordinator_hours_sunday(),
        words.coordinator_hours_to(),
        words.coordinator_hours_and(),
    ]
}

#[cfg(test)]
mod tests {
    use super::hours;
    use jiff::civil::date;
    use language::Language;

    #[test]
    fn days_are_said_in_the_readers_language_and_other_words_as_written() {
        let english = Language::English.words(date(2026, 11, 23));
        let said = hours(english, "mandag, onsdag og fredag 9–15");
        assert_eq!(said, "Monday, Wednesday and Friday 9–15");
        let written = "etter avtale";
        assert_eq!(hours(english, written), written);
    }
}

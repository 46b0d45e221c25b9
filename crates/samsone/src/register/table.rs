//! A table of a TOML file, read value by value, so that every mistake is told and not only the first.

use super::mistakes::Mistakes;
use casework::moment::Date;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use std::fmt;
use toml::de::{DeTable, DeValue};

/// A table, and the line on which it begins.
pub(super) struct Table<'t> {
    inside: &'t DeTable<'t>,
    pub(super) line: usize,
}

/// Why a word is none: which ones there are.
#[derive(Debug)]
struct Choices(&'static [&'static str]);

impl fmt::Display for Choices {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.join(", "))
    }
}

impl std::error::Error for Choices {}

impl serde::de::Error for Choices {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_variant: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

/// Which words a type knows, in one line.
fn choices<T: DeserializeOwned>() -> String {
    let nothing: StrDeserializer<'_, Choices> = "".into_deserializer();
    T::deserialize(nothing)
        .err()
        .map_or_else(String::new, |choices| choices.to_string())
}

impl<'t> Table<'t> {
    /// A table in which nothing may stand but these names.
    pub(super) fn new(
        mistakes: &mut Mistakes<'_>,
        inside: &'t DeTable<'t>,
        line: usize,
        names: &[&str],
    ) -> Self {
        for name in inside.keys() {
            if !names.contains(&name.get_ref().as_ref()) {
                let line = mistakes.line(name.span().start);
                let words = &mistakes.words;
                let said =
                    words.organisation_unknown_name(name.get_ref().as_ref(), names.join(", "));
                mistakes.add(line, said);
            }
        }
        Self { inside, line }
    }

    fn value(&self, name: &str) -> Option<(&'t DeValue<'t>, usize)> {
        let mut all = self.inside.iter();
        let (_, value) = all.find(|(known, _)| known.get_ref().as_ref() == name)?;
        Some((value.get_ref(), value.span().start))
    }

    /// Whether something stands under a name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// The line of a value, or of the table where it is not there.
    pub(super) fn line_of(&self, mistakes: &Mistakes<'_>, name: &str) -> usize {
        let place = self.value(name).map(|(_, place)| place);
        place.map_or(self.line, |place| mistakes.line(place))
    }

    /// A text that can be left out.
    pub(super) fn text(
        &self,
        mistakes: &mut Mistakes<'_>,
        name: &str,
        most: usize,
    ) -> Option<String> {
        let (value, place) = self.value(name)?;
        let line = mistakes.line(place);
        let Some(text) = value.as_str().map(str::trim) else {
            let said = mistakes.words.organisation_not_text(name);
            mistakes.add(line, said);
            return None;
        };
        if text.chars().count() > most || text.contains(char::is_control) {
            let most = crate::tell::number(most);
            let said = mistakes.words.organisation_too_long(name, most);
            mistakes.add(line, said);
            return None;
        }
        Some(text.to_owned())
    }

    /// A text that must be there.
    pub(super) fn required(
        &self,
        mistakes: &mut Mistakes<'_>,
        name: &str,
        most: usize,
    ) -> Option<String> {
        let found = self.has(name);
        let text = self.text(mistakes, name, most);
        if !found || text.as_ref().is_some_and(String::is_empty) {
            let said = mistakes.words.organisation_missing(name);
            mistakes.add(self.line_of(mistakes, name), said);
            return None;
        }
        text
    }

    /// One of the words that a type knows.
    pub(super) fn word<T: DeserializeOwned>(
        &self,
        mistakes: &mut Mistakes<'_>,
        name: &str,
    ) -> Option<T> {
        if !self.has(name) {
            let said = mistakes
                .words
                .organisation_missing_word(name, choices::<T>());
            mistakes.add(self.line, said);
            return None;
        }
        let text = self.text(mistakes, name, usize::MAX)?;
        let word: StrDeserializer<'_, Choices> = text.as_str().into_deserializer();
        match T::deserialize(word) {
            Ok(word) => Some(word),
            Err(known) => {
                self.other_word(mistakes, name, &known.to_string());
                None
            }
        }
    }

    /// Says that a word is not among those that can stand there.
    pub(super) fn other_word(&self, mistakes: &mut Mistakes<'_>, name: &str, known: &str) {
        let line = self.line_of(mistakes, name);
        let written = self.value(name).and_then(|(value, _)| value.as_str());
        let said = mistakes
            .words
            .organisation_other_word(written.unwrap_or_default(), name, known);
        mistakes.add(line, said);
    }

    /// A day that can be left out.
    pub(super) fn date(&self, mistakes: &mut Mistakes<'_>, name: &str) -> Option<Date> {
        let (value, place) = self.value(name)?;
        let date = value.as_datetime().filter(|day| day.time.is_none());
        let date = date.and_then(|day| day.date).and_then(|day| {
            let parts = (
                day.year.try_into(),
                day.month.try_into(),
                day.day.try_into(),
            );
            let (Ok(year), Ok(month), Ok(day)) = parts else {
                return None;
            };
            Date::new(year, month, day).ok()
        });
        if date.is_none() {
            let said = mistakes.words.organisation_not_date(name);
            mistakes.add(mistakes.line(place), said);
        }
        date
    }

    /// A whole number up to a largest one, that can be left out.
    pub(super) fn number(&self, mistakes: &mut Mistakes<'_>, name: &str, most: i64) -> Option<i64> {
        let (value, place) = self.value(name)?;
        let number = value.as_integer();
        let number =
            number.and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        let number = number.filter(|number| (0..=most).contains(number));
        if number.is_none() {
            let said = mistakes.words.organisation_not_number(name, most);
            mistakes.add(mistakes.line(place), said);
        }
        number
    }

    /// The tables of a name, each begun by the name in double brackets.
    pub(super) fn tables(
        &self,
        mistakes: &mut Mistakes<'_>,
        name: &str,
        names: &[&str],
    ) -> Vec<Table<'t>> {
        let Some((value, place)) = self.value(name) else {
            return Vec::new();
        };
        let all = value.as_array();
        let tables = all.and_then(|all| {
            let table = |one: &'t toml::Spanned<DeValue<'t>>| {
                Some((one.get_ref().as_table()?, one.span().start))
            };
            all.iter().map(table).collect::<Option<Vec<_>>>()
        });
        let Some(tables) = tables else {
            let said = mistakes.words.organisation_not_tables(name);
            mistakes.add(mistakes.line(place), said);
            return Vec::new();
        };
        let table = |(inside, place)| {
            let line = mistakes.line(place);
            Table::new(mistakes, inside, line, names)
        };
        tables.into_iter().map(table).collect()
    }
}

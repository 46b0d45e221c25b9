//! The files of `law/` as they are written: one type for each kind of file.

mod case;
mod paragraph;
mod sharing;
mod vocabulary;

pub(crate) use case::{CaseFile, WrittenCase, WrittenDeadlineCase};
pub(crate) use paragraph::{
    ActFile, Answered, ParagraphFile, WrittenChoice, WrittenCondition, WrittenDeadline,
    WrittenHoliday, WrittenRoute, WrittenRule,
};
pub(crate) use sharing::{SharingFile, SharingRow, Words};
pub use vocabulary::FactKind;
pub(crate) use vocabulary::{Counts, Named, VocabularyFile, WrittenFact};

use crate::load::LoadError;
use serde::de::DeserializeOwned;

/// What the name of a file with worked cases ends with.
const CASES: &str = ".cases.toml";

/// Whether a file holds worked cases.
pub(crate) fn holds_cases(path: &str) -> bool {
    path.ends_with(CASES)
}

/// Every file, sorted by what it is.
#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) vocabulary: VocabularyFile,
    pub(crate) acts: Vec<(String, ActFile)>,
    pub(crate) paragraphs: Vec<(String, ParagraphFile)>,
    pub(crate) cases: Vec<(String, CaseFile)>,
    pub(crate) sharing: Vec<(String, SharingFile)>,
}

impl Sources {
    /// Reads one file by where it lies.
    ///
    /// # Errors
    /// When the file does not parse, or lies where no kind of file belongs.
    pub(crate) fn add(&mut self, path: &str, content: &str) -> Result<(), LoadError> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["vocabulary", _] => self.vocabulary.join(read(path, content)?),
            ["sharing", _] => self.sharing.push((path.to_owned(), read(path, content)?)),
            [_, act, "act.toml"] => {
                self.acts.push(((*act).to_owned(), read(path, content)?));
            }
            [_, _, name] if name.ends_with(CASES) => {
                self.cases.push((path.to_owned(), read(path, content)?));
            }
            [_, _, _] => self
                .paragraphs
                .push((path.to_owned(), read(path, content)?)),
            _ => {
                return Err(LoadError::UnknownPlace {
                    path: path.to_owned(),
                });
            }
        }
        Ok(())
    }
}

fn read<T: DeserializeOwned>(path: &str, content: &str) -> Result<T, LoadError> {
    toml::from_str(content).map_err(|error| LoadError::Unreadable {
        path: path.to_owned(),
        error: error.to_string(),
    })
}

/// Reads a date of a file. TOML writes dates without quotation marks.
pub(crate) mod date {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, de::Error};

    pub(crate) fn read(written: toml::value::Datetime) -> Option<Date> {
        let date = written.date.filter(|_| written.time.is_none())?;
        let year = i16::try_from(date.year).ok()?;
        let month = i8::try_from(date.month).ok()?;
        Date::new(year, month, i8::try_from(date.day).ok()?).ok()
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        let written = toml::value::Datetime::deserialize(from)?;
        read(written).ok_or_else(|| D::Error::custom("not a date without time"))
    }

    pub(crate) mod optional {
        use super::{Date, Deserializer};

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
            from: D,
        ) -> Result<Option<Date>, D::Error> {
            super::deserialize(from).map(Some)
        }
    }
}

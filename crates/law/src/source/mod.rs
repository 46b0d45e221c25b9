//! The files of `law/` as they are written: one type for each kind of file.

mod case;
mod guide;
mod paragraph;
mod sharing;
mod vocabulary;

pub(crate) use case::{CaseFile, WrittenCase, WrittenDeadlineCase};
pub(crate) use guide::{
    GuideFile, WrittenPage, WrittenPlain, WrittenSharingHelp, WrittenSituation,
};
pub(crate) use paragraph::{
    ActFile, Answered, ParagraphFile, WrittenChoice, WrittenCondition, WrittenDeadline,
    WrittenHoliday, WrittenRoute, WrittenRule,
};
pub(crate) use sharing::{SharingFile, SharingRow, Words};
pub use vocabulary::FactKind;
pub(crate) use vocabulary::{Counts, Named, VocabularyFile, WrittenFact, WrittenQuestion};

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
    pub(crate) guide: Vec<(String, GuideFile)>,
}

impl Sources {
    /// Reads one file by where it lies.
    ///
    /// # Errors
    /// When the file does not parse, or lies where no kind of file belongs.
    pub(crate) fn add(&mut self, path: &str, content: &str, form: Form) -> Result<(), LoadError> {
        let file = File {
            path,
            content,
            form,
        };
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["vocabulary", _] => self.vocabulary.join(file.read()?),
            ["guide", _] => self.guide.push((path.to_owned(), file.read()?)),
            ["sharing", _] => self.sharing.push((path.to_owned(), file.read()?)),
            [_, act, "act.toml"] => {
                self.acts.push(((*act).to_owned(), file.read()?));
            }
            [_, _, name] if name.ends_with(CASES) => {
                self.cases.push((path.to_owned(), file.read()?));
            }
            [_, _, _] => self.paragraphs.push((path.to_owned(), file.read()?)),
            _ => {
                return Err(LoadError::UnknownPlace {
                    path: path.to_owned(),
                });
            }
        }
        Ok(())
    }
}

/// How a file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// As people write it.
    Toml,
    /// As the build translates it.
    Json,
}

/// A file that is read.
struct File<'f> {
    path: &'f str,
    content: &'f str,
    form: Form,
}

impl File<'_> {
    fn read<T: DeserializeOwned>(&self) -> Result<T, LoadError> {
        let read = match self.form {
            Form::Toml => toml::from_str(self.content).map_err(|error| error.to_string()),
            Form::Json => serde_json::from_str(self.content).map_err(|error| error.to_string()),
        };
        read.map_err(|error| LoadError::Unreadable {
            path: self.path.to_owned(),
            error,
        })
    }
}

/// Reads a date of a file. TOML writes dates without quotation marks, JSON with them.
pub(crate) mod date {
    use jiff::civil::Date;
    use serde::de::value::MapAccessDeserializer;
    use serde::de::{Error, MapAccess, Visitor};
    use serde::{Deserialize, Deserializer};
    use std::fmt;

    struct Written;

    impl<'de> Visitor<'de> for Written {
        type Value = Date;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a date without time")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
            text.parse().map_err(E::custom)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Date, A::Error> {
            let written = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
            read(written).ok_or_else(|| A::Error::custom("not a date without time"))
        }
    }

    pub(crate) fn read(written: toml::value::Datetime) -> Option<Date> {
        let date = written.date.filter(|_| written.time.is_none())?;
        let year = i16::try_from(date.year).ok()?;
        let month = i8::try_from(date.month).ok()?;
        Date::new(year, month, i8::try_from(date.day).ok()?).ok()
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        from.deserialize_any(Written)
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

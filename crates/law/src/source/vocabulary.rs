//! `vocabulary/`: facts, words, factors, roles and questions.

use crate::language::Text;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A file at the top of `law/`. Several files are joined into one vocabulary.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct VocabularyFile {
    pub(crate) fact: BTreeMap<String, WrittenFact>,
    pub(crate) word: BTreeMap<String, Text>,
    pub(crate) factor: BTreeMap<String, Named>,
    pub(crate) role: BTreeMap<String, Text>,
    pub(crate) question: BTreeMap<String, WrittenQuestion>,
    pub(crate) text: BTreeMap<String, Text>,
}

impl VocabularyFile {
    /// Takes in what another file defines.
    pub(crate) fn join(&mut self, other: Self) {
        self.fact.extend(other.fact);
        self.word.extend(other.word);
        self.factor.extend(other.factor);
        self.role.extend(other.role);
        self.question.extend(other.question);
        self.text.extend(other.text);
    }
}

/// What a question says, and which others are easily taken for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenQuestion {
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
    /// Questions that are nearly the same and ask for something else.
    #[serde(default)]
    pub(crate) see: Vec<String>,
    /// What whoever asks this from outside is taken to mean by leaving a fact out.
    #[serde(default)]
    pub(crate) untold: BTreeMap<String, toml::Value>,
}

impl WrittenQuestion {
    pub(crate) fn text(&self) -> Text {
        Text {
            nb: self.nb.clone(),
            nn: self.nn.clone(),
            en: self.en.clone(),
        }
    }
}

/// A name with its meaning and where it comes from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
    #[serde(rename = "source")]
    pub(crate) _source: String,
}

impl Named {
    pub(crate) fn text(&self) -> Text {
        Text {
            nb: self.nb.clone(),
            nn: self.nn.clone(),
            en: self.en.clone(),
        }
    }
}

/// What kind of answer a fact has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number,
    /// A date.
    Date,
    /// One of the words that the fact lists.
    OneOf,
}

/// What a number counts when it follows from a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Counts {
    /// Whole years: an age.
    Years,
    /// Calendar years: the age that is reached before the year is out.
    CalendarYears,
    /// Days.
    Days,
    /// Days since the last day of a deadline that began to run on the date; zero on that day.
    DaysPastDeadline,
}

/// A fact of the vocabulary.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WrittenFact {
    pub(crate) kind: FactKind,
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
    /// Where the fact comes from.
    pub(crate) source: String,
    /// Whether it tells the start of every deadline that has no fact of its own for it.
    #[serde(default)]
    pub(crate) starts_deadlines: bool,
    /// The words of a fact that is one of several.
    #[serde(default)]
    pub(crate) values: Vec<String>,
    /// The date from which a number is counted.
    pub(crate) since: Option<String>,
    pub(crate) counts: Option<Counts>,
    /// The deadline that began to run on the date, where days past it are counted.
    pub(crate) deadline: Option<String>,
    /// The role that must judge it, where the law asks for judgement.
    pub(crate) judged_by: Option<String>,
    #[serde(default)]
    pub(crate) factors: Vec<String>,
    /// The fact that somebody is asked for instead, when this one is not known.
    pub(crate) told_by: Option<String>,
    /// Whether it cannot be changed, or would make it another case.
    #[serde(default)]
    pub(crate) fixed: bool,
    /// The smallest number that it can be.
    pub(crate) least: Option<i64>,
    /// Whether a date lies no later than the day that is asked about.
    #[serde(default)]
    pub(crate) not_in_the_future: bool,
    /// What cannot be told, or cannot be true, while this is true.
    #[serde(default)]
    pub(crate) excludes: Vec<String>,
    /// What other facts say about this one.
    #[serde(default)]
    pub(crate) follows: Vec<Follows>,
    /// What whoever asks from outside is taken to mean by leaving it out.
    pub(crate) untold: Option<toml::Value>,
    /// Whether what it is taken to be only says that nothing was told.
    #[serde(default)]
    pub(crate) placeholder: bool,
}

impl WrittenFact {
    pub(crate) fn text(&self) -> Text {
        Text {
            nb: self.nb.clone(),
            nn: self.nn.clone(),
            en: self.en.clone(),
        }
    }
}

/// A fact that follows from others: `is` when `if` holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Follows {
    pub(crate) is: toml::Value,
    pub(crate) r#if: String,
}

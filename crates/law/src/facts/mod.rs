//! What is known about a case: facts by the names of the vocabulary.

mod known;
mod vocabulary;

pub(crate) use known::Known;
pub use known::years_between;
pub(crate) use vocabulary::{FactMeaning, Implication, Limits, Since, Vocabulary};

use crate::id::{FactId, WordId};
use crate::source::FactKind;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::{Arc, OnceLock};
use thiserror::Error;

/// The value of a fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Number(i64),
    /// A date.
    Date(Date),
    /// One of the words of the vocabulary.
    One(WordId),
}

/// A value as somebody says it: with words instead of numbers for words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Said {
    /// Yes or no.
    YesNo(bool),
    /// A whole number.
    Number(i64),
    /// A date, `2026-07-02`, or one of the words of the vocabulary.
    Text(String),
}

/// A fact that cannot be set.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum FactError {
    /// The vocabulary has no such fact.
    #[error("no fact is called `{0}`")]
    UnknownFact(String),
    /// The fact cannot have this word.
    #[error("`{0}` can not be `{1}`")]
    UnknownWord(String, String),
    /// The fact is of another kind.
    #[error("`{0}` is of another kind")]
    WrongKind(String),
}

/// What is known about a case. What is absent is unknown, and unknown is never no.
#[derive(Clone)]
pub struct Facts {
    vocabulary: Arc<Vocabulary>,
    values: Vec<Option<Value>>,
    hash: OnceLock<FactsHash>,
}

/// A fingerprint of facts: which were known, and what they were.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FactsHash(pub(crate) [u8; 32]);

impl Facts {
    pub(crate) fn of(vocabulary: &Arc<Vocabulary>) -> Self {
        Self {
            vocabulary: Arc::clone(vocabulary),
            values: vec![None; vocabulary.len()],
            hash: OnceLock::new(),
        }
    }

    /// Says yes or no to a fact.
    ///
    /// # Errors
    /// When there is no such fact, or it is no question of yes or no.
    pub fn yes_no(&mut self, name: &str, holds: bool) -> Result<&mut Self, FactError> {
        self.set(name, FactKind::YesNo, Value::YesNo(holds))
    }

    /// Sets a number.
    ///
    /// # Errors
    /// When there is no such fact, or it is no number.
    pub fn number(&mut self, name: &str, number: i64) -> Result<&mut Self, FactError> {
        self.set(name, FactKind::Number, Value::Number(number))
    }

    /// Sets a date.
    ///
    /// # Errors
    /// When there is no such fact, or it is no date.
    pub fn date(&mut self, name: &str, date: Date) -> Result<&mut Self, FactError> {
        self.set(name, FactKind::Date, Value::Date(date))
    }

    /// Sets a fact that is one of several words.
    ///
    /// # Errors
    /// When there is no such fact, or it cannot be that word.
    pub fn one(&mut self, name: &str, word: &str) -> Result<&mut Self, FactError> {
        let fact = self.find(name)?;
        let id = self
            .vocabulary
            .word_of(fact, word)
            .ok_or_else(|| FactError::UnknownWord(name.to_owned(), word.to_owned()))?;
        self.put(fact, Some(Value::One(id)));
        Ok(self)
    }

    /// Sets a fact as somebody says it.
    ///
    /// # Errors
    /// When there is no such fact, or it cannot be that.
    pub fn say(&mut self, name: &str, said: &Said) -> Result<&mut Self, FactError> {
        let kind = self.vocabulary.kind(self.find(name)?);
        match said {
            Said::YesNo(holds) => self.yes_no(name, *holds),
            Said::Number(number) => self.number(name, *number),
            Said::Text(text) if kind == FactKind::Date => {
                let date = text
                    .parse()
                    .map_err(|_| FactError::WrongKind(name.to_owned()))?;
                self.date(name, date)
            }
            Said::Text(word) => self.one(name, word),
        }
    }

    /// Makes a fact unknown again.
    ///
    /// # Errors
    /// When there is no such fact.
    pub fn forget(&mut self, name: &str) -> Result<&mut Self, FactError> {
        let fact = self.find(name)?;
        self.values[fact.index()] = None;
        self.hash = OnceLock::new();
        Ok(self)
    }

    /// Each known fact with its value.
    pub(crate) fn values(&self) -> impl Iterator<Item = (FactId, Value)> {
        let values = self.values.iter().enumerate();
        values.filter_map(|(index, value)| value.map(|value| (FactId::new(index), value)))
    }

    /// Each known fact with its value, in the order of the vocabulary.
    pub fn known(&self) -> impl Iterator<Item = (&str, String)> {
        self.values.iter().enumerate().filter_map(|(index, value)| {
            let name = self.vocabulary.name(FactId::new(index));
            value.map(|value| (name, self.written(value)))
        })
    }

    /// The fingerprint of what is known, for receipts.
    pub fn hash(&self) -> FactsHash {
        *self.hash.get_or_init(|| {
            let mut written = String::with_capacity(1024);
            for (fact, value) in self.values() {
                written.push_str(self.vocabulary.name(fact));
                written.push('=');
                self.write(value, &mut written);
                written.push('\n');
            }
            FactsHash(Sha256::digest(written).into())
        })
    }

    pub(crate) fn get(&self, fact: FactId) -> Option<Value> {
        self.values.get(fact.index()).copied().flatten()
    }

    /// Sets or forgets a fact whose value is known to be of its kind.
    pub(crate) fn put(&mut self, fact: FactId, value: Option<Value>) {
        self.values[fact.index()] = value;
        self.hash = OnceLock::new();
    }

    fn written(&self, value: Value) -> String {
        let mut text = String::new();
        self.write(value, &mut text);
        text
    }

    fn write(&self, value: Value, to: &mut String) {
        match value {
            Value::YesNo(holds) => to.push_str(if holds { "true" } else { "false" }),
            Value::Number(number) => to.push_str(&number.to_string()),
            Value::Date(date) => to.push_str(&date.to_string()),
            Value::One(word) => to.push_str(self.vocabulary.word_name(word)),
        }
    }

    fn find(&self, name: &str) -> Result<FactId, FactError> {
        self.vocabulary
            .fact(name)
            .ok_or_else(|| FactError::UnknownFact(name.to_owned()))
    }

    fn set(&mut self, name: &str, kind: FactKind, value: Value) -> Result<&mut Self, FactError> {
        let fact = self.find(name)?;
        if self.vocabulary.kind(fact) != kind {
            return Err(FactError::WrongKind(name.to_owned()));
        }
        self.values[fact.index()] = Some(value);
        self.hash = OnceLock::new();
        Ok(self)
    }
}

/// Names only: the values may be personal.
impl fmt::Debug for Facts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_set()
            .entries(self.known().map(|(name, _)| name))
            .finish()
    }
}

impl fmt::Display for FactsHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::hash::hexadecimal(&self.0, formatter)
    }
}

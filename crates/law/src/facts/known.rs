//! Facts on a date, with what follows from them.

use super::vocabulary::{FactMeaning, Vocabulary};
use super::{Facts, Value};
use crate::expression::Truth;
use crate::id::FactId;
use crate::source::Counts;
use jiff::Unit;
use jiff::civil::Date;

/// What is known on a date.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    facts: &'a Facts,
    vocabulary: &'a Vocabulary,
    on: Date,
    /// A value that is tried for a fact nobody knows.
    assumed: Option<(FactId, Value)>,
    /// Whether a fact may follow from others; not while that itself is looked up.
    follows: bool,
}

impl<'a> Known<'a> {
    pub(crate) fn new(facts: &'a Facts, on: Date) -> Self {
        Self {
            facts,
            vocabulary: &facts.vocabulary,
            on,
            assumed: None,
            follows: true,
        }
    }

    /// The same with one more fact.
    pub(crate) fn assuming(self, fact: FactId, value: Value) -> Self {
        Self {
            assumed: Some((fact, value)),
            ..self
        }
    }

    /// What is known of a condition on one fact.
    pub(crate) fn truth(&self, fact: FactId, holds: impl Fn(Value) -> bool) -> Truth {
        match self.value(fact) {
            Some(value) if holds(value) => Truth::Yes,
            Some(_) => Truth::No,
            None if self.vocabulary.meaning(fact).judge.is_some() => Truth::Judge,
            None => Truth::Missing,
        }
    }

    pub(crate) fn value(&self, fact: FactId) -> Option<Value> {
        if let Some((assumed, value)) = self.assumed
            && assumed == fact
        {
            return Some(value);
        }
        self.facts.get(fact).or_else(|| self.untold(fact))
    }

    /// What other facts say about a fact, whatever was told about it.
    pub(crate) fn untold(&self, fact: FactId) -> Option<Value> {
        let meaning = self.vocabulary.meaning(fact);
        self.counted(meaning).or_else(|| self.followed(fact))
    }

    /// The years or days from a date, or from the end of a deadline that began then.
    pub(crate) fn counted(&self, meaning: &FactMeaning) -> Option<Value> {
        let since = meaning.since?;
        let Some(Value::Date(start)) = self.facts.get(since.date) else {
            return None;
        };
        let days = |from: Date| Some(i64::from(from.until((Unit::Day, self.on)).ok()?.get_days()));
        let number = match since.counts {
            Counts::Years => years_between(start, self.on),
            Counts::CalendarYears => i64::from(self.on.year()) - i64::from(start.year()),
            Counts::Days => days(start)?,
            Counts::DaysPastDeadline => {
                let deadlines = self.vocabulary.deadlines.get()?;
                days(deadlines.end(meaning.deadline.as_deref()?, start)?)?
            }
        };
        Some(Value::Number(number))
    }

    fn followed(&self, fact: FactId) -> Option<Value> {
        if !self.follows {
            return None;
        }
        let given = Self {
            follows: false,
            ..*self
        };
        self.vocabulary
            .meaning(fact)
            .follows
            .iter()
            .find(|implication| implication.when.truth(&given) == Truth::Yes)
            .map(|implication| implication.value)
    }
}

/// Birthdays that have passed; below zero before the date itself. Who is born on a leap day has
/// the birthday of a common year on 1 March.
pub fn years_between(start: Date, on: Date) -> i64 {
    let years = i64::from(on.year()) - i64::from(start.year());
    let reached = (on.month(), on.day()) >= (start.month(), start.day());
    years - i64::from(!reached)
}

//! Facts as a list.

use crate::facts::{FactMeaning, Value};
use crate::language::Language;
use crate::rule_set::RuleSet;
use crate::source::{Counts, FactKind};
use serde::Serialize;
use std::fmt;

/// A fact that a rule can ask for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ListedFact {
    /// Its name.
    pub fact: String,
    /// `yes-no`, `number`, `date` or `one-of`.
    pub kind: &'static str,
    /// What it says.
    pub meaning: String,
    /// The words it can be.
    pub values: Vec<ListedName>,
    /// Where it comes from, in bokmål as the files say it.
    pub source: String,
    /// The date from which it is counted, where it is, and in `years` or `days`.
    pub counted_from: Option<(String, &'static str)>,
    /// Who judges it, where the law asks for judgement.
    pub judged_by: Option<String>,
    /// What is weighed then.
    pub factors: Vec<ListedName>,
    /// Whether it cannot be changed, or would make it another case.
    pub fixed: bool,
    /// The smallest number that it can be.
    pub least: Option<i64>,
    /// Whether it lies no later than the day that is asked about.
    pub not_in_the_future: bool,
    /// What cannot be told, or cannot be true, while this is true.
    pub excludes: Vec<String>,
    /// What whoever asks from outside is taken to mean by leaving it out.
    pub untold: Option<String>,
    /// What other facts say about it.
    pub follows: Vec<ListedImplication>,
}

/// A name with what it means.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct ListedName {
    /// The name.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

/// What follows from other facts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ListedImplication {
    /// What the fact is.
    pub is: String,
    /// When it is that.
    #[serde(rename = "if")]
    pub when: String,
}

impl RuleSet {
    /// Every fact, by name.
    pub fn list_facts(&self, language: Language) -> Vec<ListedFact> {
        let facts = self.vocabulary.facts.iter();
        facts
            .map(|meaning| self.listed_fact(meaning, language))
            .collect()
    }

    /// Every word that a fact or an answer can be, by name.
    pub fn list_words(&self, language: Language) -> Vec<ListedName> {
        self.listed_names(self.vocabulary.words.iter(), language)
    }

    /// Everybody who can be bound, have a right, judge or decide a complaint, by name.
    pub fn list_roles(&self, language: Language) -> Vec<ListedName> {
        self.listed_names(self.roles.iter(), language)
    }

    fn listed_names<'n>(
        &self,
        names: impl Iterator<Item = &'n (String, crate::id::TextId)>,
        language: Language,
    ) -> Vec<ListedName> {
        let listed = names.map(|(name, text)| ListedName {
            name: name.clone(),
            meaning: self.text(*text, language).to_owned(),
        });
        listed.collect()
    }

    fn listed_fact(&self, meaning: &FactMeaning, language: Language) -> ListedFact {
        let words = meaning.words.iter();
        let words = words.map(|word| &self.vocabulary.words[word.index()]);
        let factors = meaning.factors.iter();
        let factors = factors.map(|factor| &self.factors[factor.index()]);
        let follows = meaning.follows.iter().map(|implication| ListedImplication {
            is: self.value_written(implication.value),
            when: implication.when.written(&self.vocabulary),
        });
        let excludes = meaning.limits.excludes.iter();
        let excludes = excludes.map(|fact| self.fact(*fact).0.to_owned());
        ListedFact {
            fact: meaning.name.clone(),
            kind: kind_name(meaning.kind),
            meaning: self.text(meaning.text, language).to_owned(),
            values: self.listed_names(words, language),
            source: meaning.source.clone(),
            counted_from: meaning
                .since
                .map(|since| (self.fact(since.date).0.to_owned(), unit(since.counts))),
            judged_by: meaning.judge.map(|role| self.role(role).0.to_owned()),
            factors: self.listed_names(factors, language),
            fixed: meaning.fixed,
            least: meaning.limits.least,
            not_in_the_future: meaning.limits.not_in_the_future,
            excludes: excludes.collect(),
            untold: meaning.untold.map(|value| self.value_written(value)),
            follows: follows.collect(),
        }
    }

    pub(super) fn value_written(&self, value: Value) -> String {
        match value {
            Value::YesNo(holds) => holds.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::One(word) => self.word(word).0.to_owned(),
        }
    }
}

impl ListedFact {
    /// What it can be at all, as the files write it.
    pub(super) fn limits(&self) -> Vec<String> {
        let least = self.least.map(|least| format!("least = {least}"));
        let past = self
            .not_in_the_future
            .then(|| "not-in-the-future".to_owned());
        let excludes =
            (!self.excludes.is_empty()).then(|| format!("excludes = {}", self.excludes.join(", ")));
        let fixed = self.fixed.then(|| "fixed".to_owned());
        let untold = self.untold.as_ref();
        let untold = untold.map(|untold| format!("untold = {untold}"));
        [least, past, excludes, fixed, untold]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// What files call a kind of fact.
pub(super) fn kind_name(kind: FactKind) -> &'static str {
    match kind {
        FactKind::YesNo => "yes-no",
        FactKind::Number => "number",
        FactKind::Date => "date",
        FactKind::OneOf => "one-of",
    }
}

fn unit(counts: Counts) -> &'static str {
    match counts {
        Counts::Years => "years",
        Counts::CalendarYears => "calendar-years",
        Counts::Days => "days",
        Counts::DaysPastDeadline => "days-past-deadline",
    }
}

/// For a terminal: the name, its kind and its words, and below them what it says.
impl fmt::Display for ListedFact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} ({})", self.fact, self.kind)?;
        writeln!(formatter, "    {}", self.meaning)?;
        for value in &self.values {
            writeln!(formatter, "    = {}: {}", value.name, value.meaning)?;
        }
        if let Some((date, unit)) = &self.counted_from {
            writeln!(formatter, "    since = {date}, counts = {unit}")?;
        }
        for limit in self.limits() {
            writeln!(formatter, "    {limit}")?;
        }
        if let Some(role) = &self.judged_by {
            writeln!(formatter, "    judged-by = {role}")?;
        }
        for factor in &self.factors {
            writeln!(formatter, "    factor: {}", factor.meaning)?;
        }
        for follows in &self.follows {
            writeln!(formatter, "    is {} if {}", follows.is, follows.when)?;
        }
        write!(formatter, "    source: {}", self.source)
    }
}

//! A question as anybody can write it down, and an answer as it is stored.

use crate::answer::{Answer, Outcome, State};
use crate::case::{outcome_name, value_name};
use crate::facts::{FactError, Said};
use crate::language::Language;
use crate::rule_set::{RuleSet, UnknownName};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// A question: on a date, about facts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The date.
    pub on: Date,
    /// The name of the question.
    pub ask: String,
    /// The facts that are known.
    #[serde(default)]
    pub facts: BTreeMap<String, Said>,
}

/// A question that cannot be asked.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum QuestionError {
    /// There is no such question.
    #[error(transparent)]
    Unknown(#[from] UnknownName),
    /// A fact does not exist or cannot be that.
    #[error(transparent)]
    Fact(#[from] FactError),
}

/// An answer with names instead of numbers: what a decision keeps.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Recorded {
    /// The date on which the law was asked.
    pub on: Date,
    /// The question.
    pub ask: String,
    /// `yes`, `no`, `judgement` or `missing`.
    pub answer: String,
    /// The value, for a question that asks for one.
    pub value: Option<String>,
    /// Who must judge.
    pub who: Option<String>,
    /// What is weighed, or which facts are missing.
    pub open: Vec<String>,
    /// Each condition: the name of its text and what was known of it.
    pub conditions: Vec<(String, String)>,
    /// The reasons: the name of the text and where it stands.
    pub because: Vec<(String, Option<String>)>,
    /// The rule, and the first day on which it read so.
    pub by: Option<(String, Date)>,
    /// The complaint route.
    pub complaint: Option<String>,
    /// The fingerprint of the rules.
    pub rules: String,
    /// The fingerprint of the facts.
    pub facts: String,
}

impl RuleSet {
    /// Answers a question that was written down.
    ///
    /// # Errors
    /// When the question or a fact does not exist.
    pub fn answer_to(&self, question: &Question) -> Result<Answer, QuestionError> {
        let mut facts = self.facts();
        for (name, said) in &question.facts {
            facts.say(name, said)?;
        }
        Ok(self.ask(question.on, self.question(&question.ask)?, &facts))
    }

    /// The answer with names instead of numbers, to be stored.
    pub fn record(&self, answer: &Answer) -> Recorded {
        let (who, open) = self.open(&answer.outcome);
        Recorded {
            on: answer.on,
            ask: self.questions[answer.question.index()].0.clone(),
            answer: outcome_name(&answer.outcome).to_owned(),
            value: value_name(self, answer),
            who,
            open,
            conditions: answer
                .conditions
                .iter()
                .map(|part| {
                    (
                        self.text_name(part.text).to_owned(),
                        state_name(&part.state),
                    )
                })
                .collect(),
            because: answer
                .because
                .iter()
                .map(|reason| {
                    let place = reason
                        .citation
                        .map(|place| self.citation(place, Language::Bokmal));
                    (
                        self.text_name(reason.text).to_owned(),
                        place.map(str::to_owned),
                    )
                })
                .collect(),
            by: answer
                .by
                .map(|by| (self.rule(by.rule).to_owned(), by.since)),
            complaint: answer.complaint.map(|route| self.route(route).name.clone()),
            rules: answer.receipt.rules.to_string(),
            facts: answer.receipt.facts.to_string(),
        }
    }

    fn open(&self, outcome: &Outcome) -> (Option<String>, Vec<String>) {
        match outcome {
            Outcome::Yes | Outcome::No => (None, Vec::new()),
            Outcome::Judgement { who, factors } => {
                let names = factors
                    .iter()
                    .map(|factor| self.factor(*factor).0.to_owned());
                (Some(self.role(*who).0.to_owned()), names.collect())
            }
            Outcome::Missing { facts } => {
                let names = facts.iter().map(|fact| self.fact(*fact).0.to_owned());
                (None, names.collect())
            }
        }
    }
}

fn state_name(state: &State) -> String {
    match state {
        State::Met => "met",
        State::NotMet => "not-met",
        State::Missing => "missing",
        State::ToBeJudged { .. } => "to-be-judged",
    }
    .to_owned()
}

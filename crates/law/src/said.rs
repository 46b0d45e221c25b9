//! What the body of a rule says about facts, before it becomes an answer.

use crate::answer::Outcome;
use crate::expression::{Expression, Truth};
use crate::facts::{Known, Value};
use crate::id::{FactId, RouteId};
use crate::rule::{Body, Choice, Says, Test};
use crate::rule_set::RuleSet;
use std::sync::Arc;

/// What a rule says, before it becomes an answer.
pub(crate) struct Said<'a> {
    pub(crate) outcome: Outcome,
    pub(crate) value: Option<Value>,
    pub(crate) complaint: Option<RouteId>,
    /// The row that answered.
    pub(crate) row: Option<&'a Choice>,
}

impl Said<'_> {
    fn open(outcome: Outcome) -> Self {
        Self {
            outcome,
            value: None,
            complaint: None,
            row: None,
        }
    }

    fn agrees_with(&self, choice: &Choice) -> bool {
        match (&self.outcome, &choice.says) {
            (Outcome::Yes, Says::Yes(value)) => self.value == *value,
            (Outcome::No, Says::No) => true,
            _ => false,
        }
    }
}

impl RuleSet {
    /// What the body of a rule says.
    pub(crate) fn said<'a>(&self, body: &'a Body, known: &Known<'_>) -> Said<'a> {
        match body {
            Body::All { conditions, .. } => self.all(conditions, known),
            Body::First(choices) => self.first(choices, known),
        }
    }

    /// The conditions that are not met yet, of a rule whose conditions must all hold.
    pub(crate) fn open_tests<'a>(&self, body: &'a Body, known: &Known<'_>) -> Vec<&'a Test> {
        match body {
            Body::First(_) => Vec::new(),
            Body::All { conditions, .. } => conditions
                .iter()
                .filter(|test| test.when.truth(known) != Truth::Yes)
                .collect(),
        }
    }

    /// Whether one more fact settles what the body says, so that nothing else can change it. The
    /// open conditions are those of [`RuleSet::open_tests`] without that fact.
    pub(crate) fn settles(
        &self,
        body: &Body,
        open: &[&Test],
        fact: FactId,
        known: &Known<'_>,
    ) -> bool {
        match body {
            Body::First(choices) => settled(choices, known).is_some(),
            Body::All { .. } => {
                let mut met = 0;
                for test in open.iter().filter(|test| test.rests_on.contains(&fact)) {
                    match test.when.truth(known) {
                        Truth::No => return true,
                        Truth::Yes => met += 1,
                        Truth::Judge | Truth::Missing => {}
                    }
                }
                met == open.len()
            }
        }
    }

    fn all<'a>(&self, conditions: &[Test], known: &Known<'_>) -> Said<'a> {
        let mut all = Truth::Yes;
        for condition in conditions {
            match condition.when.truth(known) {
                Truth::No => return Said::open(Outcome::No),
                Truth::Missing => all = Truth::Missing,
                Truth::Judge if all == Truth::Yes => all = Truth::Judge,
                Truth::Judge | Truth::Yes => {}
            }
        }
        let open = conditions.iter().map(|condition| &condition.when);
        match all {
            Truth::Missing => Said::open(self.missing(open, known)),
            Truth::Judge => Said::open(self.judgement(open, known)),
            _ => Said::open(Outcome::Yes),
        }
    }

    fn first<'a>(&self, choices: &'a [Choice], known: &Known<'_>) -> Said<'a> {
        let Some((choice, rest)) = choices.split_first() else {
            return Said::open(Outcome::No);
        };
        let truth = choice.test.when.truth(known);
        match truth {
            Truth::Yes => said_by(choice),
            Truth::No => self.first(rest, known),
            Truth::Judge | Truth::Missing => {
                let otherwise = self.first(rest, known);
                if otherwise.agrees_with(choice) {
                    return otherwise;
                }
                let here = std::iter::once(&choice.test.when);
                let outcome = match (truth, otherwise.outcome) {
                    (Truth::Judge, Outcome::Missing { facts }) => Outcome::Missing { facts },
                    (Truth::Judge, _) => self.judgement(here, known),
                    (_, later) => with_later(self.missing(here, known), later),
                };
                Said {
                    row: Some(choice),
                    ..Said::open(outcome)
                }
            }
        }
    }

    /// The facts that are missing, as they are asked for. Judged facts are not among them.
    pub(crate) fn missing<'a>(
        &self,
        expressions: impl Iterator<Item = &'a Expression>,
        known: &Known<'_>,
    ) -> Outcome {
        let mut facts = Vec::new();
        for expression in expressions {
            expression.open_facts(known, &mut |fact| {
                if self.vocabulary.meaning(fact).judge.is_none() && !facts.contains(&fact) {
                    facts.push(fact);
                }
            });
        }
        Outcome::Missing { facts }
    }

    pub(crate) fn judgement<'a>(
        &self,
        expressions: impl Iterator<Item = &'a Expression>,
        known: &Known<'_>,
    ) -> Outcome {
        let mut judged = None;
        for expression in expressions {
            expression.open_facts(known, &mut |fact| judged = judged.or(Some(fact)));
        }
        let meaning = judged.map(|fact| self.vocabulary.meaning(fact));
        Outcome::Judgement {
            who: meaning
                .and_then(|meaning| meaning.judge)
                .unwrap_or(self.fallback.who),
            factors: meaning.map_or_else(|| Arc::from([]), |meaning| Arc::clone(&meaning.factors)),
        }
    }
}

/// The row that answers yes or no, whatever else becomes known; `None` while that is open.
fn settled<'a>(choices: &'a [Choice], known: &Known<'_>) -> Option<&'a Choice> {
    let (choice, rest) = choices.split_first()?;
    match choice.test.when.truth(known) {
        Truth::No => settled(rest, known),
        Truth::Yes => Some(choice).filter(|choice| choice.says.is_settled()),
        Truth::Judge | Truth::Missing => {
            settled(rest, known).filter(|otherwise| otherwise.says == choice.says)
        }
    }
}

fn said_by(choice: &Choice) -> Said<'_> {
    let (outcome, value) = match &choice.says {
        Says::Yes(value) => (Outcome::Yes, *value),
        Says::No => (Outcome::No, None),
        Says::Judgement { who, factors } => {
            let factors = Arc::clone(factors);
            (Outcome::Judgement { who: *who, factors }, None)
        }
    };
    Said {
        outcome,
        value,
        complaint: choice.complaint,
        row: Some(choice),
    }
}

/// What is missing here, then what would be missing further down.
fn with_later(here: Outcome, later: Outcome) -> Outcome {
    match (here, later) {
        (Outcome::Missing { mut facts }, Outcome::Missing { facts: more }) => {
            facts.extend(
                more.into_iter()
                    .filter(|fact| !facts.contains(fact))
                    .collect::<Vec<_>>(),
            );
            Outcome::Missing { facts }
        }
        (here, _) => here,
    }
}

//! Finds the rule that answers and asks it.

use crate::answer::{Answer, AnsweredBy, Condition, Outcome, Reason, Receipt, State};
use crate::decisive;
use crate::expression::{Expression, Truth};
use crate::facts::{Facts, Known, Value};
use crate::id::{FactId, QuestionId, RouteId, RuleId};
use crate::rule::{Body, Choice, Rule, Says, Test, Version};
use crate::rule_set::RuleSet;
use jiff::civil::Date;
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

    /// Whether nothing that becomes known can change it.
    pub(crate) fn is_settled(&self) -> bool {
        matches!(self.outcome, Outcome::Yes | Outcome::No)
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
    /// Answers a question about facts on a date.
    ///
    /// The answer is no only when the facts say no: what is unknown is missing, and what only a
    /// person can judge is left to that person. On a date without a rule, a person must judge.
    pub fn ask(&self, on: Date, question: QuestionId, facts: &Facts) -> Answer {
        let known = Known::new(facts, on);
        for rule in &self.by_question[question.index()] {
            let found = &self.rules[rule.index()];
            let Some(version) = found.version_on(on).filter(|_| !found.off) else {
                continue;
            };
            match version.applies.truth(&known) {
                Truth::No => {}
                Truth::Yes => {
                    return self.answer(on, question, (*rule, found, version), &known, facts);
                }
                open => return self.unclear(on, question, *rule, open, &known, facts),
            }
        }
        self.without_rule(on, question, facts)
    }

    fn answer(
        &self,
        on: Date,
        question: QuestionId,
        (id, rule, version): (RuleId, &Rule, &Version),
        known: &Known<'_>,
        facts: &Facts,
    ) -> Answer {
        let mut said = self.said(&version.body, known);
        if let Outcome::Missing { facts: missing } = &mut said.outcome {
            decisive::most_useful_first(
                missing,
                |fact, value| {
                    let tried = self.said(&version.body, &known.assuming(fact, value));
                    tried.is_settled()
                },
                version,
                &self.vocabulary,
            );
            self.as_told(missing);
        }
        let conditions = self.conditions(&version.body, said.row, known);
        Answer {
            question,
            on,
            because: reasons(rule, &version.body, &said, &conditions),
            complaint: said.complaint.or(version.complaint),
            outcome: said.outcome,
            value: said.value,
            conditions,
            warning: rule.warning,
            by: Some(AnsweredBy {
                rule: id,
                since: version.from,
            }),
            receipt: self.receipt(facts),
        }
    }

    /// What the body of a rule says.
    pub(crate) fn said<'a>(&self, body: &'a Body, known: &Known<'_>) -> Said<'a> {
        match body {
            Body::All { conditions, .. } => self.all(conditions, known),
            Body::First(choices) => self.first(choices, known),
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
    fn missing<'a>(
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

    fn judgement<'a>(
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

    /// Replaces what follows from a date by the date, which somebody can tell.
    fn as_told(&self, missing: &mut Vec<FactId>) {
        let mut told: Vec<FactId> = Vec::with_capacity(missing.len());
        for fact in missing.iter().map(|fact| self.vocabulary.told(*fact)) {
            if !told.contains(&fact) {
                told.push(fact);
            }
        }
        *missing = told;
    }

    fn conditions(&self, body: &Body, row: Option<&Choice>, known: &Known<'_>) -> Vec<Condition> {
        match body {
            Body::All { conditions, .. } => conditions
                .iter()
                .map(|test| self.condition(test, known))
                .collect(),
            Body::First(_) => row
                .iter()
                .map(|row| self.condition(&row.test, known))
                .collect(),
        }
    }

    fn condition(&self, test: &Test, known: &Known<'_>) -> Condition {
        let state = match test.when.truth(known) {
            Truth::Yes => State::Met,
            Truth::No => State::NotMet,
            Truth::Missing => State::Missing,
            Truth::Judge => match self.judgement(std::iter::once(&test.when), known) {
                Outcome::Judgement { factors, .. } => State::ToBeJudged { factors },
                _ => State::Missing,
            },
        };
        Condition {
            text: test.text,
            state,
            citation: test.citation,
        }
    }

    /// It is open whether the rule applies at all.
    fn unclear(
        &self,
        on: Date,
        question: QuestionId,
        rule: RuleId,
        open: Truth,
        known: &Known<'_>,
        facts: &Facts,
    ) -> Answer {
        let version = self.rules[rule.index()].version_on(on);
        let applies = version.iter().map(|version| &version.applies);
        let mut outcome = match open {
            Truth::Judge => self.judgement(applies, known),
            _ => self.missing(applies, known),
        };
        if let Outcome::Missing { facts: missing } = &mut outcome {
            self.as_told(missing);
        }
        let by = version.map(|version| AnsweredBy {
            rule,
            since: version.from,
        });
        self.open_answer(on, question, outcome, by, facts)
    }

    fn without_rule(&self, on: Date, question: QuestionId, facts: &Facts) -> Answer {
        let outcome = Outcome::Judgement {
            who: self.fallback.who,
            factors: Arc::from([]),
        };
        let mut answer = self.open_answer(on, question, outcome, None, facts);
        answer.because.push(self.fallback.reason);
        answer
    }

    fn open_answer(
        &self,
        on: Date,
        question: QuestionId,
        outcome: Outcome,
        by: Option<AnsweredBy>,
        facts: &Facts,
    ) -> Answer {
        Answer {
            question,
            on,
            outcome,
            value: None,
            conditions: Vec::new(),
            because: Vec::new(),
            complaint: None,
            warning: false,
            by,
            receipt: self.receipt(facts),
        }
    }

    fn receipt(&self, facts: &Facts) -> Receipt {
        Receipt {
            rules: self.hash,
            facts: facts.hash(),
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

fn reasons(rule: &Rule, body: &Body, said: &Said<'_>, conditions: &[Condition]) -> Vec<Reason> {
    match body {
        Body::First(_) => {
            let row = said
                .row
                .filter(|_| !matches!(said.outcome, Outcome::Missing { .. }));
            row.iter()
                .map(|row| Reason {
                    text: row.test.text,
                    citation: Some(row.test.citation),
                })
                .collect()
        }
        Body::All { yes, no, .. } => {
            let whole = match said.outcome {
                Outcome::Yes => Some(*yes),
                Outcome::No => Some(*no),
                _ => None,
            };
            let whole = whole.map(|text| Reason {
                text,
                citation: Some(rule.citation),
            });
            let telling = telling_state(&said.outcome);
            let conditions = conditions
                .iter()
                .filter(|condition| telling(&condition.state));
            let parts = conditions.map(|condition| Reason {
                text: condition.text,
                citation: Some(condition.citation),
            });
            whole.into_iter().chain(parts).collect()
        }
    }
}

/// Which conditions explain an outcome.
fn telling_state(outcome: &Outcome) -> fn(&State) -> bool {
    match outcome {
        Outcome::Yes => |state| *state == State::Met,
        Outcome::No => |state| *state == State::NotMet,
        Outcome::Missing { .. } => |state| *state == State::Missing,
        Outcome::Judgement { .. } => |state| matches!(state, State::ToBeJudged { .. }),
    }
}

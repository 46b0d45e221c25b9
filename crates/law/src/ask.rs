//! Finds the rule that answers and asks it.

use crate::answer::{Answer, AnsweredBy, Condition, Outcome, Reason, Receipt, State};
use crate::decisive;
use crate::expression::Truth;
use crate::facts::{Facts, Known};
use crate::id::{CitationId, FactId, QuestionId, RuleId};
use crate::rule::{Body, Choice, Rule, Test, Version};
use crate::rule_set::RuleSet;
use crate::said::Said;
use jiff::civil::Date;
use std::sync::Arc;

/// What is said when rules were in force, and none of them is about what was told.
const NOT_COVERED: &str = "text/no-rule-for-what-is-told";

/// What is said of a date before the first of the rules that are about what was told.
const NOT_YET: &str = "text/rules-begin-later";

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
            let open = self.open_tests(&version.body, known);
            let settles = |fact, value| {
                self.settles(&version.body, &open, fact, &known.assuming(fact, value))
            };
            decisive::most_useful_first(missing, settles, version);
            self.as_told(missing);
        }
        let stands = Stands {
            own: rule.citation,
            here: version.place(rule.citation, known),
        };
        let mut conditions = self.conditions(&version.body, said.row, known);
        for condition in &mut conditions {
            condition.citation = stands.instead_of(condition.citation);
        }
        Answer {
            question,
            on,
            because: reasons(stands, &version.body, &said, &conditions),
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
        let why = self.why_no_rule(on, question, &Known::new(facts, on));
        let text = why.and_then(|name| self.text_called(name).ok());
        answer.because.push(Reason {
            text: text.unwrap_or(self.fallback.reason.text),
            citation: None,
        });
        answer
    }

    /// Why no rule answers: those about what was told begin later, or there are none. `None` when
    /// no rule of the question was in force at all.
    fn why_no_rule(
        &self,
        on: Date,
        question: QuestionId,
        known: &Known<'_>,
    ) -> Option<&'static str> {
        let rules = self.by_question[question.index()].iter();
        let used = rules.map(|id| &self.rules[id.index()]);
        let used = || used.clone().filter(|rule| !rule.off);
        let begins_later = |rule: &Rule| {
            let first = rule.versions.first();
            first.is_some_and(|first| first.from > on && first.applies.truth(known) != Truth::No)
        };
        if used().any(begins_later) {
            return Some(NOT_YET);
        }
        let in_force = used().any(|rule| rule.version_on(on).is_some());
        in_force.then_some(NOT_COVERED)
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

/// Where a rule stands: in its own paragraph, or for what was told in another one.
#[derive(Clone, Copy)]
struct Stands {
    own: CitationId,
    here: CitationId,
}

impl Stands {
    /// The place that is cited; what names a paragraph of its own keeps it.
    fn instead_of(self, cited: CitationId) -> CitationId {
        if cited == self.own { self.here } else { cited }
    }
}

fn reasons(stands: Stands, body: &Body, said: &Said<'_>, conditions: &[Condition]) -> Vec<Reason> {
    match body {
        Body::First(_) => {
            let row = said
                .row
                .filter(|_| !matches!(said.outcome, Outcome::Missing { .. }));
            row.iter()
                .map(|row| Reason {
                    text: row.test.text,
                    citation: Some(stands.instead_of(row.test.citation)),
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
                citation: Some(stands.here),
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

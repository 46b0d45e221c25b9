//! Why an answer is not yes.

use crate::answer::Outcome;
use crate::expression::{Expression, Truth};
use crate::facts::{Facts, Known};
use crate::id::{FactId, QuestionId};
use crate::rule::{Body, Test, Version};
use crate::rule_set::RuleSet;
use jiff::civil::Date;

/// How a question stands.
pub(super) enum Standing<'r> {
    Yes,
    Fails(Failing<'r>),
}

/// What stands in the way of a yes. Whatever makes it one changes a fact of `first` or of `applies`.
#[derive(Default)]
pub(super) struct Failing<'r> {
    /// The first condition that does not hold, or the rows of a list down to the one that answered.
    pub(super) first: Vec<&'r Test>,
    /// The other conditions that do not hold, where all must.
    others: Vec<&'r Test>,
    /// What decided which rule was asked.
    pub(super) applies: Vec<&'r Expression>,
}

impl RuleSet {
    /// How a question stands with these facts.
    pub(super) fn standing<'r>(
        &'r self,
        question: QuestionId,
        facts: &Facts,
        on: Date,
    ) -> Standing<'r> {
        let known = Known::new(facts, on);
        let mut failing = Failing::default();
        for rule in &self.by_question[question.index()] {
            let rule = &self.rules[rule.index()];
            let Some(version) = rule.version_on(on).filter(|_| !rule.off) else {
                continue;
            };
            if version.applies != Expression::Always {
                failing.applies.push(&version.applies);
            }
            match version.applies.truth(&known) {
                Truth::No => {}
                Truth::Yes => return self.in_body(version, &known, failing),
                Truth::Judge | Truth::Missing => break,
            }
        }
        Standing::Fails(failing)
    }

    fn in_body<'r>(
        &self,
        version: &'r Version,
        known: &Known<'_>,
        mut failing: Failing<'r>,
    ) -> Standing<'r> {
        match &version.body {
            Body::All { conditions, .. } => {
                let fails = |test: &&Test| test.when.truth(known) != Truth::Yes;
                let mut open = conditions.iter().filter(fails);
                let Some(first) = open.next() else {
                    return Standing::Yes;
                };
                failing.first = vec![first];
                failing.others = open.collect();
            }
            Body::First(rows) => {
                let said = self.said(&version.body, known);
                if said.outcome == Outcome::Yes {
                    return Standing::Yes;
                }
                let answered = said.row.map(|row| row.test.text);
                let end = rows.iter().position(|row| Some(row.test.text) == answered);
                let asked = rows.iter().take(end.map_or(rows.len(), |end| end + 1));
                failing.first = asked.map(|row| &row.test).collect();
            }
        }
        Standing::Fails(failing)
    }
}

impl Failing<'_> {
    /// How many facts must change at least: conditions that ask nothing in common need one each. A
    /// change of which rule is asked can do with one.
    pub(super) fn at_least(&self) -> usize {
        if !self.applies.is_empty() {
            return 1;
        }
        let mut asked: Vec<FactId> = Vec::new();
        let mut apart = 0;
        for test in self.first.iter().take(1).chain(&self.others) {
            if !test.rests_on.iter().any(|fact| asked.contains(fact)) {
                apart += 1;
                asked.extend(&test.rests_on);
            }
        }
        apart
    }
}

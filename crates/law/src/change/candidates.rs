//! Which facts a search tries, and what they could be.

use super::Change;
use super::failing::Failing;
use crate::expression::Expression;
use crate::facts::{Known, Value};
use crate::id::{FactId, QuestionId};
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::civil::Date;

/// What could be changed about a question on a date.
pub(super) struct Candidates<'r> {
    rules: &'r RuleSet,
    /// Every number that a rule of the question compares a fact with.
    bounds: Vec<(FactId, i64)>,
}

impl<'r> Candidates<'r> {
    pub(super) fn new(rules: &'r RuleSet, question: QuestionId, on: Date) -> Self {
        let mut bounds = Vec::new();
        let mut note = |leaf: &Expression| {
            if let Expression::Number(fact, _, bound) = leaf {
                bounds.push((*fact, *bound));
            }
        };
        let asked = rules.by_question[question.index()].iter();
        let versions = asked.filter_map(|rule| rules.rules[rule.index()].version_on(on));
        for expression in versions.flat_map(|version| version.expressions()) {
            expression.leaves(&mut note);
        }
        let facts = rules.vocabulary.facts.iter();
        for implication in facts.flat_map(|fact| &fact.follows) {
            implication.when.leaves(&mut note);
        }
        bounds.sort_unstable();
        bounds.dedup();
        Self { rules, bounds }
    }

    /// What could be changed about an answer that fails, the most telling first: what the rule
    /// asks, then what decides which rule is asked.
    pub(super) fn of(&self, failing: &Failing<'_>, known: &Known<'_>) -> Vec<Change> {
        let mut asked: Vec<FactId> = Vec::new();
        for test in &failing.first {
            add(&mut asked, &test.rests_on);
        }
        for applies in &failing.applies {
            add(&mut asked, &self.rules.vocabulary.behind(applies));
        }
        asked.retain(|fact| !self.rules.vocabulary.meaning(*fact).fixed);
        let changes = asked.into_iter().flat_map(|fact| {
            let now = known.value(fact);
            let mut values = self.values(fact);
            values.retain(|value| Some(*value) != now);
            values.sort_by_key(|value| distance(now, *value));
            values.into_iter().map(move |to| Change { fact, to })
        });
        changes.collect()
    }

    /// What a fact could be: every answer, and a number on each side of what it is compared with.
    fn values(&self, fact: FactId) -> Vec<Value> {
        let meaning = self.rules.vocabulary.meaning(fact);
        match meaning.kind {
            FactKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            FactKind::OneOf => meaning.words.iter().map(|word| Value::One(*word)).collect(),
            // when something happened cannot be changed, nor what is counted from it
            FactKind::Date => Vec::new(),
            FactKind::Number if meaning.since.is_some() => Vec::new(),
            FactKind::Number => {
                let least = meaning.limits.least.unwrap_or(i64::MIN);
                let around = self.around(fact).filter(|number| *number >= least);
                around.map(Value::Number).collect()
            }
        }
    }

    fn around(&self, fact: FactId) -> impl Iterator<Item = i64> {
        let bounds = self.bounds.iter().filter(move |(asked, _)| *asked == fact);
        bounds.flat_map(|(_, bound)| [bound - 1, *bound, bound + 1])
    }
}

/// How far a number lies from what it is now; nothing for what has no distance.
fn distance(now: Option<Value>, to: Value) -> i64 {
    match (now, to) {
        (Some(Value::Number(now)), Value::Number(to)) => (now - to).abs(),
        _ => 0,
    }
}

fn add(found: &mut Vec<FactId>, more: &[FactId]) {
    for fact in more {
        if !found.contains(fact) {
            found.push(*fact);
        }
    }
}

//! Which facts a search tries, and what they could be.

use super::Change;
use super::failing::Failing;
use crate::expression::Expression;
use crate::facts::{Facts, Known, Value};
use crate::id::{FactId, QuestionId};
use crate::rule_set::RuleSet;
use crate::source::{Counts, FactKind};
use jiff::civil::Date;
use jiff::{Span, Unit};

/// What could be changed about a question on a date.
pub(super) struct Candidates<'r> {
    rules: &'r RuleSet,
    on: Date,
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
        Self { rules, on, bounds }
    }

    /// What could be changed about an answer that fails, the most telling first: what the rule
    /// asks, then dates, then what decides which rule is asked.
    pub(super) fn of(
        &self,
        failing: &Failing<'_>,
        facts: &Facts,
        known: &Known<'_>,
    ) -> Vec<Change> {
        let kind = |fact: FactId| self.rules.vocabulary.kind(fact);
        let mut asked: Vec<FactId> = Vec::new();
        for test in &failing.first {
            add(&mut asked, &test.rests_on);
        }
        asked.sort_by_key(|fact| kind(*fact) == FactKind::Date);
        for applies in &failing.applies {
            add(&mut asked, &self.rules.vocabulary.behind(applies));
        }
        let changes = asked.into_iter().flat_map(|fact| {
            let now = known.value(fact);
            let mut values = self.values(fact, facts);
            values.retain(|value| Some(*value) != now);
            values.sort_by_key(|value| distance(now, *value));
            values.into_iter().map(move |to| Change { fact, to })
        });
        changes.collect()
    }

    /// What a fact could be: every answer, and a number on each side of what it is compared with.
    fn values(&self, fact: FactId, facts: &Facts) -> Vec<Value> {
        let meaning = self.rules.vocabulary.meaning(fact);
        match meaning.kind {
            FactKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            FactKind::OneOf => meaning.words.iter().map(|word| Value::One(*word)).collect(),
            // a number that follows from a date is changed by the date, unless it was told itself
            FactKind::Number if meaning.since.is_some() && facts.get(fact).is_none() => Vec::new(),
            FactKind::Number => self.around(fact).map(Value::Number).collect(),
            FactKind::Date => self.dates(fact, facts),
        }
    }

    fn around(&self, fact: FactId) -> impl Iterator<Item = i64> {
        let bounds = self.bounds.iter().filter(move |(asked, _)| *asked == fact);
        bounds.flat_map(|(_, bound)| [bound - 1, *bound, bound + 1])
    }

    /// The dates from which a number is counted that lies on each side of what it is compared with.
    fn dates(&self, date: FactId, facts: &Facts) -> Vec<Value> {
        let counted = self.rules.vocabulary.facts.iter().enumerate();
        let counted = counted.filter_map(|(index, meaning)| {
            let since = meaning.since.filter(|since| since.date == date)?;
            Some((FactId::new(index), since.counts))
        });
        let counted = counted.filter(|(number, _)| facts.get(*number).is_none());
        let dates = counted.flat_map(|(number, counts)| {
            let numbers = self.around(number).filter(|number| *number >= 0);
            numbers.filter_map(move |number| self.before(number, counts))
        });
        dates.map(Value::Date).collect()
    }

    fn before(&self, number: i64, counts: Counts) -> Option<Date> {
        let span = match counts {
            Counts::Years => Span::new().try_years(number),
            Counts::Days => Span::new().try_days(number),
        };
        self.on.checked_sub(span.ok()?).ok()
    }
}

/// How far a number or a date lies from what it is now; nothing for what has no distance.
fn distance(now: Option<Value>, to: Value) -> i64 {
    match (now, to) {
        (Some(Value::Number(now)), Value::Number(to)) => (now - to).abs(),
        (Some(Value::Date(now)), Value::Date(to)) => {
            let span = now.until((Unit::Day, to));
            span.map_or(0, |span| i64::from(span.get_days()).abs())
        }
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

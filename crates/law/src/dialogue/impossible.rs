//! Facts that cannot be: told in the right form, and not true of anybody.

use super::wrong::{Expected, Fault, Faults};
use crate::facts::{Facts, Known, Value};
use crate::id::FactId;
use jiff::civil::Date;

/// Says which of the facts cannot be on a date.
pub(super) fn find(facts: &Facts, on: Date, faults: &mut Faults<'_>) {
    let told: Vec<(FactId, Value)> = facts.values().collect();
    for (fact, value) in told {
        if let Some((expected, names)) = wrong(facts, on, fact, value, faults) {
            let rules = faults.rules;
            let key = format!("facts.{}", rules.fact(fact).0);
            let found = rules.json(value);
            faults.add(Fault {
                found: Some(&found),
                ..Fault::of(&key, expected, names)
            });
        }
    }
}

/// Says so when a deadline that began on the day that is told would end after the calendar does.
pub(super) fn find_endless(name: &str, facts: &Facts, faults: &mut Faults<'_>) {
    let rules = faults.rules;
    let mut named = rules.deadlines.iter().filter(|rule| rule.name == name);
    let Some((fact, begun)) = named.find_map(|rule| match facts.get(rule.starts_on) {
        Some(Value::Date(begun)) => Some((rule.starts_on, begun)),
        _ => None,
    }) else {
        return;
    };
    if rules.deadline_rule(name, begun).is_some() && rules.deadline(name, begun).is_err() {
        let key = format!("facts.{}", rules.fact(fact).0);
        let found = rules.json(Value::Date(begun));
        faults.add(Fault {
            found: Some(&found),
            ..Fault::of(&key, Expected::InReach, Date::MAX.to_string())
        });
    }
}

/// What should have stood instead of a value, and the names or bounds that say so.
fn wrong(
    facts: &Facts,
    on: Date,
    fact: FactId,
    value: Value,
    faults: &Faults<'_>,
) -> Option<(Expected, String)> {
    if let Some(other) = excluded_by(facts, fact, value, faults) {
        let other = faults.rules.fact(other).0.to_owned();
        return Some((Expected::Excluded, other));
    }
    let vocabulary = &faults.rules.vocabulary;
    let limits = &vocabulary.meaning(fact).limits;
    match value {
        Value::Date(date) if limits.not_in_the_future && date > on => {
            return Some((Expected::NotLater, on.to_string()));
        }
        Value::Number(number) => {
            if let Some(least) = limits.least.filter(|least| number < *least) {
                return Some((Expected::Least, least.to_string()));
            }
            let counted = Known::new(facts, on).counted(vocabulary.meaning(fact));
            if let Some(Value::Number(counted)) = counted.filter(|counted| *counted != value) {
                return Some((Expected::Counted, counted.to_string()));
            }
        }
        _ => {}
    }
    None
}

/// The fact that is true and shuts this one out. A no and a nothing are never shut out.
fn excluded_by(facts: &Facts, fact: FactId, value: Value, faults: &Faults<'_>) -> Option<FactId> {
    if matches!(value, Value::YesNo(false) | Value::Number(0)) {
        return None;
    }
    let vocabulary = &faults.rules.vocabulary;
    let mut yes = facts
        .values()
        .filter(|(_, value)| *value == Value::YesNo(true))
        .map(|(fact, _)| fact);
    yes.find(|other| vocabulary.meaning(*other).limits.excludes.contains(&fact))
}

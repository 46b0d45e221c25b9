//! Which of the missing facts would help the most.

use crate::expression::Expression;
use crate::facts::{Value, Vocabulary};
use crate::id::FactId;
use crate::rule::Version;
use crate::source::FactKind;

/// Sorts missing facts: first the one that most often settles the matter alone. Of facts that help
/// equally, the one asked for first by the rule stays first.
pub(crate) fn most_useful_first(
    missing: &mut Vec<FactId>,
    settles: impl Fn(FactId, Value) -> bool,
    version: &Version,
) {
    if missing.len() < 2 {
        return;
    }
    let mut weighed: Vec<(usize, FactId)> = missing
        .iter()
        .map(|fact| {
            let values = version.possible(*fact);
            let settled = values
                .iter()
                .filter(|value| settles(*fact, **value))
                .count();
            (per_mille(settled, values.len()), *fact)
        })
        .collect();
    weighed.sort_by_key(|(settled, _)| std::cmp::Reverse(*settled));
    *missing = weighed.into_iter().map(|(_, fact)| fact).collect();
}

fn per_mille(part: usize, whole: usize) -> usize {
    (part * 1000).checked_div(whole).unwrap_or(0)
}

/// For each fact that a version asks for, what it could be.
pub(crate) fn possible(version: &Version, vocabulary: &Vocabulary) -> Vec<(FactId, Vec<Value>)> {
    let mut facts = Vec::new();
    for expression in version.expressions() {
        expression.leaves(&mut |leaf| facts.extend(leaf.fact()));
    }
    facts.sort_unstable();
    facts.dedup();
    let values = |fact| (fact, possible_values(fact, version, vocabulary));
    facts.into_iter().map(values).collect()
}

/// Values that stand for all: both answers, every word, and a number on each side of each bound.
fn possible_values(fact: FactId, version: &Version, vocabulary: &Vocabulary) -> Vec<Value> {
    match vocabulary.kind(fact) {
        FactKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        FactKind::OneOf => {
            let words = &vocabulary.meaning(fact).words;
            words.iter().map(|word| Value::One(*word)).collect()
        }
        FactKind::Number => {
            let bounds = bounds(fact, version);
            let around = bounds.iter().flat_map(|bound| [bound - 1, *bound]);
            around.map(Value::Number).collect()
        }
        FactKind::Date => Vec::new(),
    }
}

fn bounds(fact: FactId, version: &Version) -> Vec<i64> {
    let mut bounds = Vec::new();
    for expression in version.expressions() {
        expression.leaves(&mut |leaf| {
            if let Expression::Number(asked, _, bound) = leaf
                && *asked == fact
            {
                bounds.push(*bound);
            }
        });
    }
    bounds
}

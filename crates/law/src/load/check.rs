//! Checks that need the whole rule set: no competing rules, no gap of language.

use super::{LoadError, broken};
use crate::expression::Expression;
use crate::id::{RuleId, WordId};
use crate::rule::{Rule, Version};
use crate::rule_set::RuleSet;

/// For each question its rules, the highest precedence first.
pub(crate) fn order(rules: &[Rule], questions: usize) -> Vec<Vec<RuleId>> {
    let mut by_question: Vec<Vec<RuleId>> = vec![Vec::new(); questions];
    for (index, rule) in rules.iter().enumerate() {
        by_question[rule.question.index()].push(RuleId::new(index));
    }
    for ids in &mut by_question {
        ids.sort_by_key(|id| std::cmp::Reverse(rules[id.index()].precedence));
    }
    by_question
}

/// Every check that needs no case.
pub(crate) fn all(rules: &RuleSet) -> Result<(), LoadError> {
    texts(rules)?;
    competition(rules)?;
    routes(rules)
}

fn texts(rules: &RuleSet) -> Result<(), LoadError> {
    match rules.texts.with_gaps().next() {
        None => Ok(()),
        Some(name) => Err(broken(name, "a language is missing")),
    }
}

fn routes(rules: &RuleSet) -> Result<(), LoadError> {
    let known = |name: &str| rules.deadlines.iter().any(|deadline| deadline.name == name);
    match rules.routes.iter().find(|route| !known(&route.deadline)) {
        None => Ok(()),
        Some(route) => Err(super::undefined(&route.name, "deadline", &route.deadline)),
    }
}

fn competition(rules: &RuleSet) -> Result<(), LoadError> {
    for (question, ids) in rules.by_question.iter().enumerate() {
        for (position, id) in ids.iter().enumerate() {
            let one = &rules.rules[id.index()];
            let others = ids[position + 1..]
                .iter()
                .map(|id| &rules.rules[id.index()]);
            for other in others {
                if competes(one, other) {
                    return Err(LoadError::Competing {
                        question: rules.questions[question].0.clone(),
                        one: one.name.clone(),
                        other: other.name.clone(),
                    });
                }
            }
        }
    }
    Ok(())
}

/// Whether two rules can both be asked on one date, and nothing says which goes first.
fn competes(one: &Rule, other: &Rule) -> bool {
    one.precedence == other.precedence
        && one.versions.iter().any(|version| {
            let mut others = other.versions.iter();
            others.any(|second| in_time(version, second) && !apart(version, second))
        })
}

fn in_time(one: &Version, other: &Version) -> bool {
    one.to.is_none_or(|last| other.from <= last) && other.to.is_none_or(|last| one.from <= last)
}

/// Whether both ask the same fact where they apply, and for different words.
fn apart(one: &Version, other: &Version) -> bool {
    let one = asked_words(&one.applies);
    let other = asked_words(&other.applies);
    let same_fact = one
        .iter()
        .any(|(fact, _)| other.iter().any(|(second, _)| fact == second));
    same_fact && !one.iter().any(|asked| other.contains(asked))
}

fn asked_words(applies: &Expression) -> Vec<(crate::id::FactId, WordId)> {
    let mut words = Vec::new();
    applies.leaves(&mut |leaf| {
        if let Expression::Is(fact, word) = leaf {
            words.push((*fact, *word));
        }
    });
    words
}

//! Checks that need the whole rule set: no competing rules, no gap of language.

use super::{LoadError, broken};
use crate::expression::Expression;
use crate::id::{FactId, RuleId, WordId};
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

/// A version of a rule, with the facts and words that it is told apart by.
struct Asked<'r> {
    rule: &'r Rule,
    version: &'r Version,
    words: Vec<(FactId, WordId)>,
}

fn competition(rules: &RuleSet) -> Result<(), LoadError> {
    for (question, ids) in rules.by_question.iter().enumerate() {
        let asked = ids.iter().map(|id| &rules.rules[id.index()]);
        let asked: Vec<Asked<'_>> = asked
            .flat_map(|rule| rule.versions.iter().map(move |version| (rule, version)))
            .map(|(rule, version)| Asked {
                rule,
                version,
                words: asked_words(&version.applies),
            })
            .collect();
        let found = asked.iter().enumerate().find_map(|(position, one)| {
            let mut others = asked[position + 1..].iter();
            let other = others.find(|other| competes(one, other))?;
            Some((one.rule.name.clone(), other.rule.name.clone()))
        });
        if let Some((one, other)) = found {
            return Err(LoadError::Competing {
                question: rules.questions[question].0.clone(),
                one,
                other,
            });
        }
    }
    Ok(())
}

/// Whether two rules can both be asked on one date, and nothing says which goes first. The versions
/// of one rule follow each other.
fn competes(one: &Asked<'_>, other: &Asked<'_>) -> bool {
    !std::ptr::eq(one.rule, other.rule)
        && one.rule.precedence == other.rule.precedence
        && in_time(one.version, other.version)
        && !apart(&one.words, &other.words)
}

fn in_time(one: &Version, other: &Version) -> bool {
    one.to.is_none_or(|last| other.from <= last) && other.to.is_none_or(|last| one.from <= last)
}

/// Whether both ask the same fact where they apply, and for different words.
fn apart(one: &[(FactId, WordId)], other: &[(FactId, WordId)]) -> bool {
    let same_fact = one
        .iter()
        .any(|(fact, _)| other.iter().any(|(second, _)| fact == second));
    same_fact && !one.iter().any(|asked| other.contains(asked))
}

fn asked_words(applies: &Expression) -> Vec<(FactId, WordId)> {
    let mut words = Vec::new();
    applies.leaves(&mut |leaf| {
        if let Expression::Is(fact, word) = leaf {
            words.push((*fact, *word));
        }
    });
    words
}

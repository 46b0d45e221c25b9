//! A condition that could be taken away without any case noticing is a condition nobody has tried.

use super::rules_and_cases;
use crate::body_of_law::BodyOfLaw;
use crate::case::run;
use crate::expression::Expression;
use crate::id::{CitationId, TextId};
use crate::rule::{Body, Test, Version};
use crate::rule_set::RuleSet;

/// A rule with one thing taken away, wherever it was written once.
struct Mutant {
    rule: usize,
    what: String,
    changed: Vec<Version>,
}

#[test]
fn every_condition_is_noticed_by_a_case() {
    for body in BodyOfLaw::ALL {
        let survivors = survivors(body);
        assert!(
            survivors.is_empty(),
            "{}: no case notices:\n{}",
            body.name(),
            survivors.join("\n")
        );
    }
}

/// Whether the mutants are there at all: a test of the test.
#[test]
fn there_are_mutants_of_each_kind() {
    let whats: Vec<String> = mutants(RuleSet::embedded())
        .map(|mutant| mutant.what)
        .collect();
    for (kind, least) in [
        ("row", 20),
        ("part", 20),
        ("where it applies", 20),
        ("place", 5),
    ] {
        let count = whats.iter().filter(|what| what.contains(kind)).count();
        assert!(count > least, "only {count} mutants lack a {kind}");
    }
}

/// What can be taken away from the rules without any case getting another answer.
fn survivors(body: BodyOfLaw) -> Vec<String> {
    let (rules, cases) = rules_and_cases(body);
    let mut tried = rules.clone();
    let survive = mutants(&rules).filter_map(|mut mutant| {
        let rule = mutant.rule;
        let question = &rules.questions[rules.rules[rule].question.index()].0;
        std::mem::swap(&mut tried.rules[rule].versions, &mut mutant.changed);
        let mut asked = cases.iter().filter(|case| case.ask == *question);
        let survives = asked.all(|case| run(&tried, case).is_ok());
        std::mem::swap(&mut tried.rules[rule].versions, &mut mutant.changed);
        survives.then(|| format!("{}: {}", rules.rules[rule].name, mutant.what))
    });
    survive.collect()
}

fn mutants(rules: &RuleSet) -> impl Iterator<Item = Mutant> {
    rules
        .rules
        .iter()
        .enumerate()
        .flat_map(move |(rule, compiled)| {
            let versions = &compiled.versions;
            let rows = rows(versions).into_iter().flat_map(|row| {
                let removed = removable(versions, row)
                    .then(|| (named(rules, "row", row, 0), without(versions, row)));
                let original = expression(versions, Some(row));
                let parts = smaller(&original)
                    .into_iter()
                    .enumerate()
                    .map(move |(index, part)| {
                        (
                            named(rules, "part", row, index),
                            with(versions, Some(row), &part),
                        )
                    });
                removed.into_iter().chain(parts)
            });
            let places = places(versions).into_iter().map(|place| {
                let what = format!("place {}", rules.place_name(place.1));
                (what, without_place(versions, &place))
            });
            let applies = smaller(&expression(versions, None)).into_iter().enumerate();
            let applies = applies.map(|(index, part)| {
                (
                    format!("part {index} of where it applies"),
                    with(versions, None, &part),
                )
            });
            let all: Vec<_> = rows.chain(applies).chain(places).collect();
            all.into_iter().map(move |(what, changed)| Mutant {
                rule,
                what,
                changed,
            })
        })
}

fn named(rules: &RuleSet, what: &str, row: TextId, index: usize) -> String {
    format!("{what} {index} of {}", rules.text_name(row))
}

/// Each row that was written, once, by its text.
fn rows(versions: &[Version]) -> Vec<TextId> {
    let mut rows: Vec<TextId> = versions
        .iter()
        .flat_map(tests)
        .map(|test| test.text)
        .collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

fn tests(version: &Version) -> Vec<&Test> {
    match &version.body {
        Body::All { conditions, .. } => conditions.iter().collect(),
        Body::First(choices) => choices.iter().map(|choice| &choice.test).collect(),
    }
}

fn tests_mut(version: &mut Version) -> Vec<&mut Test> {
    match &mut version.body {
        Body::All { conditions, .. } => conditions.iter_mut().collect(),
        Body::First(choices) => choices.iter_mut().map(|choice| &mut choice.test).collect(),
    }
}

/// The last choice catches what is left and cannot go; every other row can.
fn removable(versions: &[Version], row: TextId) -> bool {
    let found = versions
        .iter()
        .flat_map(tests)
        .find(|test| test.text == row);
    found.is_some_and(|test| test.when != Expression::Always)
}

fn without(versions: &[Version], row: TextId) -> Vec<Version> {
    let mut changed = versions.to_vec();
    for version in &mut changed {
        match &mut version.body {
            Body::All { conditions, .. } => conditions.retain(|test| test.text != row),
            Body::First(choices) => choices.retain(|choice| choice.test.text != row),
        }
    }
    changed
}

/// A paragraph in which a rule stands, and when.
type Place = (Expression, CitationId);

/// Each place that was written, once.
fn places(versions: &[Version]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for place in versions.iter().flat_map(|version| &version.places) {
        if !places.contains(place) {
            places.push(place.clone());
        }
    }
    places
}

fn without_place(versions: &[Version], place: &Place) -> Vec<Version> {
    let mut changed = versions.to_vec();
    for version in &mut changed {
        version.places.retain(|known| known != place);
    }
    changed
}

/// The condition of a row, or of where the rule applies.
fn expression(versions: &[Version], row: Option<TextId>) -> Expression {
    let mut found = versions.iter().flat_map(tests);
    match row {
        Some(row) => found
            .find(|test| test.text == row)
            .map(|test| test.when.clone()),
        None => versions.last().map(|version| version.applies.clone()),
    }
    .expect("a condition")
}

fn with(versions: &[Version], row: Option<TextId>, condition: &Expression) -> Vec<Version> {
    let mut changed = versions.to_vec();
    for version in &mut changed {
        match row {
            None => version.applies = condition.clone(),
            Some(row) => {
                for test in tests_mut(version)
                    .into_iter()
                    .filter(|test| test.text == row)
                {
                    test.when = condition.clone();
                }
            }
        }
    }
    changed
}

/// The expression with one part of one `and` or `or` taken away, in every way.
fn smaller(expression: &Expression) -> Vec<Expression> {
    match expression {
        Expression::All(parts) => fewer(parts, Expression::All),
        Expression::Any(parts) => fewer(parts, Expression::Any),
        Expression::Not(part) => smaller(part)
            .into_iter()
            .map(|part| Expression::Not(Box::new(part)))
            .collect(),
        _ => Vec::new(),
    }
}

fn fewer(parts: &[Expression], join: fn(Vec<Expression>) -> Expression) -> Vec<Expression> {
    let mut all = Vec::new();
    for place in 0..parts.len() {
        let mut rest = parts.to_vec();
        rest.remove(place);
        all.push(join(rest));
        for inside in smaller(&parts[place]) {
            let mut changed = parts.to_vec();
            changed[place] = inside;
            all.push(join(changed));
        }
    }
    all
}

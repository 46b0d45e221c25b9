//! Conditions: how they are read, and what is known of them.

use crate::expression::{Comparison, Expression, ExpressionError, Truth, parse};
use crate::facts::{Facts, Known};
use crate::rule_set::RuleSet;
use jiff::civil::{Date, date};

const ON: Date = date(2026, 7, 2);

fn read(text: &str) -> Result<Expression, ExpressionError> {
    parse(text, &RuleSet::embedded().vocabulary)
}

fn truth(text: &str, facts: &Facts) -> Truth {
    read(text)
        .expect("a condition")
        .truth(&Known::new(facts, ON))
}

fn facts() -> Facts {
    RuleSet::embedded().facts()
}

#[test]
fn and_binds_closer_than_or() {
    let plain = read("decision-opened or announced-again and child-allocated");
    let grouped = read("decision-opened or (announced-again and child-allocated)");
    assert_eq!(plain, grouped);
    assert_ne!(
        plain,
        read("(decision-opened or announced-again) and child-allocated")
    );
}

#[test]
fn what_is_no_condition_is_refused() {
    let unexpected = |word: &str| Err(ExpressionError::Unexpected(word.to_owned()));
    assert_eq!(read("decision-opened )"), unexpected(")"));
    assert_eq!(read("child-age < many"), unexpected("many"));
    assert_eq!(read("decision-opened and"), Err(ExpressionError::Ends));
    assert_eq!(read("(decision-opened"), Err(ExpressionError::Ends));
    let unknown = ExpressionError::UnknownFact("shoe-size".to_owned());
    assert_eq!(read("shoe-size > 40"), Err(unknown));
    let word = ExpressionError::UnknownWord("adults-wish".to_owned(), "maybe".to_owned());
    assert_eq!(read("adults-wish is maybe"), Err(word));
    for text in [
        "child-age",
        "decision-opened < 3",
        "decision-opened is all-wish",
    ] {
        assert!(
            matches!(read(text), Err(ExpressionError::WrongKind(_))),
            "{text}"
        );
    }
}

#[test]
fn numbers_are_compared_in_five_ways() {
    let mut facts = facts();
    facts.number("child-age", 12).expect("an age");
    let cases = [
        ("<", false),
        ("<=", true),
        (">", false),
        (">=", true),
        ("=", true),
    ];
    for (comparison, holds) in cases {
        let expected = if holds { Truth::Yes } else { Truth::No };
        assert_eq!(
            truth(&format!("child-age {comparison} 12"), &facts),
            expected
        );
    }
    let read = read("child-age < 12").expect("a condition");
    assert!(matches!(read, Expression::Number(_, Comparison::Under, 12)));
}

#[test]
fn a_settled_part_settles_the_whole_and_an_open_one_leaves_it_open() {
    let mut facts = facts();
    facts.yes_no("decision-opened", true).expect("a fact");
    assert_eq!(
        truth("decision-opened or announced-again", &facts),
        Truth::Yes
    );
    assert_eq!(
        truth("decision-opened and announced-again", &facts),
        Truth::Missing
    );
    assert_eq!(
        truth("not decision-opened and announced-again", &facts),
        Truth::No
    );
    assert_eq!(truth("not announced-again", &facts), Truth::Missing);
    assert_eq!(
        truth("decision-opened and serious-condition", &facts),
        Truth::Judge
    );
    assert_eq!(
        truth("announced-again and serious-condition", &facts),
        Truth::Missing
    );
}

#[test]
fn an_age_follows_from_the_birth_and_changes_on_the_birthday() {
    let mut facts = facts();
    facts.date("child-born", date(2008, 7, 3)).expect("a date");
    assert_eq!(truth("child-age = 17", &facts), Truth::Yes);
    facts.date("child-born", date(2008, 7, 2)).expect("a date");
    assert_eq!(truth("child-age = 18", &facts), Truth::Yes);
    assert_eq!(truth("child-allocated", &facts), Truth::No);
}

#[test]
fn who_is_born_on_a_leap_day_has_its_birthday_on_the_first_of_march() {
    let mut facts = facts();
    facts.date("child-born", date(2008, 2, 29)).expect("a date");
    let rule = read("child-age >= 18").expect("a condition");
    let on = |day| rule.truth(&Known::new(&facts, day));
    assert_eq!(on(date(2026, 2, 28)), Truth::No);
    assert_eq!(on(date(2026, 3, 1)), Truth::Yes);
}

#[test]
fn before_its_birth_a_child_is_unborn() {
    let mut facts = facts();
    facts.date("child-born", date(2026, 8, 1)).expect("a date");
    assert_eq!(truth("child-age < 0", &facts), Truth::Yes);
    facts.forget("child-born").expect("a fact");
    facts.yes_no("child-unborn", true).expect("a fact");
    assert_eq!(truth("child-age = 0", &facts), Truth::Yes);
}

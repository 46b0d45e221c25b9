//! The law is data: who changes a file changes the answers, and nothing else needs to change.

use jiff::civil::{Date, date};
use law::{BodyOfLaw, Outcome, RuleSet, embedded_files};

const RULE: &str = "norway/helse-og-omsorgstjenesteloven/7-2a.toml";
const ON: Date = date(2026, 7, 2);

/// The rules with one passage of one file replaced, wherever it stands.
fn changed(passage: &str, instead: &str) -> RuleSet {
    let files: Vec<(&str, String)> = embedded_files()
        .map(|(path, content)| match path {
            RULE => {
                assert!(
                    content.contains(passage),
                    "`{passage}` does not stand there"
                );
                (path, content.replace(passage, instead))
            }
            _ => (path, content.to_owned()),
        })
        .collect();
    let files = files
        .iter()
        .map(|(path, content)| (*path, content.as_str()));
    RuleSet::load(BodyOfLaw::Norway, files).unwrap_or_else(|error| panic!("{error}"))
}

/// A family that has the right, with a child that was born on a date.
fn outcome(rules: &RuleSet, born: Date, on: Date) -> Outcome {
    let mut facts = rules.facts();
    facts
        .date("child-born", born)
        .and_then(|facts| facts.yes_no("family-has-or-expects-child", true))
        .and_then(|facts| facts.yes_no("child-allocated", false))
        .and_then(|facts| facts.yes_no("serious-condition", true))
        .and_then(|facts| facts.yes_no("needs-long-lasting-services", true))
        .and_then(|facts| facts.yes_no("needs-complex-services", true))
        .and_then(|facts| facts.yes_no("needs-health-services", true))
        .and_then(|facts| facts.one("other-welfare-services", "for-child-or-family"))
        .and_then(|facts| facts.one("adults-wish", "all-wish"))
        .and_then(|facts| facts.one("child-wish", "wishes"))
        .unwrap_or_else(|error| panic!("{error}"));
    let question = rules
        .question("child-coordinator")
        .unwrap_or_else(|error| panic!("{error}"));
    rules.ask(on, question, &facts).outcome
}

#[test]
fn a_date_in_a_file_decides_from_when_there_is_an_answer() {
    let child = date(2018, 3, 14);
    let today = RuleSet::embedded();
    assert_eq!(outcome(today, child, ON), Outcome::Yes);
    let later = changed("from = 2022-08-01", "from = 2026-07-03");
    let before = outcome(&later, child, ON);
    assert!(matches!(before, Outcome::Judgement { .. }), "{before:?}");
    assert_eq!(outcome(&later, child, date(2026, 7, 3)), Outcome::Yes);
    assert_ne!(later.hash(), today.hash());
}

#[test]
fn an_age_in_a_file_decides_until_when_there_is_a_right() {
    let nineteen = date(2007, 1, 1);
    assert_eq!(outcome(RuleSet::embedded(), nineteen, ON), Outcome::No);
    let older = changed("child-age < 18", "child-age < 20");
    assert_eq!(outcome(&older, nineteen, ON), Outcome::Yes);
    assert_eq!(outcome(&older, date(2006, 7, 2), ON), Outcome::No);
}

//! What the form of the guide carries from page to page.

use super::carried::Carried;
use crate::fields::Fields;
use jiff::civil::{Date, date};
use law::{RuleSet, Step};

const TODAY: Date = date(2026, 11, 23);

fn carried(pairs: &[(&str, &str)]) -> Carried {
    let rules = RuleSet::embedded();
    let situation = rules.situation("serious-illness").expect("a situation");
    Carried::read(rules, situation, &Fields::of(pairs))
}

/// What the next form would carry, read as the next request does.
fn sent_again(carried: &Carried) -> Carried {
    let hidden = carried.hidden(RuleSet::embedded());
    let pairs: Vec<(&str, &str)> = hidden
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    self::carried(&pairs)
}

fn known(carried: &Carried) -> Vec<(String, String)> {
    let rules = RuleSet::embedded();
    let facts = carried.situation.known(rules, &carried.told());
    let known = facts.known();
    known
        .map(|(name, value)| (name.to_owned(), value))
        .filter(|(name, _)| name.starts_with("needs-") || name == "child-born")
        .collect()
}

#[test]
fn answers_go_from_page_to_page() {
    let pages = [
        (
            "page",
            "needs-long-lasting-services:yes,needs-complex-services:unknown",
        ),
        ("page", "child-born:2019-02-03"),
    ];
    let carried = sent_again(&carried(&pages));
    assert_eq!(carried.pages().len(), 2);
    let expected = [
        ("child-born", "2019-02-03"),
        ("needs-long-lasting-services", "true"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(known(&carried), expected);
}

#[test]
fn what_is_no_answer_is_left_out() {
    let rubbish = [
        (
            "page",
            "no-such-fact:yes,needs-complex-services:perhaps,child-born:yesterday",
        ),
        ("page", ""),
        ("page", "adults-wish:<script>,adults-wish"),
        ("kept", "::::,child-born:2019-13-40"),
    ];
    let carried = carried(&rubbish);
    assert!(carried.pages().is_empty());
    assert!(known(&carried).is_empty());
    assert_eq!(carried.hidden(RuleSet::embedded()).len(), 1);
}

#[test]
fn a_form_that_carries_without_end_is_cut() {
    let pages = vec![("page", "child-born:2019-02-03"); 500];
    assert!(carried(&pages).pages().len() <= 40);
}

#[test]
fn going_back_keeps_what_was_answered() {
    let rules = RuleSet::embedded();
    let pages = [
        ("page", "needs-long-lasting-services:yes"),
        ("page", "child-born:2019-02-03"),
    ];
    let mut carried = carried(&pages);
    assert!(carried.back());
    let mut carried = sent_again(&carried);
    assert_eq!(carried.pages().len(), 1);
    let born = rules.fact_called("child-born").expect("a fact");
    assert!(carried.kept(born).is_some());
    assert!(carried.back());
    assert!(!carried.back(), "there is nothing before the first page");
}

#[test]
fn after_a_change_only_what_is_new_is_asked() {
    let rules = RuleSet::embedded();
    let mut carried = carried(&[]);
    let mut walked = 0;
    while let Step::Ask { facts, .. } | Step::Opinion { facts } = carried.step(rules, TODAY) {
        carried.add(facts.into_iter().map(|fact| (fact, None)).collect());
        walked += 1;
    }
    assert!(walked > 3, "the walk has {walked} pages");
    carried.back_to(1);
    let mut carried = sent_again(&carried);
    assert_eq!(carried.pages().len(), 1);
    let Step::Ask { facts, .. } = carried.step(rules, TODAY) else {
        panic!("the second page asks");
    };
    carried.add(facts.into_iter().map(|fact| (fact, None)).collect());
    carried.go_on(rules, TODAY);
    assert_eq!(carried.pages().len(), walked);
    assert_eq!(carried.step(rules, TODAY), Step::Say);
}

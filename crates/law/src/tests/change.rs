//! What would change a no: it does, and nothing smaller would.

use super::rules_and_cases;
use crate::body_of_law::BodyOfLaw;
use crate::case::Case;
use crate::change::Change;
use crate::facts::{Facts, Value};
use crate::id::FactId;
use crate::rule_set::RuleSet;
use crate::source::FactKind;

fn changed(facts: &Facts, changes: &[Change]) -> Facts {
    let mut facts = facts.clone();
    for change in changes {
        facts.put(change.fact, Some(change.to));
    }
    facts
}

#[test]
fn it_makes_a_yes_of_the_no_of_every_case_and_every_part_of_it_is_needed() {
    let mut found = 0;
    for body in BodyOfLaw::ALL {
        let (rules, cases) = rules_and_cases(body);
        let in_use = cases.iter().filter(|case| case.switched_on.is_empty());
        // there are thousands, and neighbours are alike
        for case in in_use.step_by(if cases.len() > 1_000 { 7 } else { 1 }) {
            let question = rules.question(&case.ask).expect("a question");
            let answer = rules.ask(case.on, question, &case.facts);
            if !answer.is_no() {
                continue;
            }
            let Some(changes) = rules.what_would_change(&answer, &case.facts) else {
                continue;
            };
            found += 1;
            let before = rules.contradictions(&case.facts, case.on);
            let yes = |facts: &Facts| {
                let mut now = rules.contradictions(facts, case.on).into_iter();
                let fits = now.all(|fact| before.contains(&fact));
                fits && rules.ask(case.on, question, facts).is_yes()
            };
            assert!(yes(&changed(&case.facts, &changes)), "{changes:?}");
            for left_out in 0..changes.len() {
                let mut fewer = changes.clone();
                fewer.remove(left_out);
                assert!(
                    !yes(&changed(&case.facts, &fewer)),
                    "{}: {changes:?}",
                    case.ask
                );
            }
        }
    }
    assert!(
        found > 30,
        "only {found} answers of the cases could be changed"
    );
}

/// How many cases are tried on every fact there is: that takes long.
const ENOUGH: usize = 25;

/// Where two facts or more are needed, no single one does, whatever it is: tried on every fact.
#[test]
fn no_single_fact_does_where_two_are_said_to_be_needed() {
    let (rules, cases) = rules_and_cases(BodyOfLaw::Norway);
    let mut tried = 0;
    for case in &cases {
        let question = rules.question(&case.ask).expect("a question");
        let answer = rules.ask(case.on, question, &case.facts);
        let changes = answer
            .is_no()
            .then(|| rules.what_would_change(&answer, &case.facts));
        let needs_more = |changes: &Option<Vec<Change>>| {
            let changes = changes.as_ref();
            changes.is_none_or(|changes| changes.len() > 1)
        };
        if tried < ENOUGH && changes.as_ref().is_some_and(needs_more) {
            tried += 1;
            let single = single_facts(&rules, case);
            assert_eq!(single, None, "{} on {}", case.ask, case.on);
        }
    }
    assert!(tried > 3, "only {tried} cases need more than one fact");
}

/// A single fact that makes a yes without contradicting what was told.
fn single_facts(rules: &RuleSet, case: &Case) -> Option<(String, Value)> {
    let question = rules.question(&case.ask).expect("a question");
    let before = rules.contradictions(&case.facts, case.on);
    (0..rules.vocabulary.len())
        .map(FactId::new)
        .find_map(|fact| {
            let mut values = values(rules, fact).into_iter();
            let found = values.find(|value| {
                let facts = changed(&case.facts, &[Change { fact, to: *value }]);
                let now = rules.contradictions(&facts, case.on);
                let fits = now.iter().all(|fact| before.contains(fact));
                fits && rules.ask(case.on, question, &facts).is_yes()
            });
            found.map(|value| (rules.fact(fact).0.to_owned(), value))
        })
}

fn values(rules: &RuleSet, fact: FactId) -> Vec<Value> {
    let meaning = rules.vocabulary.meaning(fact);
    if meaning.fixed {
        return Vec::new();
    }
    match meaning.kind {
        FactKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        FactKind::Number if meaning.since.is_some() => Vec::new(),
        FactKind::Number => (0..60).map(Value::Number).collect(),
        FactKind::OneOf => meaning.words.iter().map(|word| Value::One(*word)).collect(),
        FactKind::Date => Vec::new(),
    }
}

#[test]
fn a_yes_needs_nothing_and_many_facts_are_found_together() {
    let rules = RuleSet::embedded();
    let question = rules.question("child-coordinator").expect("a question");
    let on = jiff::civil::date(2026, 7, 2);
    let mut facts = rules.facts();
    let all = [
        "family-has-or-expects-child",
        "serious-condition",
        "needs-long-lasting-services",
        "needs-complex-services",
        "needs-coordinated-services",
        "needs-municipal-health-services",
        "needs-specialist-health-services",
    ];
    for name in all {
        facts.yes_no(name, false).expect("a fact");
    }
    facts.one("other-welfare-services", "none").expect("a fact");
    facts.one("adults-wish", "none-wishes").expect("a fact");
    facts
        .date("child-born", jiff::civil::date(2015, 1, 1))
        .expect("a fact");
    let answer = rules.ask(on, question, &facts);
    let changes = rules.what_would_change(&answer, &facts).expect("a way");
    assert!(changes.len() > 6, "{changes:?}");
    let facts = changed(&facts, &changes);
    let yes = rules.ask(on, question, &facts);
    assert!(yes.is_yes());
    assert_eq!(rules.what_would_change(&yes, &facts), Some(Vec::new()));
}

/// Nobody can be born on another day, and another service is another case.
#[test]
fn what_is_fixed_is_never_said_to_change() {
    let mut found = 0;
    for body in BodyOfLaw::ALL {
        let (rules, cases) = rules_and_cases(body);
        for case in cases.iter().step_by(5) {
            let question = rules.question(&case.ask).expect("a question");
            let answer = rules.ask(case.on, question, &case.facts);
            if !answer.is_no() {
                continue;
            }
            let changes = rules.what_would_change(&answer, &case.facts);
            for change in changes.iter().flatten() {
                let meaning = rules.vocabulary.meaning(change.fact);
                assert!(!meaning.fixed, "{}: {}", case.ask, meaning.name);
                found += 1;
            }
        }
    }
    assert!(found > 30, "only {found} changes were found");
}

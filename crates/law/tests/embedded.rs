//! The rules that are built into the program hold together.

use law::{BodyOfLaw, RuleSet};

#[test]
fn the_embedded_rules_load() {
    for body in BodyOfLaw::ALL {
        let loaded = RuleSet::load_and_try(body, law::embedded_files());
        if let Err(error) = loaded {
            panic!("{}: {error}", body.name());
        }
    }
}

#[test]
fn every_question_is_answered_by_a_rule_of_a_body_of_law() {
    let bodies = BodyOfLaw::ALL.map(RuleSet::embedded_of);
    for (question, name, _) in bodies[0].questions() {
        let answered = bodies.iter().any(|rules| rules.has_rules_for(question));
        assert!(answered, "no rule answers `{name}`");
    }
}

/// A fact that nothing asks for only keeps people from finding the one that is asked.
#[test]
fn every_fact_is_asked_for_somewhere() {
    let bodies = BodyOfLaw::ALL.map(RuleSet::embedded_of);
    let asked: std::collections::BTreeSet<&str> = bodies
        .iter()
        .flat_map(|rules| rules.facts_asked_for().map(|fact| rules.fact(fact).0))
        .collect();
    let unasked: Vec<String> = bodies[0]
        .list_facts(law::Language::English)
        .into_iter()
        .map(|listed| listed.fact)
        .filter(|fact| !asked.contains(fact.as_str()))
        .collect();
    assert!(unasked.is_empty(), "nothing asks for {unasked:#?}");
}

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

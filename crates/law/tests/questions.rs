//! Questions as anybody writes them, and answers as they are stored.

use jiff::civil::date;
use law::{FactError, Language, Outcome, Question, QuestionError, Recorded, RuleSet};

#[expect(clippy::expect_used, reason = "a question of a test is well written")]
fn question(json: &str) -> Question {
    serde_json::from_str(json).expect("a question")
}

#[test]
fn a_written_question_gets_its_answer() {
    let rules = RuleSet::embedded();
    let asked = question(
        r#"{"on": "2026-07-02", "ask": "who-consents-plan-health", "facts": {
            "child-born": "2018-03-14", "child-allocated": false, "care-taken-over": "care-order"}}"#,
    );
    let answer = rules.answer_to(&asked).expect("an answer");
    let recorded = rules.record(&answer);
    assert_eq!(recorded.answer, "yes");
    assert_eq!(
        recorded.value.as_deref(),
        Some("child-protection-or-foster-home")
    );
    let (text, place) = &recorded.because[0];
    assert_eq!(
        place.as_deref(),
        Some("pasient- og brukerrettighetsloven § 4-4")
    );
    let reason = rules.text_called(text).expect("a text");
    assert!(
        rules
            .text(reason, Language::Nynorsk)
            .contains("barnevernstenesta")
    );
}

#[test]
fn what_is_stored_comes_back() {
    let rules = RuleSet::embedded();
    let asked = question(r#"{"on": "2026-07-02", "ask": "child-coordinator"}"#);
    let recorded = rules.record(&rules.answer_to(&asked).expect("an answer"));
    let stored = serde_json::to_string(&recorded).expect("text");
    let back: Recorded = serde_json::from_str(&stored).expect("an answer");
    assert_eq!(back, recorded);
    assert_eq!(back.answer, "missing");
    assert_eq!(back.rules, rules.hash().to_string());
}

#[test]
fn an_unknown_name_or_a_wrong_value_is_refused() {
    let rules = RuleSet::embedded();
    let answer = |json| rules.answer_to(&question(json)).err();
    let unknown = answer(r#"{"on": "2026-07-02", "ask": "weather"}"#);
    assert!(matches!(unknown, Some(QuestionError::Unknown(_))));
    let fact = answer(r#"{"on": "2026-07-02", "ask": "coordinator", "facts": {"mood": true}}"#);
    assert_eq!(
        fact,
        Some(QuestionError::Fact(FactError::UnknownFact(
            "mood".to_owned()
        )))
    );
    let kind =
        answer(r#"{"on": "2026-07-02", "ask": "coordinator", "facts": {"child-age": true}}"#);
    assert_eq!(
        kind,
        Some(QuestionError::Fact(FactError::WrongKind(
            "child-age".to_owned()
        )))
    );
    let day =
        answer(r#"{"on": "2026-07-02", "ask": "coordinator", "facts": {"child-born": "soon"}}"#);
    assert!(matches!(
        day,
        Some(QuestionError::Fact(FactError::WrongKind(_)))
    ));
}

#[test]
fn a_judgement_names_who_and_what_is_weighed_and_gives_no_score() {
    let rules = RuleSet::embedded();
    let (who, factors) = rules
        .judged("serious-condition")
        .expect("a fact")
        .expect("judged");
    assert_eq!(rules.role(who).0, "coordinating-unit");
    assert_eq!(factors.len(), 15);
    let asked = question(r#"{"on": "2026-07-02", "ask": "hear-child-in-plan"}"#);
    let Outcome::Judgement { factors, .. } = rules.answer_to(&asked).expect("an answer").outcome
    else {
        panic!("nobody has judged it");
    };
    assert_eq!(rules.factor(factors[0]).0, "age-and-maturity");
}

#[test]
fn the_fingerprint_of_facts_follows_what_is_known() {
    let mut facts = RuleSet::embedded().facts();
    let empty = facts.hash();
    facts.yes_no("decision-opened", true).expect("a fact");
    let opened = facts.hash();
    assert_ne!(empty, opened);
    facts.yes_no("decision-opened", false).expect("a fact");
    assert_ne!(facts.hash(), opened);
    facts.forget("decision-opened").expect("a fact");
    assert_eq!(facts.hash(), empty);
}

#[test]
fn facts_do_not_print_their_values() {
    let mut facts = RuleSet::embedded().facts();
    facts.date("child-born", date(2018, 3, 14)).expect("a fact");
    assert_eq!(format!("{facts:?}"), r#"{"child-born"}"#);
}

#[test]
fn a_complaint_tells_where_how_and_until_when() {
    let rules = RuleSet::embedded();
    let asked = question(
        r#"{"on": "2026-07-02", "ask": "complaint", "facts": {"decision-kind": "on-child-coordinator"}}"#,
    );
    let answer = rules.answer_to(&asked).expect("an answer");
    let route = rules.route(answer.complaint.expect("a route"));
    assert_eq!(rules.role(route.to).0, "county-governor");
    assert_eq!(rules.role(route.sent_to).0, "deciding-body");
    let deadline = rules
        .deadline(&route.deadline, date(2026, 3, 5))
        .expect("a deadline");
    assert_eq!(deadline.date, date(2026, 4, 7));
    assert_eq!(deadline.moved_from, Some(date(2026, 4, 2)));
    let easter = rules.holiday(date(2026, 4, 2)).expect("a holiday");
    assert_eq!(rules.text(easter, Language::Nynorsk), "Skjertorsdag");
}

#[test]
fn no_text_calls_a_child_coordinator_decision_an_individual_decision() {
    let rules = RuleSet::embedded();
    for kind in [
        "on-child-coordinator",
        "on-coordinator",
        "on-plan-in-health-law",
    ] {
        let asked = format!(
            r#"{{"on": "2026-07-02", "ask": "individual-decision", "facts": {{"decision-kind": "{kind}"}}}}"#
        );
        assert!(
            rules
                .answer_to(&question(&asked))
                .expect("an answer")
                .is_no()
        );
    }
}

#[test]
fn acts_are_known_by_the_names_that_services_work_under() {
    let rules = RuleSet::embedded();
    let names = [
        "health",
        "specialist-health",
        "dental",
        "child-protection",
        "kindergarten",
        "education",
        "private-school",
        "social-services",
        "nav",
        "shelter",
        "family-counselling",
        "integration",
    ];
    for name in names {
        assert!(rules.act(name).is_ok(), "{name}");
    }
}

#[test]
fn a_form_learns_how_to_ask_and_what_each_condition_needs() {
    let rules = RuleSet::embedded();
    let asking = rules.asking("adults-wish").expect("a fact");
    assert_eq!(asking.kind, law::FactKind::OneOf);
    let words: Vec<&str> = asking
        .words
        .iter()
        .map(|word| rules.word(*word).0)
        .collect();
    assert_eq!(words, ["all-wish", "one-of-two-wishes", "none-wishes"]);
    let asked = question(r#"{"on": "2026-07-02", "ask": "child-coordinator"}"#);
    let answer = rules.answer_to(&asked).expect("an answer");
    let conditions = rules.conditions_of(answer.by.expect("a rule"));
    assert_eq!(conditions.len(), answer.conditions.len());
    let (age, facts) = &conditions[1];
    assert!(rules.text_name(*age).ends_with("/not-yet-18"));
    let facts: Vec<&str> = facts.iter().map(|fact| rules.fact(*fact).0).collect();
    assert_eq!(facts, ["child-allocated", "child-born"]);
    assert!(rules.rule_called("child-coordinator").is_ok());
    assert!(rules.route_called("health").is_ok() && rules.route_called("none").is_err());
}

//! What is wrong with a question, and how it is said.

use crate::dialogue::{Refused, Reply, ToldAnswer, answer_all, languages_sentence};
use crate::language::Language;

fn asked(line: &str) -> Reply {
    let mut replies = answer_all(line, Language::English);
    replies.next().expect("a reply")
}

fn refused(line: &str) -> Refused {
    match asked(line) {
        Reply::Refused(refused) => refused,
        Reply::Answer(answer) => panic!("answered: {answer:?}"),
    }
}

fn answered(line: &str) -> ToldAnswer {
    match asked(line) {
        Reply::Answer(answer) => *answer,
        Reply::Refused(refused) => panic!("refused: {refused:?}"),
    }
}

/// Each key that is wrong, with what was expected there.
fn wrong(facts: &str) -> Vec<(String, String)> {
    let line = format!(r#"{{"on": "2026-07-02", "ask": "child-coordinator", "facts": {facts}}}"#);
    let errors = refused(&line).errors.into_iter();
    let key = |key: Option<String>| key.expect("a key").replace("facts.", "");
    errors
        .map(|wrong| (key(wrong.key), wrong.expected))
        .collect()
}

#[test]
fn what_cannot_be_is_told_and_not_used() {
    let one = |facts: &str| {
        let mut found = wrong(facts);
        assert_eq!(found.len(), 1, "{facts}: {found:?}");
        found.remove(0)
    };
    let (key, expected) = one(r#"{"child-born": "2026-07-03"}"#);
    assert_eq!(key, "child-born");
    assert_eq!(
        expected,
        "a date no later than 2026-07-02, the day that is asked about"
    );
    let (key, expected) = one(r#"{"child-age": -1}"#);
    assert_eq!(
        (key.as_str(), expected.as_str()),
        ("child-age", "0 or more")
    );
    let (key, expected) = one(r#"{"child-born": "2020-07-03", "child-age": 6}"#);
    assert_eq!(key, "child-age");
    assert!(expected.starts_with("5, which follows"), "{expected}");
    let (key, expected) = one(r#"{"child-unborn": true, "child-born": "2020-07-03"}"#);
    assert_eq!(key, "child-born");
    assert!(expected.starts_with("nothing while child-unborn is true"));
    let (key, _) = one(r#"{"child-unborn": true, "child-allocated": true}"#);
    assert_eq!(key, "child-allocated");
}

#[test]
fn what_can_be_is_used() {
    for facts in [
        r#"{"child-born": "2026-07-02"}"#,
        r#"{"child-born": "2020-07-03", "child-age": 5, "child-unborn": false}"#,
        r#"{"child-unborn": true, "child-age": 0, "child-allocated": false}"#,
    ] {
        let line =
            format!(r#"{{"on": "2026-07-02", "ask": "child-coordinator", "facts": {facts}}}"#);
        assert_eq!(answered(&line).answer, "missing", "{facts}");
    }
}

#[test]
fn a_deadline_may_begin_after_the_day_that_is_asked_about() {
    let line = r#"{"on": "2026-07-02", "ask": "deadline-complaint-health", "facts": {"deadline-runs-from": "2026-08-03"}}"#;
    assert_eq!(answered(line).value.as_deref(), Some("2026-08-31"));
}

#[test]
fn the_rest_of_the_lines_are_answered() {
    let lines = concat!(
        r#"{"on": "2026-07-02", "ask": "child-coordinator", "facts": {"child-age": -1}}"#,
        "\n",
        r#"{"on": "2026-07-02", "ask": "contact-doctor"}"#
    );
    let replies: Vec<Reply> = answer_all(lines, Language::English).collect();
    assert!(matches!(replies[0], Reply::Refused(_)));
    assert!(matches!(replies[1], Reply::Answer(_)));
}

#[test]
fn a_key_that_stands_twice_is_named() {
    let line = r#"{"on": "2026-07-02", "ask": "contact-doctor", "facts": {"child-age": 3, "child-age": 4}, "on": "2026-07-03"}"#;
    let keys = refused(line).errors.into_iter().map(|wrong| wrong.key);
    let keys: Vec<_> = keys.flatten().collect();
    assert_eq!(keys, ["facts.child-age", "on"]);
}

#[test]
fn a_day_that_there_is_not_is_told_from_one_badly_written() {
    let expected = |on: &str| {
        let line = format!(r#"{{"on": "{on}", "ask": "contact-doctor"}}"#);
        refused(&line).errors[0].expected.clone()
    };
    assert_eq!(expected("2026-02-30"), "a day that exists in the calendar");
    assert_eq!(expected("30.2.2026"), "a date, written as 2026-07-02");
    assert_eq!(
        wrong(r#"{"child-born": "2025-02-29"}"#)[0].1,
        "a day that exists in the calendar"
    );
}

#[test]
fn a_question_of_another_body_of_law_is_said_to_be_that() {
    let line = r#"{"law": "norway", "on": "2026-07-02", "ask": "no-such-question"}"#;
    let error = &refused(line).errors[0];
    assert!(error.expected.starts_with("the name of a question"));
    assert_eq!(error.like.len(), 3);
    let only_there = only_in_the_law_of_norway();
    let line = format!(r#"{{"law": "proposal-2020", "on": "2026-07-02", "ask": "{only_there}"}}"#);
    let error = &refused(&line).errors[0];
    assert!(error.expected.contains("only norway answers"), "{error:?}");
    assert!(error.like.is_empty(), "{error:?}");
}

/// A question that the proposal has no rule for.
fn only_in_the_law_of_norway() -> String {
    let listed = crate::RuleSet::list_questions(Language::English);
    let mut only = listed.into_iter().filter(|one| one.law == ["norway"]);
    only.next().expect("one").ask
}

#[test]
fn a_word_that_cannot_be_is_answered_with_those_that_can() {
    let few = wrong(r#"{"adults-wish": "everybody"}"#);
    assert!(
        few[0]
            .1
            .contains("all-wish, one-of-two-wishes, none-wishes")
    );
    let line =
        r#"{"on": "2026-07-02", "ask": "must-cooperate", "facts": {"service": "the-school"}}"#;
    let error = &refused(line).errors[0];
    assert!(error.expected.contains("shows for service"), "{error:?}");
    assert!(error.like.contains(&"school".to_owned()), "{error:?}");
}

#[test]
fn what_was_told_in_vain_is_listed() {
    let line = r#"{"on": "2026-07-02", "ask": "contact-doctor", "facts": {"patient-seriously-ill": true, "child-age": 4}}"#;
    assert_eq!(answered(line).unused, ["child-age"]);
    let line = r#"{"on": "2026-07-02", "ask": "contact-doctor", "facts": {"patient-seriously-ill": true}}"#;
    assert!(answered(line).unused.is_empty());
    let line = r#"{"on": "2026-07-02", "ask": "deadline-complaint-health", "facts": {"deadline-runs-from": "2026-03-02", "child-age": 4}}"#;
    assert_eq!(answered(line).unused, ["child-age"]);
}

#[test]
fn the_languages_are_named_in_each_of_them() {
    let said = languages_sentence();
    for part in [
        "Språket må være nb",
        "Språket må vere nb",
        "The language must be nb",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn what_is_too_long_to_be_a_name_gets_no_help_and_is_not_said_again() {
    let long = "a".repeat(20_000);
    let line = format!(r#"{{"on": "2026-07-02", "ask": "{long}", "facts": {{"{long}": true}}}}"#);
    for error in refused(&line).errors {
        assert!(error.like.is_empty() && error.nearest.is_none());
        assert!(error.text.chars().count() < 400, "{}", error.text);
    }
}

#[test]
fn a_line_that_is_no_text_is_told_and_the_others_are_answered() {
    let good = br#"{"on": "2026-07-02", "ask": "contact-doctor"}"#;
    let lines = [good.as_slice(), b"{\"ask\": \"\xff\"}", good].join(&b'\n');
    let replies: Vec<Reply> = answer_all(&lines, Language::English).collect();
    assert_eq!(replies.len(), 3);
    assert!(matches!(replies[2], Reply::Answer(_)));
    let Reply::Refused(refused) = &replies[1] else {
        panic!("answered: {:?}", replies[1]);
    };
    assert_eq!((refused.line, refused.errors[0].line), (2, 2));
    assert!(refused.errors[0].expected.contains("UTF-8"));
}

#[test]
fn two_questions_on_a_line_and_one_too_deep_are_told_apart() {
    let expected = |line: &str| refused(line).errors[0].expected.clone();
    let two = r#"{"on": "2026-07-02", "ask": "contact-doctor"} {"on": "2026-07-02"}"#;
    assert!(expected(two).starts_with("one question on each line"));
    let deep = "[".repeat(200);
    assert!(expected(&deep).starts_with("a question with fewer"));
    assert!(expected("{]").starts_with("a question in valid JSON"));
}

#[test]
fn a_deadline_that_would_end_after_the_calendar_is_told() {
    let line = r#"{"on": "2026-07-02", "ask": "deadline-complaint-health", "facts": {"deadline-runs-from": "9999-12-31"}}"#;
    let error = &refused(line).errors[0];
    assert_eq!(error.key.as_deref(), Some("facts.deadline-runs-from"));
    assert!(error.expected.contains("9999-12-31"), "{error:?}");
}

#[test]
fn a_date_before_the_rules_is_told_from_a_service_that_no_rule_is_about() {
    let because = |on: &str| {
        let line = format!(
            r#"{{"on": "{on}", "ask": "basis-to-process-data", "facts": {{"service": "homework-help"}}}}"#
        );
        answered(&line).because[0].text.clone()
    };
    assert!(because("2026-07-02").starts_with("No rule here is about what has been told"));
    assert!(because("1999-07-02").starts_with("No rule here was in force on this date"));
}

#[test]
fn a_name_of_a_rule_and_of_a_question_explains_every_rule_of_the_question() {
    let rules = crate::RuleSet::embedded();
    let on = jiff::civil::date(2026, 7, 2);
    let explained = rules.explain("child-coordinator", on, Language::English);
    assert_eq!(explained[0].rule, "child-coordinator");
    assert!(explained.len() > 1);
    assert!(
        explained
            .iter()
            .all(|rule| rule.answers == "child-coordinator")
    );
}

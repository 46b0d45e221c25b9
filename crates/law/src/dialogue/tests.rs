//! Questions as strangers write them, and what comes back.

mod faults;

use super::wrong::Expected;
use super::{Refused, Reply, ToldAnswer, answer_all, cases};
use crate::body_of_law::BodyOfLaw;
use crate::language::Language;
use crate::rule_set::RuleSet;
use serde_json::{Value, json};

const EIGHTEEN: &str = r#"{"id": 7, "law": "norway", "on": "2026-07-02", "ask": "child-coordinator", "facts": {
    "family-has-or-expects-child": true, "child-allocated": false, "child-born": "2008-07-02", "serious-condition": true,
    "needs-long-lasting-services": true, "needs-complex-services": true, "needs-coordinated-services": null,
    "needs-health-services": true, "other-welfare-services": "for-child-or-family", "adults-wish": "all-wish",
    "child-wish": "wishes"}}"#;

fn replies(text: &str) -> Vec<Reply> {
    answer_all(text, Language::English).collect()
}

fn answered(reply: &Reply) -> &ToldAnswer {
    match reply {
        Reply::Answer(answer) => answer,
        Reply::Refused(refused) => panic!("refused: {refused:?}"),
    }
}

fn refused(reply: &Reply) -> &Refused {
    match reply {
        Reply::Refused(refused) => refused,
        Reply::Answer(answer) => panic!("answered: {answer:?}"),
    }
}

fn written(reply: &Reply) -> Value {
    serde_json::to_value(reply).expect("JSON")
}

#[test]
fn an_answer_has_its_keys_and_its_reasons() {
    let answer = written(&replies(EIGHTEEN)[0]);
    let keys = [
        "id",
        "answer",
        "value",
        "because",
        "missing",
        "judge",
        "version",
        "receipt",
        "change",
        "conditions",
        "complaint",
        "warning",
    ];
    let mut found: Vec<&String> = answer.as_object().expect("an object").keys().collect();
    let mut keys = keys.map(str::to_owned).to_vec();
    found.sort();
    keys.sort();
    assert_eq!(found, keys.iter().collect::<Vec<_>>());
    assert_eq!(
        (&answer["id"], &answer["answer"]),
        (&json!(7), &json!("no"))
    );
    assert_eq!(answer["because"][1]["rule"], "child-coordinator");
    assert_eq!(answer["because"][1]["text"], "The child has not turned 18");
    let age = &answer["conditions"][1];
    assert_eq!(age["id"], "not-yet-18");
    assert_eq!(age["if"]["any"][1]["fact"], "child-age");
    assert_eq!(age["if"]["any"][1]["is"], "< 18");
    assert_eq!(age["if"]["any"][1]["known"], 18);
    assert_eq!(age["if"]["state"], "not-met");
    assert_eq!(answer["version"]["from"], "2022-08-01");
    assert_eq!(answer["change"], Value::Null);
    assert_eq!(answer["complaint"]["deadline"], "deadline-complaint-health");
    assert_eq!(answer["complaint"]["length"], json!({"weeks": 4}));
}

#[test]
fn an_object_over_several_lines_and_one_on_each_are_both_read() {
    let line = r#"{"id": "b", "on": "2026-07-02", "ask": "contact-doctor"}"#;
    let pretty = format!("\u{feff}\n{EIGHTEEN}\n\n{line}\r\n{line}\n");
    let all = replies(&pretty);
    assert_eq!(all.len(), 3);
    assert_eq!(answered(&all[0]).id, 7);
    assert_eq!(answered(&all[2]).id, "b");
    assert_eq!(answered(&all[2]).answer, "missing");
    assert!(replies(" \n\n").is_empty());
}

#[test]
fn what_is_wrong_is_told_with_line_key_and_nearest_name_and_the_others_are_answered() {
    let text = concat!(
        r#"{"id": 1, "law": "sweden", "on": "2 July", "ask": "child-cordinator", "facts": {}, "fact": 1}"#,
        "\n{\"id\": 2, \"on\": \n[3]\n",
        r#"{"id": 4, "on": "2026-07-02", "ask": "coordinator", "facts": {"child_brn": "2018-03-14", "child-age": 3.5, "adults-wish": "all-wishes", "serious-condition": "yes", "child-born": "2018"}}"#,
        "\n",
        r#"{"id": 5, "on": "2026-07-02", "ask": "coordinator", "facts": [], "switched-on": ["child-coordinator"]}"#,
        "\n",
        r#"{"id": 6, "on": "2026-07-02", "ask": "coordinator"}"#,
    );
    let all = replies(text);
    assert_eq!(all.len(), 5);
    let told = |reply: &Reply| -> Vec<(usize, String, String)> {
        let errors = refused(reply).errors.iter();
        let name = |name: &Option<String>| name.clone().unwrap_or_default();
        errors
            .map(|wrong| (wrong.line, name(&wrong.key), name(&wrong.nearest)))
            .collect()
    };
    let owned = |line: usize, key: &str, near: &str| (line, key.to_owned(), near.to_owned());
    assert_eq!(
        told(&all[0]),
        [
            owned(1, "fact", "facts"),
            owned(1, "law", ""),
            owned(1, "on", ""),
            owned(1, "ask", "child-coordinator"),
        ]
    );
    assert_eq!(told(&all[1]), [owned(3, "", "")]);
    assert_eq!(
        told(&all[2]),
        [
            owned(4, "facts.adults-wish", "all-wish"),
            owned(4, "facts.child-age", ""),
            owned(4, "facts.child-born", ""),
            owned(4, "facts.child_brn", "child-born"),
            owned(4, "facts.serious-condition", ""),
        ]
    );
    assert_eq!(
        told(&all[3]),
        [owned(5, "facts", ""), owned(5, "switched-on", "")]
    );
    assert_eq!(answered(&all[4]).answer, "missing");
    let text = &refused(&all[2]).errors[0].text;
    assert_eq!(
        text,
        "Line 4, \"facts.adults-wish\": Here should stand one of the words all-wish, \
         one-of-two-wishes, none-wishes, or null when it is unknown. It says \"all-wishes\". \
         Did you mean \"all-wish\"?"
    );
}

#[test]
fn everything_that_can_be_expected_is_said_in_three_languages() {
    let rules = RuleSet::embedded();
    let names = Expected::ALL.iter().map(|expected| expected.text());
    let others = [
        "asking-wrong",
        "asking-wrong-line",
        "asking-found",
        "asking-nearest",
        "asking-like",
        "asking-language",
        "asking-nothing",
        "version-still-in-force",
        "version-of-a-period",
        "deadline-ends",
        "deadline-moved",
    ];
    for name in names.chain(others) {
        assert!(rules.text_called(&format!("text/{name}")).is_ok(), "{name}");
    }
    let nynorsk: Vec<Reply> = answer_all("{\"ask\": 1}", Language::Nynorsk).collect();
    assert!(
        refused(&nynorsk[0]).errors[0]
            .text
            .contains("Her skulle det stå ein dato")
    );
}

#[test]
fn a_deadline_is_a_question_with_a_date_for_an_answer() {
    let ask = |facts: &str, on: &str| {
        let text =
            format!(r#"{{"on": "{on}", "ask": "deadline-complaint-health", "facts": {facts}}}"#);
        answered(&replies(&text)[0]).clone()
    };
    let told = ask(r#"{"deadline-runs-from": "2026-03-05"}"#, "2026-07-02");
    assert_eq!(
        (told.answer, told.value.as_deref()),
        ("yes", Some("2026-04-07"))
    );
    assert_eq!(told.because.len(), 3);
    assert!(told.because[2].text.contains("2026-04-02"));
    let open = ask("{}", "2026-07-02");
    assert_eq!(
        (open.answer, open.missing),
        ("missing", vec!["deadline-runs-from".to_owned()])
    );
    let early = ask(r#"{"deadline-runs-from": "2020-03-05"}"#, "2026-07-02");
    assert_eq!((early.answer, early.version), ("judgement", None));
}

#[test]
fn no_deadline_is_called_like_a_question() {
    for body in BodyOfLaw::ALL {
        let rules = RuleSet::embedded_of(body);
        for name in rules.deadline_questions() {
            assert!(rules.question(&name).is_err(), "{name}");
        }
    }
}

/// Every worked case is asked again, as a stranger would ask it.
#[test]
fn every_worked_case_can_be_asked_and_gets_its_answer() {
    for body in BodyOfLaw::ALL {
        let cases = cases(body).expect("the embedded rules");
        assert!(body != BodyOfLaw::Norway || cases.len() > 150);
        for case in cases {
            let line = serde_json::to_string(&case).expect("JSON");
            let reply = written(&replies(&line)[0]);
            assert_eq!(reply["as-expected"]["met"], true, "{} {reply}", case["id"]);
            let expected = case["expected"].as_object().expect("an object");
            for (key, right) in expected.iter().filter(|(key, _)| *key != "by") {
                let found = match key.as_str() {
                    "who" => &reply["judge"]["who"],
                    "complaint" if *right == "none" => &Value::Null,
                    "complaint" => &reply["complaint"]["route"],
                    key => &reply[key],
                };
                let right = if *right == "none" && key == "complaint" {
                    &Value::Null
                } else {
                    right
                };
                assert_eq!(found, right, "{} {key} {reply}", case["id"]);
            }
        }
    }
}

#[test]
fn a_receipt_comes_again_with_the_same_rules_and_facts_in_any_order() {
    let one = r#"{"on": "2026-07-02", "ask": "contact-doctor", "facts": {"patient-seriously-ill": true, "child-age": 3}}"#;
    let other = r#"{"on": "2026-07-02", "ask": "contact-doctor", "facts": {"child-age": 3, "patient-seriously-ill": true, "child-born": null}}"#;
    let replies = replies(&format!("{one}\n{other}"));
    assert_eq!(answered(&replies[0]).receipt, answered(&replies[1]).receipt);
    assert_eq!(
        answered(&replies[0]).receipt.rules,
        RuleSet::embedded().hash().to_string()
    );
}

/// What a story leaves out is taken for granted only where the vocabulary says so, and is said.
#[test]
fn what_nobody_told_is_said_where_it_is_taken_for_granted() {
    let told = r#"{"on": "2026-07-02", "ask": "who-consents-plan-health", "facts": {"child-born": "2018-03-14", "parental-responsibility": "one-parent"}}"#;
    let unknown = r#"{"on": "2026-07-02", "ask": "who-consents-plan-health", "facts": {"child-born": "2018-03-14", "parental-responsibility": "one-parent", "care-taken-over": null}}"#;
    let all = replies(&format!("{told}\n{unknown}"));
    let (told, unknown) = (answered(&all[0]), answered(&all[1]));
    assert_eq!(
        (told.answer, told.value.as_deref()),
        ("yes", Some("parent-alone"))
    );
    let facts: Vec<&str> = told.assumed.iter().map(|one| one.fact.as_str()).collect();
    assert_eq!(facts, ["care-taken-over"]);
    assert!(
        told.because
            .iter()
            .any(|reason| reason.text == told.assumed[0].text)
    );
    assert_eq!(unknown.answer, "missing");
    assert_eq!(unknown.missing, ["care-taken-over"]);
}

#[test]
fn an_answer_is_compared_with_what_is_expected() {
    let wrong = EIGHTEEN.replacen('{', r#"{"expected": {"answer": "yes"}, "#, 1);
    let differs = answered(&replies(&wrong)[0])
        .as_expected
        .clone()
        .expect("compared");
    assert!(!differs.met);
    let sentence = r#"Line 1, "expected.answer": It should be "yes", and is "no"."#;
    assert_eq!(differs.differs, [sentence]);
    let unknown = EIGHTEEN.replacen('{', r#"{"expected": {"answr": "yes"}, "#, 1);
    let Reply::Refused(refused) = &replies(&unknown)[0] else {
        panic!("an expectation that no case has");
    };
    assert_eq!(refused.errors[0].key.as_deref(), Some("expected.answr"));
}

/// A deadline that the sources do not name is no more certain than the question about its length.
#[test]
fn a_deadline_that_the_paper_does_not_name_is_left_to_a_person() {
    let asked = r#"{"law": "proposal-2020", "on": "2020-09-01", "ask": "deadline-complaint-health", "facts": {"deadline-runs-from": "2020-09-01"}}"#;
    let length = r#"{"law": "proposal-2020", "on": "2020-09-01", "ask": "how-long-to-complain", "facts": {"decision-kind": "on-child-coordinator"}}"#;
    let all = replies(&format!("{asked}\n{length}"));
    let (end, length) = (answered(&all[0]), answered(&all[1]));
    assert_eq!((end.answer, length.answer), ("judgement", "judgement"));
    assert_eq!(end.because[0].text, length.because[0].text);
    assert!(end.because[1].text.contains("2020-09-29"));
}

#[test]
fn what_cannot_be_explained_is_said_in_the_language_asked_for() {
    let rules = RuleSet::embedded();
    let say = |name, language| {
        let on = jiff::civil::date(1999, 1, 1);
        rules
            .explain_or_say(name, on, language)
            .expect_err("nothing")
    };
    let english = say("child-cordinator", Language::English);
    assert!(
        english.contains("Did you mean \"child-coordinator\"?"),
        "{english}"
    );
    let nynorsk = say("child-coordinator", Language::Nynorsk);
    assert!(
        nynorsk.contains("galdt 1999-01-01. Den første gjeld frå 2000-01-01."),
        "{nynorsk}"
    );
}

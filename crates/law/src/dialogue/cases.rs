//! The worked cases beside the rules, as questions that anybody can ask.

use super::reading::DEADLINE;
use crate::body_of_law::BodyOfLaw;
use crate::case::prepare;
use crate::facts::Facts;
use crate::load::{LoadError, embedded_files, read};
use crate::rule_set::RuleSet;
use crate::source::{CaseFile, WrittenCase, WrittenDeadlineCase};
use serde_json::{Map, Value, json};

/// Every worked case of a body of law, with the answer that is right under `expected`.
///
/// # Errors
/// When the embedded files do not hold together.
pub fn cases(body: BodyOfLaw) -> Result<Vec<Value>, LoadError> {
    let (rules, sources) = read(body, embedded_files())?;
    let mut cases = Vec::new();
    for (_, file) in &sources.cases {
        let questions = file.case.iter();
        cases.extend(questions.filter_map(|written| question(&rules, body, file, written)));
        let deadlines = file.deadline.iter();
        cases.extend(deadlines.filter_map(|written| deadline(&rules, body, written)));
    }
    Ok(cases)
}

fn question(
    rules: &RuleSet,
    body: BodyOfLaw,
    file: &CaseFile,
    written: &WrittenCase,
) -> Option<Value> {
    let case = prepare(rules, file, written).ok()?;
    let mut expected = Map::new();
    expected.insert("answer".to_owned(), Value::from(written.answer.as_str()));
    let mut expect = |key: &str, value: Option<Value>| {
        expected.extend(value.map(|value| (key.to_owned(), value)));
    };
    expect("value", written.value.clone().map(Value::from));
    expect("who", written.who.clone().map(Value::from));
    expect("missing", written.missing.clone().map(Value::from));
    expect("complaint", written.complaint.clone().map(Value::from));
    expect("by", written.by.clone().map(Value::from));
    let mut asked = json!({
        "id": written.id,
        "law": body.name(),
        "on": written.on,
        "ask": written.ask,
        "facts": with_unknown(rules, &written.ask, told(rules, &case.facts)),
        "story": written.story,
        "expected": expected,
    });
    if !written.switched_on.is_empty() {
        asked["switched-on"] = Value::from(written.switched_on.clone());
    }
    Some(asked)
}

fn deadline(rules: &RuleSet, body: BodyOfLaw, written: &WrittenDeadlineCase) -> Option<Value> {
    let rule = rules.deadline_rule(&written.deadline, written.from)?;
    let starts_on = rules.fact(rule.starts_on).0;
    let expected = match rule.judged {
        None => json!({ "answer": "yes", "value": written.ends }),
        Some((who, _)) => json!({ "answer": "judgement", "who": rules.role(who).0 }),
    };
    Some(json!({
        "id": written.id,
        "law": body.name(),
        "on": written.from,
        "ask": format!("{DEADLINE}{}", written.deadline),
        "facts": { starts_on: written.from },
        "story": written.story,
        "expected": expected,
    }))
}

/// Says of what a question from outside may leave out that the case leaves it open.
fn with_unknown(rules: &RuleSet, ask: &str, mut told: Map<String, Value>) -> Map<String, Value> {
    let Ok(question) = rules.question(ask) else {
        return told;
    };
    for fact in rules.facts_of(question) {
        if rules.left_out(question, fact).is_some() {
            told.entry(rules.fact(fact).0.to_owned())
                .or_insert(Value::Null);
        }
    }
    told
}

fn told(rules: &RuleSet, facts: &Facts) -> Map<String, Value> {
    let known = facts.values();
    known
        .map(|(fact, value)| (rules.fact(fact).0.to_owned(), rules.json(value)))
        .collect()
}

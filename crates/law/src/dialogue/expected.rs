//! The answer that a worked case says is right, compared with the one that is given.

use super::telling::ToldAnswer;
use super::wrong::{Expected, Fault, Faults, filled};
use crate::language::Language;
use crate::rule_set::RuleSet;
use serde::Serialize;
use serde_json::{Map, Value};

/// What a worked case can say of its answer.
const KEYS: [&str; 6] = ["answer", "value", "who", "missing", "complaint", "by"];

/// Whether the answer is the one that was expected.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AsExpected {
    /// Whether it is.
    pub met: bool,
    /// What is not as expected, one sentence for each key.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differs: Vec<String>,
}

/// Reads what is expected; says which of its keys no worked case has.
pub(super) fn read(
    question: &Map<String, Value>,
    faults: &mut Faults<'_>,
) -> Option<Map<String, Value>> {
    let expected = match question.get("expected") {
        None | Some(Value::Null) => return None,
        Some(Value::Object(expected)) => expected,
        other => {
            faults.add(Fault {
                found: other,
                ..Fault::of("expected", Expected::Object, KEYS.join(", "))
            });
            return None;
        }
    };
    for key in expected.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        let key = format!("expected.{key}");
        faults.add(Fault::of(&key, Expected::Key, KEYS.join(", ")));
    }
    Some(expected.clone())
}

/// Compares an answer with what is expected of it.
pub(super) fn compare(
    rules: &RuleSet,
    line: usize,
    expected: &Map<String, Value>,
    told: &ToldAnswer,
    language: Language,
) -> AsExpected {
    let differs = expected.iter().filter_map(|(key, right)| {
        let right = in_words(rules, key, right, language);
        let found = found(key, told)?;
        (found != right).then(|| {
            filled(rules, "asking-not-as-expected", language)
                .replace("{line}", &line.to_string())
                .replace("{key}", key)
                .replace("{expected}", &right.to_string())
                .replace("{found}", &found.to_string())
        })
    });
    let differs: Vec<String> = differs.collect();
    AsExpected {
        met: differs.is_empty(),
        differs,
    }
}

/// What is right, as the answer writes it: a paragraph has the name of its act.
fn in_words(rules: &RuleSet, key: &str, right: &Value, language: Language) -> Value {
    let place = right.as_str().filter(|_| key == "by");
    let place = place.and_then(|place| rules.text_called(&format!("citation/{place}")).ok());
    place.map_or_else(
        || right.clone(),
        |place| Value::from(rules.text(place, language)),
    )
}

/// What the answer has where a worked case says what is right.
fn found(key: &str, told: &ToldAnswer) -> Option<Value> {
    match key {
        "answer" => Some(Value::from(told.answer)),
        "value" => Some(told.value.clone().into()),
        "who" => Some(told.judge.as_ref().map(|judge| judge.who.clone()).into()),
        "missing" => Some(told.missing.clone().into()),
        "complaint" => {
            let route = told.complaint.as_ref().map(|route| route.route.clone());
            Some(Value::from(route.unwrap_or_else(|| "none".to_owned())))
        }
        "by" => {
            let first = told.because.first();
            Some(first.and_then(|reason| reason.citation.clone()).into())
        }
        _ => None,
    }
}

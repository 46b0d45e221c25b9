//! Reads a question out of JSON, and says everything that is wrong with it.

use super::nearest::nearest;
use super::wrong::{Expected, Fault, Faults};
use crate::body_of_law::BodyOfLaw;
use crate::facts::{Facts, Said};
use crate::id::{FactId, QuestionId};
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::civil::Date;
use serde_json::{Map, Value};

/// The keys that a question can have. The last two are those of a worked case, and change nothing.
const KEYS: [&str; 8] = [
    "id",
    "law",
    "on",
    "ask",
    "facts",
    "switched-on",
    "story",
    "expected",
];

/// What comes before the name of a deadline, to ask when it ends.
pub(crate) const DEADLINE: &str = "deadline-";

/// What is asked.
pub(super) enum Ask {
    /// What the law says.
    Question(QuestionId),
    /// On which day a deadline ends.
    Deadline(String),
}

/// A question that can be asked.
pub(super) struct Asked {
    pub(super) on: Date,
    pub(super) ask: Ask,
    pub(super) facts: Facts,
    /// Rules that are written and not in use, and are tried here.
    pub(super) switched_on: Vec<String>,
}

/// The body of law that a question is about. The law of Norway, where it does not say.
pub(super) fn body(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<BodyOfLaw> {
    let said = match question.get("law") {
        None | Some(Value::Null) => return Some(BodyOfLaw::Norway),
        Some(said) => said,
    };
    let names = || BodyOfLaw::ALL.into_iter().map(BodyOfLaw::name);
    let found = said.as_str().and_then(BodyOfLaw::called);
    if found.is_none() {
        faults.add(Fault {
            key: Some("law"),
            expected: Expected::Law,
            names: list(names()),
            found: Some(said),
            nearest: said.as_str().and_then(|said| nearest(said, names())),
        });
    }
    found
}

/// Says which keys no question has.
pub(super) fn unknown_keys(question: &Map<String, Value>, faults: &mut Faults<'_>) {
    for key in question.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        faults.add(Fault {
            key: Some(key),
            expected: Expected::Key,
            names: list(KEYS.into_iter()),
            found: None,
            nearest: nearest(key, KEYS.into_iter()),
        });
    }
}

/// Reads everything but the body of law; `None` when something is wrong.
pub(super) fn read(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Asked> {
    let on = on(question, faults);
    let ask = ask(question, faults);
    let facts = facts(question, faults);
    let switched_on = switched_on(question, faults);
    Some(Asked {
        on: on?,
        ask: ask?,
        facts: facts?,
        switched_on: switched_on?,
    })
}

fn on(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Date> {
    let said = question.get("on");
    let date = said.and_then(Value::as_str).and_then(date);
    if date.is_none() {
        faults.add(Fault {
            key: Some("on"),
            expected: Expected::Date,
            names: String::new(),
            found: said,
            nearest: None,
        });
    }
    date
}

fn ask(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Ask> {
    let rules = faults.rules;
    let said = question.get("ask");
    let name = said.and_then(Value::as_str);
    let known = name.and_then(|name| asked(rules, name));
    if known.is_none() {
        let deadlines = rules.deadline_questions();
        let questions = rules.questions().map(|(_, name, _)| name);
        let names = questions.chain(deadlines.iter().map(String::as_str));
        faults.add(Fault {
            key: Some("ask"),
            expected: Expected::Question,
            names: String::new(),
            found: said,
            nearest: name.and_then(|name| nearest(name, names)),
        });
    }
    known
}

fn asked(rules: &RuleSet, name: &str) -> Option<Ask> {
    if let Ok(question) = rules.question(name) {
        return Some(Ask::Question(question));
    }
    let deadline = name.strip_prefix(DEADLINE)?;
    let mut known = rules.deadlines.iter();
    known
        .any(|rule| rule.name == deadline)
        .then(|| Ask::Deadline(deadline.to_owned()))
}

fn facts(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Facts> {
    let mut facts = faults.rules.facts();
    let told = match question.get("facts") {
        None | Some(Value::Null) => return Some(facts),
        Some(Value::Object(told)) => told,
        other => {
            faults.add(Fault {
                key: Some("facts"),
                expected: Expected::Facts,
                names: String::new(),
                found: other,
                nearest: None,
            });
            return None;
        }
    };
    let right = told
        .iter()
        .filter(|(name, said)| tell(&mut facts, name, said, faults));
    (right.count() == told.len()).then_some(facts)
}

/// Tells one fact; whether it could be told.
fn tell(facts: &mut Facts, name: &str, said: &Value, faults: &mut Faults<'_>) -> bool {
    let rules = faults.rules;
    let key = format!("facts.{name}");
    let Some(fact) = rules.vocabulary.fact(name) else {
        let names = rules.vocabulary.facts.iter();
        faults.add(Fault {
            key: Some(&key),
            expected: Expected::Fact,
            names: String::new(),
            found: None,
            nearest: nearest(name, names.map(|fact| fact.name.as_str())),
        });
        return false;
    };
    let told = match (said, value(rules, fact, said)) {
        (Value::Null, _) => true,
        (_, Some(said)) => facts.say(name, &said).is_ok(),
        (_, None) => false,
    };
    if !told {
        wrong_value(&key, fact, said, faults);
    }
    told
}

fn wrong_value(key: &str, fact: FactId, said: &Value, faults: &mut Faults<'_>) {
    let rules = faults.rules;
    let meaning = rules.vocabulary.meaning(fact);
    let words = || meaning.words.iter().map(|word| rules.word(*word).0);
    let expected = match meaning.kind {
        FactKind::YesNo => Expected::YesNo,
        FactKind::Number => Expected::Number,
        FactKind::Date => Expected::DateOrNull,
        FactKind::OneOf => Expected::Word,
    };
    faults.add(Fault {
        key: Some(key),
        expected,
        names: list(words()),
        found: Some(said),
        nearest: said.as_str().and_then(|said| nearest(said, words())),
    });
}

/// A value as the fact takes it; `None` when it is of another kind.
fn value(rules: &RuleSet, fact: FactId, said: &Value) -> Option<Said> {
    match (rules.vocabulary.kind(fact), said) {
        (FactKind::YesNo, Value::Bool(holds)) => Some(Said::YesNo(*holds)),
        (FactKind::Number, Value::Number(number)) => number.as_i64().map(Said::Number),
        (FactKind::Date, Value::String(text)) => {
            date(text).map(|date| Said::Text(date.to_string()))
        }
        (FactKind::OneOf, Value::String(word)) => Some(Said::Text(word.clone())),
        _ => None,
    }
}

/// Rules that are tried although they are not in use.
fn switched_on(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Vec<String>> {
    let rules = faults.rules;
    let prepared = || {
        let off = rules.rules.iter().filter(|rule| rule.off);
        off.map(|rule| rule.name.as_str())
    };
    let said = question.get("switched-on");
    let names = match said {
        None | Some(Value::Null) => Some(Vec::new()),
        Some(Value::Array(names)) => names
            .iter()
            .map(|name| name.as_str().map(str::to_owned))
            .collect(),
        Some(_) => None,
    };
    let known = |name: &String| prepared().any(|known| known == name);
    let names: Option<Vec<String>> = names.filter(|names| names.iter().all(known));
    if names.is_none() {
        faults.add(Fault {
            key: Some("switched-on"),
            expected: Expected::Rule,
            names: list(prepared()),
            found: said,
            nearest: None,
        });
    }
    names
}

/// A date and nothing else, as 2026-07-02.
fn date(text: &str) -> Option<Date> {
    const WRITTEN: &str = "0000-00-00";
    let written = text.len() == WRITTEN.len();
    text.parse().ok().filter(|_| written)
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

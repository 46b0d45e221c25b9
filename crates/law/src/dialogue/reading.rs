//! Reads a question out of JSON, and says everything that is wrong with it.

use super::expected;
use super::impossible;
use super::nearest::{most_like, nearest};
use super::wrong::{Expected, Fault, Faults};
use crate::body_of_law::BodyOfLaw;
use crate::facts::{Facts, Said};
use crate::id::{FactId, QuestionId};
use crate::rule_set::RuleSet;
use crate::source::FactKind;
use jiff::civil::Date;
use serde_json::{Map, Value};

/// The keys that a question can have. The last two are those of a worked case: the story changes
/// nothing, and the answer is compared with what is expected.
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
    /// What somebody said that nobody knows.
    pub(super) unknown: Vec<FactId>,
    /// What a worked case says is right.
    pub(super) expected: Option<Map<String, Value>>,
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
            found: Some(said),
            nearest: said.as_str().and_then(|said| nearest(said, names())),
            ..Fault::of("law", Expected::Law, list(names()))
        });
    }
    found
}

/// Says which keys no question has.
pub(super) fn unknown_keys(question: &Map<String, Value>, faults: &mut Faults<'_>) {
    for key in question.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        faults.add(Fault {
            nearest: nearest(key, KEYS.into_iter()),
            ..Fault::of(key, Expected::Key, list(KEYS.into_iter()))
        });
    }
}

/// Reads everything but the body of law; `None` when something is wrong.
pub(super) fn read(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Asked> {
    let on = on(question, faults);
    let ask = ask(question, faults);
    let facts = facts(question, faults);
    let switched_on = switched_on(question, faults);
    let expected = expected::read(question, faults);
    // a deadline runs from a day of its own, whenever it is asked about
    if let (Some(on), Some(Ask::Question(_)), Some(facts)) = (on, &ask, &facts) {
        impossible::find(facts, on, faults);
    }
    if let (Some(Ask::Deadline(name)), Some(facts)) = (&ask, &facts) {
        impossible::find_endless(name, facts, faults);
    }
    Some(Asked {
        on: on?,
        ask: ask?,
        facts: facts?,
        unknown: unknown(question, faults.rules),
        expected,
        switched_on: switched_on?,
    })
}

fn on(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Date> {
    let said = question.get("on");
    let date = said.and_then(Value::as_str).and_then(date);
    if date.is_none() {
        faults.add(Fault {
            found: said,
            ..Fault::of("on", expected_date(said, Expected::Date), String::new())
        });
    }
    date
}

fn ask(question: &Map<String, Value>, faults: &mut Faults<'_>) -> Option<Ask> {
    let rules = faults.rules;
    let said = question.get("ask");
    let name = said.and_then(Value::as_str);
    let known = name.and_then(|name| asked(rules, name));
    if let Some(known) = known {
        return Some(known);
    }
    let deadlines = rules.deadline_questions();
    let answered = rules
        .questions()
        .filter(|(id, _, _)| rules.has_rules_for(*id));
    let questions = answered.map(|(_, name, _)| name);
    let names: Vec<&str> = questions
        .chain(deadlines.iter().map(String::as_str))
        .collect();
    let names = || names.iter().copied();
    let elsewhere = name.and_then(answered_elsewhere);
    let (expected, other) = match elsewhere {
        Some(body) => (Expected::QuestionHere, body.name().to_owned()),
        None => (Expected::Question, String::new()),
    };
    // the name of a question of the other body of law is rightly spelt
    let near = name.filter(|_| elsewhere.is_none());
    let (nearest, like) = meant(near, names);
    faults.add(Fault {
        found: said,
        nearest,
        like,
        ..Fault::of("ask", expected, other)
    });
    None
}

/// The body of law that answers a question, if any does.
fn answered_elsewhere(name: &str) -> Option<BodyOfLaw> {
    let mut bodies = BodyOfLaw::ALL.into_iter();
    bodies.find(|body| asked(RuleSet::embedded_of(*body), name).is_some())
}

fn asked(rules: &RuleSet, name: &str) -> Option<Ask> {
    if let Ok(question) = rules.question(name) {
        let answered = rules.has_rules_for(question);
        return answered.then_some(Ask::Question(question));
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
                found: other,
                ..Fault::of("facts", Expected::Facts, String::new())
            });
            return None;
        }
    };
    let right = told
        .iter()
        .filter(|(name, said)| tell(&mut facts, name, said, faults));
    (right.count() == told.len()).then_some(facts)
}

/// The facts that are told as null.
fn unknown(question: &Map<String, Value>, rules: &RuleSet) -> Vec<FactId> {
    let told = question.get("facts").and_then(Value::as_object);
    let told = told
        .into_iter()
        .flatten()
        .filter(|(_, said)| said.is_null());
    told.filter_map(|(name, _)| rules.vocabulary.fact(name))
        .collect()
}

/// Tells one fact; whether it could be told.
fn tell(facts: &mut Facts, name: &str, said: &Value, faults: &mut Faults<'_>) -> bool {
    let rules = faults.rules;
    let key = format!("facts.{name}");
    let Some(fact) = rules.vocabulary.fact(name) else {
        let names = || rules.vocabulary.facts.iter().map(|fact| fact.name.as_str());
        let (nearest, like) = meant(Some(name), names);
        faults.add(Fault {
            nearest,
            like,
            ..Fault::of(&key, Expected::Fact, String::new())
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

/// So many words are named when somebody writes one that a fact cannot be.
const FEW: usize = 10;

fn wrong_value(key: &str, fact: FactId, said: &Value, faults: &mut Faults<'_>) {
    let rules = faults.rules;
    let meaning = rules.vocabulary.meaning(fact);
    let words = || meaning.words.iter().map(|word| rules.word(*word).0);
    let (expected, names) = match meaning.kind {
        FactKind::YesNo => (Expected::YesNo, String::new()),
        FactKind::Number => (Expected::Number, String::new()),
        FactKind::Date => {
            let expected = expected_date(Some(said), Expected::DateOrNull);
            (expected, String::new())
        }
        FactKind::OneOf if meaning.words.len() <= FEW => (Expected::Word, list(words())),
        FactKind::OneOf => (Expected::WordOfMany, meaning.name.clone()),
    };
    let text = said.as_str().filter(|_| meaning.kind == FactKind::OneOf);
    let (nearest, like) = meant(text, words);
    faults.add(Fault {
        found: Some(said),
        nearest,
        like,
        ..Fault::of(key, expected, names)
    });
}

/// The name that was meant, or else those that may have been.
fn meant<'n, N: Iterator<Item = &'n str>>(
    wrong: Option<&str>,
    names: impl Fn() -> N,
) -> (Option<&'n str>, Vec<&'n str>) {
    let Some(wrong) = wrong else {
        return (None, Vec::new());
    };
    match nearest(wrong, names()) {
        None => (None, most_like(wrong, names())),
        near => (near, Vec::new()),
    }
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
            found: said,
            ..Fault::of("switched-on", Expected::Rule, list(prepared()))
        });
    }
    names
}

/// How a date is written.
const WRITTEN: &str = "0000-00-00";

/// A date and nothing else, as 2026-07-02.
fn date(text: &str) -> Option<Date> {
    text.parse().ok().filter(|_| is_written_as_date(text))
}

fn is_written_as_date(text: &str) -> bool {
    let same = |(letter, pattern): (u8, u8)| match pattern {
        b'0' => letter.is_ascii_digit(),
        other => letter == other,
    };
    text.len() == WRITTEN.len() && text.bytes().zip(WRITTEN.bytes()).all(same)
}

/// What should stand where a date does: a day that there is, or a date in its form.
fn expected_date(said: Option<&Value>, otherwise: Expected) -> Expected {
    let text = said.and_then(Value::as_str);
    match text.filter(|text| is_written_as_date(text)) {
        Some(_) => Expected::Day,
        None => otherwise,
    }
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

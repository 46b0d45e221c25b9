//! Runs the worked cases that stand beside the rules.

use crate::answer::{Answer, AnsweredBy, Outcome};
use crate::facts::{Facts, Said, Value};
use crate::load::LoadError;
use crate::rule_set::RuleSet;
use crate::source::{CaseFile, Sources, WrittenCase, WrittenDeadlineCase};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashSet};

/// A case, ready to be asked.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) on: Date,
    pub(crate) ask: String,
    pub(crate) facts: Facts,
    pub(crate) switched_on: Vec<String>,
    expected: WrittenCase,
}

/// Every case must get its answer, and every version of every rule must be tried by one.
pub(crate) fn check(rules: &RuleSet, sources: &Sources) -> Result<(), LoadError> {
    let mut problems = Vec::new();
    let mut reached = HashSet::new();
    let mut names = HashSet::new();
    for (path, file) in &sources.cases {
        for written in &file.case {
            if !names.insert(written.id.as_str()) {
                problems.push(format!("{path}: another case is called `{}`", written.id));
            }
            let tried = prepare(rules, file, written).and_then(|case| run(rules, &case));
            match tried {
                Ok(answer) => reached.extend(answer.by.map(key)),
                Err(problem) => problems.push(format!("{path}: {}: {problem}", written.id)),
            }
        }
        for written in &file.deadline {
            if let Err(problem) = run_deadline(rules, written) {
                problems.push(format!("{path}: {}: {problem}", written.id));
            }
        }
    }
    problems.extend(untried(rules, &reached));
    problems.extend(untried_deadlines(rules, sources));
    if problems.is_empty() {
        Ok(())
    } else {
        Err(LoadError::Cases(problems))
    }
}

fn key(by: AnsweredBy) -> (usize, Date) {
    (by.rule.index(), by.since)
}

fn untried(rules: &RuleSet, reached: &HashSet<(usize, Date)>) -> Vec<String> {
    let versions = rules.rules.iter().enumerate().flat_map(|(index, rule)| {
        rule.versions
            .iter()
            .map(move |version| (index, rule, version.from))
    });
    versions
        .filter(|(index, _, from)| !reached.contains(&(*index, *from)))
        .map(|(_, rule, from)| format!("no case tries `{}` as it reads from {from}", rule.name))
        .collect()
}

fn untried_deadlines(rules: &RuleSet, sources: &Sources) -> Vec<String> {
    let tried = |name: &str| {
        let mut cases = sources.cases.iter().flat_map(|(_, file)| &file.deadline);
        cases.any(|case| case.deadline == name)
    };
    let untried = rules
        .deadlines
        .iter()
        .filter(|deadline| !tried(&deadline.name));
    untried
        .map(|deadline| format!("no case tries the deadline `{}`", deadline.name))
        .collect()
}

/// Gathers the facts of a case, those of the case it is like included.
pub(crate) fn prepare(
    rules: &RuleSet,
    file: &CaseFile,
    written: &WrittenCase,
) -> Result<Case, String> {
    let mut facts = rules.facts();
    for (name, value) in gathered(file, written, 0)? {
        let said = said(&value).ok_or_else(|| format!("`{name}` is no value of a fact"))?;
        facts.say(&name, &said).map_err(|error| error.to_string())?;
    }
    Ok(Case {
        on: written.on,
        ask: written.ask.clone(),
        facts,
        switched_on: written.switched_on.clone(),
        expected: written.clone(),
    })
}

fn gathered(
    file: &CaseFile,
    written: &WrittenCase,
    depth: usize,
) -> Result<BTreeMap<String, toml::Value>, String> {
    let mut facts = BTreeMap::new();
    if let Some(like) = &written.like {
        let model = file.case.iter().find(|case| case.id == *like);
        let model = model.filter(|_| depth < file.case.len());
        let model = model.ok_or_else(|| format!("no case is called `{like}`"))?;
        facts = gathered(file, model, depth + 1)?;
    }
    for name in &written.without {
        facts
            .remove(name)
            .ok_or_else(|| format!("`{name}` was not known anyway"))?;
    }
    facts.extend(written.facts.clone());
    Ok(facts)
}

fn said(value: &toml::Value) -> Option<Said> {
    match value {
        toml::Value::Boolean(holds) => Some(Said::YesNo(*holds)),
        toml::Value::Integer(number) => Some(Said::Number(*number)),
        toml::Value::String(text) => Some(Said::Text(text.clone())),
        toml::Value::Datetime(date) => Some(Said::Text(date.to_string())),
        _ => None,
    }
}

/// Asks, and compares with what is right.
pub(crate) fn run(rules: &RuleSet, case: &Case) -> Result<Answer, String> {
    let mut tried = None;
    for name in &case.switched_on {
        let with = tried.as_ref().unwrap_or(rules).switched_on(name);
        tried = Some(with.map_err(|error| error.to_string())?);
    }
    let rules = tried.as_ref().unwrap_or(rules);
    let question = rules
        .question(&case.ask)
        .map_err(|error| error.to_string())?;
    let answer = rules.ask(case.on, question, &case.facts);
    let expected = &case.expected;
    same(
        "without-rule",
        Some(&expected.without_rule),
        &answer.by.is_none(),
    )?;
    same(
        "answer",
        Some(&expected.answer),
        &outcome_name(&answer.outcome).to_owned(),
    )?;
    same_or_none(
        "value",
        expected.value.as_ref(),
        value_name(rules, &answer).as_ref(),
    )?;
    if let Outcome::Judgement { who, .. } = &answer.outcome {
        same("who", expected.who.as_ref(), &rules.role(*who).0.to_owned())?;
    }
    if let Outcome::Missing { facts } = &answer.outcome {
        let names = facts
            .iter()
            .map(|fact| rules.fact(*fact).0.to_owned())
            .collect();
        same("missing", expected.missing.as_ref(), &names)?;
    }
    let cited = answer.because.first().and_then(|reason| reason.citation);
    let cited = cited.map_or("nothing", |place| rules.place_name(place));
    same("by", expected.by.as_ref(), &cited.to_owned())?;
    let route = answer
        .complaint
        .map(|route| rules.route(route).name.clone());
    same(
        "complaint",
        expected.complaint.as_ref(),
        &route.unwrap_or_else(|| "none".to_owned()),
    )?;
    Ok(answer)
}

/// Compares where the case says what is right.
fn same<T: PartialEq + std::fmt::Debug>(
    what: &str,
    expected: Option<&T>,
    found: &T,
) -> Result<(), String> {
    match expected {
        Some(right) if right != found => Err(format!("{what} should be {right:?}, is {found:?}")),
        _ => Ok(()),
    }
}

fn same_or_none(
    what: &str,
    expected: Option<&String>,
    found: Option<&String>,
) -> Result<(), String> {
    if expected == found {
        Ok(())
    } else {
        Err(format!("{what} should be {expected:?}, is {found:?}"))
    }
}

/// The name of an outcome in files.
pub(crate) fn outcome_name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Yes => "yes",
        Outcome::No => "no",
        Outcome::Judgement { .. } => "judgement",
        Outcome::Missing { .. } => "missing",
    }
}

pub(crate) fn value_name(rules: &RuleSet, answer: &Answer) -> Option<String> {
    match answer.value? {
        Value::One(word) => Some(rules.word(word).0.to_owned()),
        Value::YesNo(holds) => Some(holds.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Date(date) => Some(date.to_string()),
    }
}

fn run_deadline(rules: &RuleSet, case: &WrittenDeadlineCase) -> Result<(), String> {
    let found = rules
        .deadline(&case.deadline, case.from)
        .map_err(|error| error.to_string())?;
    same("end", Some(&case.ends), &found.date)
}

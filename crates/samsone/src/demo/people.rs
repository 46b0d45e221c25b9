//! The list of people one can be and the walk, for a person or for a program to read.

use super::wording;
use language::Words;
use sample::{Sample, Step, ToBe};
use serde_json::{Value, json};
use std::fmt::Write;

/// Lines for a person.
pub(super) fn text(base: &str, words: Words, sample: &Sample) -> String {
    let mut text = format!("\n{}\n\n{}\n", words.demo_made_up(), words.demo_people());
    for one in sample.people() {
        let role = wording::role(words, one.role);
        let waits = wording::waits(words, one.waits);
        // writing to a text cannot fail
        let _ = writeln!(
            text,
            "  {role}: {}, {waits}\n    {}",
            one.name,
            link(base, one)
        );
    }
    let _ = writeln!(text, "\n{}", words.demo_walk());
    for (number, step) in sample.walk().iter().enumerate() {
        let what = wording::step(words, step.kind);
        let link = step_link(base, step);
        let _ = writeln!(
            text,
            "  {}. {what} ({})\n     {link}",
            number + 1,
            step.name
        );
    }
    let _ = write!(text, "\n{}", words.demo_serving(base));
    text
}

/// One line of JSON.
pub(super) fn json(base: &str, words: Words, sample: &Sample) -> String {
    let people: Vec<Value> = sample
        .people()
        .iter()
        .map(|one| {
            json!({
                "role": one.role.word(),
                "name": one.name,
                "number": sample.number_of(one.person),
                "waits": wording::waits(words, one.waits),
                "link": link(base, one),
            })
        })
        .collect();
    let walk: Vec<Value> = sample
        .walk()
        .iter()
        .map(|step| {
            json!({
                "step": wording::step(words, step.kind),
                "name": step.name,
                "link": step_link(base, step),
            })
        })
        .collect();
    json!({ "ready": base, "people": people, "walk": walk }).to_string()
}

fn link(base: &str, one: &ToBe) -> String {
    format!("{base}/demo/sign-in/{}?to={}", one.person, one.path)
}

fn step_link(base: &str, step: &Step) -> String {
    format!("{base}/demo/sign-in/{}?to={}", step.person, step.path)
}

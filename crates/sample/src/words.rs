//! Every personal word of the municipality, for the test that searches for them in the store.

use crate::story::Streams;
use crate::{Sample, town};
use casework::entry::Entry;
use casework::moment::Date;
use serde_json::Value;
use std::collections::BTreeSet;

/// What must never be found in the clear.
#[derive(Default, Debug)]
pub struct Words {
    /// Names of people, whole and in parts, and of their streets.
    pub names: BTreeSet<String>,
    /// National numbers, telephone numbers, addresses of mail.
    pub numbers: BTreeSet<String>,
    /// What people wrote.
    pub sentences: BTreeSet<String>,
}

/// The words of the municipality with so many families on a day.
pub fn words(families: u32, today: Date) -> Words {
    let sample = Sample::of(families, today, "");
    let mut words = Words::default();
    let numbers = town::EMPLOYEES.iter().map(|employee| employee.number());
    words.numbers.extend(numbers);
    for owner in town::OWNERS {
        words.entries(&town::founding::entries(owner, today));
    }
    for (_, streams) in &sample.stories {
        words.story(streams);
    }
    words
}

impl Words {
    /// The words of one story.
    pub(crate) fn story(&mut self, streams: &Streams) {
        for (_, entries) in &streams.persons {
            self.entries(entries);
        }
        for (_, entries) in &streams.notices {
            self.entries(entries);
        }
        for case in &streams.cases {
            self.entries(&case.entries);
        }
    }

    pub(crate) fn entries<E: serde::Serialize + Clone>(&mut self, entries: &[Entry<E>]) {
        for entry in entries {
            // what cannot be written has no words either
            let value = serde_json::to_value(&entry.event).unwrap_or_default();
            self.value("", &value);
        }
    }

    fn value(&mut self, key: &str, value: &Value) {
        match value {
            Value::Object(fields) => match fields.get("told") {
                Some(Value::String(text)) if fields.len() == 1 => self.told(key, text),
                _ => {
                    self.full_name(fields);
                    fields.iter().for_each(|(key, value)| {
                        // the telephone of somebody at work is no personal text, but still a number
                        if let (true, Value::String(text)) = (key == "telephone", value) {
                            self.told(key, text);
                        }
                        self.value(key, value);
                    });
                }
            },
            Value::Array(values) => values.iter().for_each(|value| self.value(key, value)),
            _ => {}
        }
    }

    /// Given and family name beside each other.
    fn full_name(&mut self, fields: &serde_json::Map<String, Value>) {
        let part = |name: &str| fields.get(name)?.get("told")?.as_str();
        if let (Some(given), Some(family)) = (part("given"), part("family")) {
            self.names
                .insert(format!("{given} {family}").trim().to_owned());
        }
    }

    fn told(&mut self, key: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        match key {
            "given" | "family" | "name" => {
                self.names.insert(text.to_owned());
                self.names
                    .extend(text.split_whitespace().map(str::to_owned));
            }
            "address" => {
                self.names.insert(text.to_owned());
            }
            "number" | "telephone" | "email" | "contact" => {
                self.numbers.insert(text.to_owned());
            }
            _ => {
                self.sentences.insert(text.to_owned());
            }
        }
    }
}

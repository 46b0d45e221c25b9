//! A word of its own in every text that was told.

use crate::stay::{collect_ids, keep_as_a_stay};
use crate::story::Streams;
use casework::entry::Entry;
use casework::id::Id;
use casework::label::Label;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// One text that somebody told, by the word that marks it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Secret {
    /// The word.
    pub word: String,
    /// The person, notice or case in whose stream it stands.
    pub subject: Id,
    /// The label of the entry that told it.
    pub label: Label,
    /// Every id in that entry: the thing it is about is among them.
    pub ids: Vec<String>,
    /// What the text is called in the entry: `address`, `text`, `why`.
    pub field: String,
}

/// Marks everything that a story tells, with words counted from a number on.
pub(super) fn mark(streams: &mut Streams, first: usize) -> Vec<Secret> {
    let mut marker = Marker {
        first,
        secrets: Vec::new(),
    };
    for (id, entries) in &mut streams.persons {
        marker.entries((*id).into(), entries);
    }
    for (id, entries) in &mut streams.notices {
        marker.entries((*id).into(), entries);
    }
    for case in &mut streams.cases {
        keep_as_a_stay(&mut case.entries);
        marker.entries(case.id.into(), &mut case.entries);
    }
    marker.secrets
}

/// Marks the entries of one stream beside the stories, with words counted from a number on.
pub(super) fn mark_entries<E: Serialize + DeserializeOwned>(
    first: usize,
    subject: Id,
    entries: &mut [Entry<E>],
) -> Vec<Secret> {
    let mut marker = Marker {
        first,
        secrets: Vec::new(),
    };
    marker.entries(subject, entries);
    marker.secrets
}

struct Marker {
    first: usize,
    secrets: Vec<Secret>,
}

impl Marker {
    fn entries<E: Serialize + DeserializeOwned>(&mut self, subject: Id, all: &mut [Entry<E>]) {
        for entry in all {
            let Ok(mut value) = serde_json::to_value(&entry.event) else {
                continue;
            };
            let mut ids = Vec::new();
            collect_ids(&value, &mut ids);
            let before = self.secrets.len();
            self.value("", &mut value, (subject, entry.label));
            // what was marked reads back as what it was
            if let Ok(event) = serde_json::from_value(value) {
                entry.event = event;
            }
            for secret in &mut self.secrets[before..] {
                secret.ids.clone_from(&ids);
            }
        }
    }

    fn value(&mut self, key: &str, value: &mut Value, about: (Id, Label)) {
        match value {
            Value::Object(fields) => {
                for (inner, value) in fields.iter_mut() {
                    match value {
                        Value::String(text) if inner == "told" => self.text(key, text, about),
                        value => {
                            self.value(if inner == "told" { key } else { inner }, value, about)
                        }
                    }
                }
            }
            Value::Array(values) => {
                for value in values {
                    self.value(key, value, about);
                }
            }
            _ => {}
        }
    }

    /// A number stays as it is, because it is looked up; it is a word of its own already.
    fn text(&mut self, field: &str, text: &mut String, (subject, label): (Id, Label)) {
        if text.is_empty() {
            return;
        }
        let word = match field {
            "number" => text.clone(),
            _ => {
                let word = format!("zq{:04}", self.first + self.secrets.len());
                *text = match field {
                    "email" => format!("{word}@example.no"),
                    _ => format!("{text} {word}"),
                };
                word
            }
        };
        self.secrets.push(Secret {
            word,
            subject,
            label,
            ids: Vec::new(),
            field: field.to_owned(),
        });
    }
}

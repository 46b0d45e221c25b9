//! A stream of these tests, and short words for writing and reading it.

use crate::house::{at, id};
use casework::entry::{Actor, Capacity, Entry, Sequence};
use casework::id::{ErrandId, PersonId, StreamId};
use casework::label::{Kind, Label, Source, Sphere, Strictness};
use casework::stream::{Stream, StreamKind};
use casework::told::Told;
use journal::{Append, AppendError, Journal, Receipt, StreamAppend};
use serde::{Deserialize, Serialize};

/// What is written in a stream of these tests.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Noted {
    Line { text: Told },
    Lines { first: Told, others: Vec<Told> },
    Number { number: i64 },
    Plain { word: String },
}

/// A stream of these tests: everything that was noted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notebook {
    pub noted: Vec<Noted>,
}

impl Stream for Notebook {
    type Event = Noted;
    const KIND: StreamKind = StreamKind::Case;

    fn empty() -> Self {
        Self { noted: Vec::new() }
    }

    fn apply(&mut self, entry: Entry<Noted>) {
        self.noted.push(entry.event);
    }

    fn weight(&self) -> usize {
        64 * (self.noted.len() + 1)
    }
}

pub fn line(text: &str) -> Noted {
    Noted::Line { text: text.into() }
}

pub fn number(number: i64) -> Noted {
    Noted::Number { number }
}

pub fn entry(event: Noted) -> Entry<Noted> {
    entry_in(Sphere::Shared, event)
}

pub fn entry_in(sphere: Sphere, event: Noted) -> Entry<Noted> {
    let person = PersonId::from_bytes([7; 16]);
    Entry {
        at: at(0),
        by: Actor::Person(person),
        capacity: Capacity::Family,
        label: Label {
            kind: Kind::Note,
            strictness: Strictness::Ordinary,
            sphere,
            source: Source::Family(person),
        },
        event,
    }
}

/// An append to one stream.
pub fn noting(stream: StreamId, expected: i64, entries: Vec<Entry<Noted>>) -> Append {
    let mut append = Append::new(ErrandId(id()), at(0));
    append.streams.push(StreamAppend::of::<Notebook>(
        stream,
        Sequence(expected),
        entries,
    ));
    append
}

/// Appends events to one stream.
pub async fn note(
    journal: &Journal,
    stream: StreamId,
    expected: i64,
    events: Vec<Noted>,
) -> Result<Receipt, AppendError> {
    let entries = events.into_iter().map(entry).collect();
    journal.append(noting(stream, expected, entries)).await
}

/// What a new reading finds in a stream.
pub async fn noted(journal: &Journal, stream: StreamId) -> Vec<Noted> {
    let mut reading = journal.reading().await.unwrap();
    let folded = reading.fold::<Notebook>(stream).await.unwrap();
    folded.map_or_else(Vec::new, |folded| folded.state.noted.clone())
}

//! A municipality of its own for each test, so that a test reads like a story about a family.
//!
//! [`Town::open`] makes a journal in a folder that is cleared away again, or in a database of its
//! own on the server of `SAMSONE_TEST_POSTGRES` when that is set; the clock stands still and
//! nothing is drawn at random. A [`Family`] is told into being with [`Town::family`]; what must
//! have happened before the story begins is told with [`Town::happens`], and what the story is
//! about goes through the errands of [`Town::office`].

mod family;
mod place;
mod staff;

pub use family::Family;
pub use staff::{Staff, Worker};

use casework::access::Viewer;
use casework::case::{Case, CaseEvent, case_rows};
use casework::entry::{Actor, Entry, Sequence};
use casework::id::{CaseId, ErrandId, Id, PersonId, StreamId};
use casework::label::{Kind, Label, Source, Sphere, Strictness};
use casework::moment::{Date, Moment};
use casework::person::{Birth, Name, Person, PersonEvent};
use casework::stream::{Stream, StreamKind};
use journal::{Append, ClaimChange, ClaimKind, IndexChange, Journal, StreamAppend};
use office::{Clock, Form, Office};
use place::Place;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};

static DRAWN: AtomicU64 = AtomicU64::new(1);

/// Bytes that differ at every call in this process, and are the same in the next run.
pub fn randomness(bytes: &mut [u8]) {
    for part in bytes.chunks_mut(8) {
        let mut hasher = DefaultHasher::new();
        DRAWN.fetch_add(1, Ordering::Relaxed).hash(&mut hasher);
        part.copy_from_slice(&hasher.finish().to_be_bytes()[..part.len()]);
    }
}

/// A new identifier.
pub fn id() -> Id {
    let mut bytes = [0; 16];
    randomness(&mut bytes);
    Id::from_bytes(bytes)
}

/// The day on which every story plays.
pub fn today() -> Date {
    jiff::civil::date(2026, 3, 3)
}

/// A municipality with its staff, and the office that serves it.
pub struct Town {
    /// The errands.
    pub office: Office,
    /// Who works here.
    pub staff: Staff,
    /// What lies under the errands, for what a story must know of it.
    pub journal: Journal,
    _place: Place,
}

/// An installation in which nothing has been written.
pub struct Empty {
    place: Place,
}

impl Empty {
    pub fn new() -> Self {
        Self {
            place: Place::new(),
        }
    }

    /// A program that has it open: each has a journal and an office of its own.
    pub async fn open(&self) -> (Office, Journal) {
        let journal = Journal::open(self.place.config()).await.unwrap();
        (office_on(&journal, 0), journal)
    }
}

/// The office over a journal so many days later.
pub fn office_on(journal: &Journal, days: i64) -> Office {
    let clock = Clock::Still(Moment::noon(today()).plus(days * 24 * 60 * 60_000));
    let rules = law::RuleSet::embedded();
    Office::new(journal.clone(), clock, rules, randomness).unwrap()
}

impl Town {
    /// A municipality with its services, and nobody whose case it has.
    pub async fn open() -> Self {
        let place = Place::new();
        let journal = Journal::open(place.config()).await.unwrap();
        let clock = Clock::Still(Moment::noon(today()));
        let rules = law::RuleSet::embedded();
        let office = Office::new(journal.clone(), clock, rules, randomness).unwrap();
        let staff = Staff::employ(&journal).await;
        Self {
            office,
            staff,
            journal,
            _place: place,
        }
    }

    /// The same office at another time of the day.
    pub fn after_minutes(&self, minutes: i64) -> Office {
        let clock = Clock::Still(Moment::noon(today()).plus(minutes * 60_000));
        let rules = law::RuleSet::embedded();
        Office::new(self.journal.clone(), clock, rules, randomness).unwrap()
    }

    /// A form as it is sent for the first time, shown at a sequence.
    pub fn form(&self, shown: Sequence) -> Form {
        Form {
            errand: ErrandId(id()),
            shown,
        }
    }

    /// Something that happened in a case before the story begins: no errand, no permit.
    pub async fn happens(&self, case: CaseId, by: Viewer, kind: Kind, event: CaseEvent) {
        let mut reading = self.journal.reading().await.unwrap();
        let folded = reading.fold::<Case>(case.into()).await.unwrap().unwrap();
        let child: StreamId = folded.state.child().unwrap().into();
        let child = reading.fold::<Person>(child).await.unwrap().unwrap().state;
        drop(reading);
        let entry = entry(by, kind, event);
        let mut after = (*folded.state).clone();
        after.apply(entry.clone());
        let mut append = Append::new(ErrandId(id()), entry.at);
        append.streams = vec![StreamAppend::of::<Case>(
            case.into(),
            folded.sequence,
            vec![entry],
        )];
        append.index = vec![IndexChange {
            subject: case.into(),
            kind: StreamKind::Case,
            before: case_rows(&folded.state, case.into(), &child),
            after: case_rows(&after, case.into(), &child),
        }];
        self.journal.append(append).await.unwrap();
    }

    /// An adult of a family has a number of its own.
    pub async fn has_number(&self, by: Viewer, person: PersonId, number: &str) {
        let (number, from) = (number.into(), today());
        let given = PersonEvent::NumberGiven { number, from };
        let mut append = Append::new(ErrandId(id()), Moment::noon(today()));
        let entries = vec![entry(by, Kind::Identity, given)];
        append.streams = vec![StreamAppend::of::<Person>(
            person.into(),
            Sequence::NONE,
            entries,
        )];
        self.journal.append(append).await.unwrap();
    }

    /// An adult of a family is known by name, and written by an older program: without index rows.
    pub async fn has_name(&self, by: Viewer, person: PersonId, name: Name) {
        let birth = Birth::Unknown;
        let registered = PersonEvent::Registered { name, birth };
        let mut append = Append::new(ErrandId(id()), Moment::noon(today()));
        let entries = vec![entry(by, Kind::Identity, registered)];
        append.streams = vec![StreamAppend::of::<Person>(
            person.into(),
            Sequence::NONE,
            entries,
        )];
        self.journal.append(append).await.unwrap();
    }

    /// Somebody at work signs in with a number of its own.
    pub async fn has_account(&self, worker: Worker, number: &str) {
        let account = casework::person::employee_account(number);
        let mut append = Append::new(ErrandId(id()), Moment::noon(today()));
        append.claims = vec![ClaimChange::Take {
            kind: ClaimKind::Account,
            subject: self.journal.keyed(&account),
            holder: worker.person.into(),
        }];
        self.journal.append(append).await.unwrap();
    }

    /// How many entries the stream of a case has.
    pub async fn entries(&self, case: CaseId) -> usize {
        let mut reading = self.journal.reading().await.unwrap();
        reading
            .entries::<Case>(case.into(), None)
            .await
            .unwrap()
            .len()
    }
}

/// An entry by somebody, now.
fn entry<E>(by: Viewer, kind: Kind, event: E) -> Entry<E> {
    Entry {
        at: Moment::noon(today()),
        by: Actor::Person(by.person),
        capacity: by.capacity,
        label: label(kind, Source::Family(by.person)),
        event,
    }
}

/// A label for something ordinary that is shared.
fn label(kind: Kind, source: Source) -> Label {
    Label {
        kind,
        strictness: Strictness::Ordinary,
        sphere: Sphere::Shared,
        source,
    }
}

/// Somebody who has done nothing yet.
pub fn person() -> PersonId {
    PersonId(id())
}

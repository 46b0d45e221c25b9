//! Promises: what can happen to one, and all of them as folded.

use crate::id::{ItemId, PersonId, UnitId};
use crate::label::{Label, Labelled};
use crate::moment::{Date, Moment};
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// Who owes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// Somebody in a service.
    Worker {
        /// Who.
        person: PersonId,
        /// In which unit.
        unit: UnitId,
    },
    /// Somebody of the family.
    Family(PersonId),
}

impl Owner {
    /// The person who owes.
    pub fn person(self) -> PersonId {
        match self {
            Self::Worker { person, .. } | Self::Family(person) => person,
        }
    }
}

/// A promise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Promise {
    /// Its id.
    pub id: ItemId,
    /// What was promised.
    pub what: Told,
    /// Who owes it.
    pub owner: Owner,
    /// By when.
    pub due: Date,
    /// The note or meeting that it came from.
    pub from: Option<ItemId>,
}

/// The state of a promise.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum State {
    /// Not yet kept.
    Open,
    /// Kept.
    Kept(Moment),
    /// No longer wanted or possible.
    Dropped(Moment),
}

/// What can happen to a promise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum PromiseEvent {
    /// A promise was made.
    #[serde(rename = "promised/1")]
    Made {
        /// The promise.
        promise: Promise,
    },
    /// It was kept.
    #[serde(rename = "promise-kept/1")]
    Kept {
        /// Which.
        id: ItemId,
        /// What was done, if one wants to say.
        note: Told,
    },
    /// It got a new deadline.
    #[serde(rename = "promise-moved/1")]
    Moved {
        /// Which.
        id: ItemId,
        /// The new deadline.
        due: Date,
        /// Why.
        why: Told,
    },
    /// Somebody asked about it.
    #[serde(rename = "promise-asked/1")]
    Asked {
        /// Which.
        id: ItemId,
        /// Who asked.
        by: PersonId,
    },
    /// It was lifted to the owner's leader and the coordinating unit.
    #[serde(rename = "promise-lifted/1")]
    Lifted {
        /// Which.
        id: ItemId,
    },
    /// Somebody else owes it now.
    #[serde(rename = "promise-handed/1")]
    Handed {
        /// Which.
        id: ItemId,
        /// Who owes it now.
        to: Owner,
        /// Why, if one wants to say.
        why: Told,
    },
    /// It was dropped.
    #[serde(rename = "promise-dropped/1")]
    Dropped {
        /// Which.
        id: ItemId,
        /// Why.
        why: Told,
    },
}

/// A promise as folded.
#[derive(Clone)]
pub struct Made {
    pub(crate) at: Moment,
    pub(crate) promise: Labelled<Promise>,
    pub(crate) state: State,
    pub(crate) first_due: Date,
    pub(crate) asked: Vec<(Moment, PersonId)>,
    pub(crate) lifted: Option<Moment>,
    pub(crate) notes: Vec<(Moment, Labelled<Told>)>,
}

/// All promises, oldest first.
#[derive(Clone, Default)]
pub struct Promises {
    pub(crate) all: Vec<Made>,
}

impl Promises {
    pub(crate) fn apply(&mut self, at: Moment, label: Label, event: PromiseEvent) {
        match event {
            PromiseEvent::Made { promise } => self.all.push(Made {
                at,
                first_due: promise.due,
                promise: Labelled::new(label, promise),
                state: State::Open,
                asked: Vec::new(),
                lifted: None,
                notes: Vec::new(),
            }),
            PromiseEvent::Kept { id, note } => self.change(id, |made| {
                made.state = State::Kept(at);
                made.notes.push((at, Labelled::new(label, note)));
            }),
            PromiseEvent::Moved { id, due, why } => self.change(id, |made| {
                made.promise.inside_mut().due = due;
                made.notes.push((at, Labelled::new(label, why)));
            }),
            PromiseEvent::Handed { id, to, why } => self.change(id, |made| {
                let mut promise = made.promise.inside().clone();
                promise.owner = to;
                // never looser than it was kept before
                let kept = *made.promise.label();
                let strictness = kept.strictness.max(label.strictness);
                let kept = Label { strictness, ..kept };
                made.promise = Labelled::new(kept, promise);
                made.notes.push((at, Labelled::new(label, why)));
            }),
            PromiseEvent::Asked { id, by } => self.change(id, |made| made.asked.push((at, by))),
            PromiseEvent::Lifted { id } => self.change(id, |made| made.lifted = Some(at)),
            PromiseEvent::Dropped { id, why } => self.change(id, |made| {
                made.state = State::Dropped(at);
                made.notes.push((at, Labelled::new(label, why)));
            }),
        }
    }

    fn change(&mut self, id: ItemId, change: impl FnOnce(&mut Made)) {
        if let Some(made) = self
            .all
            .iter_mut()
            .find(|made| made.promise.inside().id == id)
        {
            change(made);
        }
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Made> {
        self.all.iter().find(|made| made.promise.inside().id == id)
    }

    pub(crate) fn open(&self) -> impl Iterator<Item = &Made> {
        self.all.iter().filter(|made| made.state == State::Open)
    }
}

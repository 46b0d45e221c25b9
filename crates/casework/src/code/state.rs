//! Codes: what can happen to one, and all of them as folded.

use crate::id::{Id, ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::{Date, Moment};
use serde::{Deserialize, Serialize};

/// What can happen to a code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum CodeEvent {
    /// A code was made for the child. The one before it opens nothing from now on.
    #[serde(rename = "code-made/1")]
    Made {
        /// Its id.
        id: ItemId,
        /// The keyed hash of the code. The code itself is kept nowhere.
        hash: Id,
        /// The last day on which it opens anything.
        until: Date,
    },
    /// It was ended before its time.
    #[serde(rename = "code-ended/1")]
    Ended {
        /// Which.
        id: ItemId,
    },
}

/// What is told of a code: who made it, when, and how long it lasts.
#[derive(Clone)]
pub(crate) struct Paper {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) until: Date,
}

/// A code as folded.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) id: ItemId,
    pub(crate) hash: Id,
    pub(crate) paper: Labelled<Paper>,
    pub(crate) ended: bool,
}

/// All codes of a case, oldest first.
#[derive(Clone, Default)]
pub struct Codes {
    pub(crate) all: Vec<Made>,
}

impl Codes {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: CodeEvent,
    ) {
        match event {
            CodeEvent::Made { id, hash, until } => {
                for earlier in &mut self.all {
                    earlier.ended = true;
                }
                self.all.push(Made {
                    id,
                    hash,
                    paper: Labelled::new(label, Paper { at, by, until }),
                    ended: false,
                });
            }
            CodeEvent::Ended { id } => {
                if let Some(made) = self.all.iter_mut().find(|made| made.id == id) {
                    made.ended = true;
                }
            }
        }
    }

    /// The code that opens the child's page on a date.
    pub(crate) fn on(&self, date: Date) -> Option<&Made> {
        let newest = self.all.last().filter(|made| !made.ended);
        newest.filter(|made| date <= made.paper.inside().until)
    }

    /// Whether it is this code that opens the child's page on a date.
    pub(crate) fn is_standing(&self, code: ItemId, date: Date) -> bool {
        self.on(date).is_some_and(|made| made.id == code)
    }

    /// The code with a hash that opens the child's page on a date, so that the office finds by which
    /// code somebody comes.
    pub fn with_hash(&self, hash: Id, date: Date) -> Option<ItemId> {
        let made = self.on(date).filter(|made| made.hash == hash)?;
        Some(made.id)
    }

    /// The hash of the newest code where nobody has ended it, so that the office gives up its claim.
    pub fn claimed(&self) -> Option<Id> {
        let newest = self.all.last().filter(|made| !made.ended);
        newest.map(|made| made.hash)
    }
}

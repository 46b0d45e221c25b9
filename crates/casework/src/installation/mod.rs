//! The installation: which organisations it holds, and what the one who checks access has looked at. One stream, with a fixed id.

use crate::entry::{Actor, Entry};
use crate::id::{OrganisationId, PersonId, StreamId};
use crate::retention::Fate;
use crate::stream::{Stream, StreamKind};
use crate::told::Told;
use crate::unusual::{Marks, Subject};
use serde::{Deserialize, Serialize};

/// The id of the one stream of the installation.
pub const INSTALLATION: StreamId = StreamId::from_bytes([0; 16]);

/// Something that somebody confirmed is to be erased whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Confirmed {
    /// Its stream.
    pub subject: StreamId,
    /// Streams that go with it: the notices that a case was opened from.
    pub with: Vec<StreamId>,
    /// The child of a case, whose claims are free again.
    pub child: Option<PersonId>,
    /// What became of it.
    pub fate: Fate,
    /// Why.
    pub why: Told,
}

/// What can happen to the installation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum InstallationEvent {
    /// An organisation was joined.
    #[serde(rename = "organisation-joined/1")]
    OrganisationJoined {
        /// Which.
        organisation: OrganisationId,
    },
    /// The one who checks access looked at something unusual.
    #[serde(rename = "unusual-marked/1")]
    UnusualMarked {
        /// At what.
        finding: Subject,
        /// What was found, and what follows.
        follows: Told,
    },
    /// Somebody confirmed that something is to be erased. It stands here, because what is erased can tell nothing.
    #[serde(rename = "erasure-confirmed/1")]
    ErasureConfirmed {
        /// What.
        confirmed: Confirmed,
    },
    /// Its keys are destroyed.
    #[serde(rename = "erasure-done/1")]
    ErasureDone {
        /// Which.
        subject: StreamId,
    },
}

/// The installation as folded.
#[derive(Clone, Default)]
pub struct Installation {
    /// The organisations, in the order in which they joined.
    pub organisations: Vec<OrganisationId>,
    /// What was unusual and has been looked at.
    pub(crate) marks: Marks,
    /// What is confirmed and not erased yet.
    pub to_erase: Vec<Confirmed>,
}

impl Stream for Installation {
    type Event = InstallationEvent;

    const KIND: StreamKind = StreamKind::Installation;

    fn empty() -> Self {
        Self::default()
    }

    fn apply(&mut self, entry: Entry<InstallationEvent>) {
        match entry.event {
            InstallationEvent::OrganisationJoined { organisation } => {
                self.organisations.push(organisation);
            }
            InstallationEvent::UnusualMarked { finding, follows } => {
                let by = match entry.by {
                    Actor::Person(person) => Some(person),
                    Actor::Unverified | Actor::Sweep(_) => None,
                };
                self.marks
                    .apply((entry.at, by), entry.label, finding, follows);
            }
            InstallationEvent::ErasureConfirmed { confirmed } => self.to_erase.push(confirmed),
            InstallationEvent::ErasureDone { subject } => {
                self.to_erase
                    .retain(|confirmed| confirmed.subject != subject);
            }
        }
    }

    fn weight(&self) -> usize {
        64 + self.organisations.len() * 16 + self.marks.weight() + self.to_erase.len() * 256
    }
}

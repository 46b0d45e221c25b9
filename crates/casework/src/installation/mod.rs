//! The installation: which organisations it holds. One stream, with a fixed id.

use crate::entry::Entry;
use crate::id::{OrganisationId, PersonId, StreamId};
use crate::retention::Fate;
use crate::stream::{Stream, StreamKind};
use crate::told::Told;
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
            InstallationEvent::ErasureConfirmed { confirmed } => self.to_erase.push(confirmed),
            InstallationEvent::ErasureDone { subject } => {
                self.to_erase
                    .retain(|confirmed| confirmed.subject != subject);
            }
        }
    }

    fn weight(&self) -> usize {
        64 + self.organisations.len() * 16 + self.to_erase.len() * 256
    }
}

//! The installation: which organisations it holds. One stream, with a fixed id.

use crate::entry::Entry;
use crate::id::{OrganisationId, StreamId};
use crate::stream::{Stream, StreamKind};
use serde::{Deserialize, Serialize};

/// The id of the one stream of the installation.
pub const INSTALLATION: StreamId = StreamId::from_bytes([0; 16]);

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
}

/// The installation as folded.
#[derive(Clone, Default)]
pub struct Installation {
    /// The organisations, in the order in which they joined.
    pub organisations: Vec<OrganisationId>,
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
        }
    }

    fn weight(&self) -> usize {
        64 + self.organisations.len() * 16
    }
}

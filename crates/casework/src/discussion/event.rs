//! What can happen to a discussion. No event names a person, a unit or a case.

use crate::id::ItemId;
use crate::organisation::Service;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// What can happen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum DiscussionEvent {
    /// Somebody put a discussion up.
    #[serde(rename = "put-up/1")]
    PutUp {
        /// Its id.
        id: ItemId,
        /// What it is about, in a line.
        title: Told,
        /// The text.
        text: Told,
    },
    /// Somebody answered.
    #[serde(rename = "answered/1")]
    Answered {
        /// Which discussion.
        id: ItemId,
        /// What kind of service the answer comes from, never which.
        service: Service,
        /// The answer.
        text: Told,
    },
    /// Somebody took it down, because it told too much or is no longer needed.
    #[serde(rename = "taken-down/1")]
    TakenDown {
        /// Which discussion.
        id: ItemId,
    },
}

impl DiscussionEvent {
    /// The discussion that it is about.
    pub fn discussion(&self) -> ItemId {
        match self {
            Self::PutUp { id, .. } | Self::Answered { id, .. } | Self::TakenDown { id } => *id,
        }
    }
}

//! Messages: what can happen to one, and all of them as folded.

use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::Moment;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// Which way a message goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From the family to the coordinator.
    ToCoordinator,
    /// From the coordinator to the family.
    ToFamily,
}

/// What can happen to a message.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum MessageEvent {
    /// A message was sent.
    #[serde(rename = "message-sent/1")]
    Sent {
        /// Its id.
        id: ItemId,
        /// Which way.
        direction: Direction,
        /// The text.
        text: Told,
        /// The message that it answers.
        answers: Option<ItemId>,
    },
    /// Somebody to whom it was sent read it.
    #[serde(rename = "message-read/1")]
    Read {
        /// Which.
        id: ItemId,
        /// Who read it.
        by: PersonId,
    },
}

/// A message as folded.
#[derive(Clone)]
pub struct Message {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) direction: Direction,
    pub(crate) text: Labelled<Told>,
    pub(crate) read: Vec<(Moment, PersonId)>,
    pub(crate) answered: bool,
}

/// All messages, oldest first.
#[derive(Clone, Default)]
pub struct Messages {
    pub(crate) all: Vec<Message>,
}

impl Messages {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: MessageEvent,
    ) {
        match event {
            MessageEvent::Sent {
                id,
                direction,
                text,
                ..
            } => {
                for earlier in &mut self.all {
                    let here = earlier.text.label().sphere == label.sphere;
                    earlier.answered |= here && earlier.direction != direction;
                }
                self.all.push(Message {
                    id,
                    at,
                    by,
                    direction,
                    text: Labelled::new(label, text),
                    read: Vec::new(),
                    answered: false,
                });
            }
            MessageEvent::Read { id, by } => {
                if let Some(message) = self.all.iter_mut().find(|message| message.id == id) {
                    message.read.push((at, by));
                }
            }
        }
    }
}

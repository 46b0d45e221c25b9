//! Questions about the log: what can happen to one, and all of them as folded.

use crate::access::Part;
use crate::entry::Capacity;
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::{Date, Moment};
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// The opening that is asked about, as it stood in the log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Looked {
    /// When.
    pub at: Moment,
    /// Who looked.
    pub by: PersonId,
    /// In which capacity.
    pub capacity: Capacity,
    /// What was shown, each part with its ground.
    pub parts: Vec<Part>,
}

/// What can happen to a question about the log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum LogEvent {
    /// Somebody of the family asked why somebody looked.
    #[serde(rename = "why-asked/1")]
    Asked {
        /// Its id.
        id: ItemId,
        /// The opening.
        looked: Looked,
        /// What the family wrote; may be empty.
        text: Told,
        /// Who is to answer.
        to: PersonId,
        /// The last day for the answer, as the law said on the day.
        due: Date,
    },
    /// It was answered.
    #[serde(rename = "why-answered/1")]
    Answered {
        /// Which.
        id: ItemId,
        /// The answer.
        answer: Told,
    },
}

/// An answer as folded.
#[derive(Clone)]
pub(crate) struct Answered {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) text: Labelled<Told>,
}

/// A question as folded.
#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) looked: Looked,
    pub(crate) text: Labelled<Told>,
    pub(crate) to: PersonId,
    pub(crate) due: Date,
    pub(crate) answer: Option<Answered>,
}

/// All questions about the log of a case, oldest first.
#[derive(Clone, Default)]
pub struct Questions {
    pub(crate) all: Vec<Question>,
}

impl Questions {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: LogEvent,
    ) {
        match event {
            LogEvent::Asked {
                id,
                looked,
                text,
                to,
                due,
            } => self.all.push(Question {
                id,
                at,
                looked,
                text: Labelled::new(label, text),
                to,
                due,
                answer: None,
            }),
            LogEvent::Answered { id, answer } => {
                if let Some(question) = self.all.iter_mut().find(|question| question.id == id) {
                    let text = Labelled::new(label, answer);
                    question.answer = Some(Answered { at, by, text });
                }
            }
        }
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Question> {
        self.all.iter().find(|question| question.id == id)
    }

    /// Those that wait for an answer.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Question> {
        self.all.iter().filter(|question| question.answer.is_none())
    }
}

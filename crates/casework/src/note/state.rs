//! Notes: what can happen to one, and all of them as folded.

use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::Moment;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// What the note is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// A telephone call.
    Call,
    /// A meeting.
    Meeting,
    /// A visit.
    Visit,
    /// Something read or written.
    Letter,
    /// Something else.
    Other,
}

impl Occasion {
    /// Every occasion, in the order in which pages list them.
    pub const ALL: [Self; 5] = [
        Self::Call,
        Self::Meeting,
        Self::Visit,
        Self::Letter,
        Self::Other,
    ];
}

/// What can happen to a note.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum NoteEvent {
    /// A note was written.
    #[serde(rename = "noted/1")]
    Written {
        /// Its id.
        id: ItemId,
        /// What it is about.
        occasion: Occasion,
        /// The text.
        text: Told,
    },
    /// A note was corrected: the old text stays in the journal.
    #[serde(rename = "note-corrected/1")]
    Corrected {
        /// Which.
        id: ItemId,
        /// The new text.
        text: Told,
        /// Why.
        why: Told,
    },
    /// A note was struck: it is shown as struck, with the reason.
    #[serde(rename = "note-struck/1")]
    Struck {
        /// Which.
        id: ItemId,
        /// Why.
        why: Told,
    },
    /// A note on the wrong child was erased: its keys were destroyed with this event.
    #[serde(rename = "note-erased/1")]
    Erased {
        /// Which.
        id: ItemId,
    },
}

/// The state of a note.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum State {
    /// As it was written.
    Standing,
    /// Corrected.
    Corrected(Moment),
    /// Struck.
    Struck(Moment),
    /// Erased.
    Erased(Moment),
}

/// A note as folded.
#[derive(Clone)]
pub struct Note {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) occasion: Occasion,
    pub(crate) text: Labelled<Told>,
    pub(crate) state: State,
    pub(crate) why: Option<Labelled<Told>>,
}

/// All notes, oldest first.
#[derive(Clone, Default)]
pub struct Notes {
    pub(crate) all: Vec<Note>,
}

impl Notes {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: NoteEvent,
    ) {
        match event {
            NoteEvent::Written { id, occasion, text } => self.all.push(Note {
                id,
                at,
                by,
                occasion,
                text: Labelled::new(label, text),
                state: State::Standing,
                why: None,
            }),
            NoteEvent::Corrected { id, text, why } => self.change(id, |note| {
                note.text = Labelled::new(label, text);
                note.state = State::Corrected(at);
                note.why = Some(Labelled::new(label, why));
            }),
            NoteEvent::Struck { id, why } => self.change(id, |note| {
                note.state = State::Struck(at);
                note.why = Some(Labelled::new(label, why));
            }),
            NoteEvent::Erased { id } => self.change(id, |note| {
                note.text = Labelled::new(*note.text.label(), Told::Erased);
                note.state = State::Erased(at);
                note.why = None;
            }),
        }
    }

    fn change(&mut self, id: ItemId, change: impl FnOnce(&mut Note)) {
        if let Some(note) = self.all.iter_mut().find(|note| note.id == id) {
            change(note);
        }
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Note> {
        self.all.iter().find(|note| note.id == id)
    }
}

//! What one sees of notes.

use super::state::{Note, Occasion, State};
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::demand::{BesideLine, beside_lines};
use crate::id::{CaseId, ItemId};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;

/// Where a note stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoteStanding {
    /// As it was written.
    Standing,
    /// Corrected: when and why.
    Corrected {
        /// When.
        on: Date,
        /// Why.
        why: String,
    },
    /// Struck: when and why.
    Struck {
        /// When.
        on: Date,
        /// Why.
        why: String,
    },
    /// Erased: when.
    Erased {
        /// When.
        on: Date,
    },
}

/// One note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoteLine {
    /// Which.
    pub id: ItemId,
    /// When it was written.
    pub at: Moment,
    /// Who wrote it, by name.
    pub by: String,
    /// What it is about.
    pub occasion: Occasion,
    /// The text; empty where it was erased.
    pub text: String,
    /// What stands beside it.
    pub beside: Vec<BesideLine>,
    /// Whether it is held back while it is judged.
    pub restricted: bool,
    /// Where it stands.
    pub standing: NoteStanding,
    /// Whether the reader may correct, strike or erase it.
    pub may_change: bool,
}

/// All notes of a case, newest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotePage {
    /// The head of the page.
    pub head: CaseHead,
    /// The notes.
    pub lines: Vec<NoteLine>,
    /// Whether the reader may write one.
    pub may_write: bool,
}

/// The page of notes.
pub fn note_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
) -> Seen<NotePage> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let notes = case.note.all.iter().rev();
    let lines = notes
        .filter_map(|note| line(&mut viewing, case, note, directory))
        .collect();
    let page = NotePage {
        head,
        lines,
        may_write: permit.coordinates(),
    };
    viewing.finish("notes", page)
}

fn line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    note: &Note,
    directory: &Directory,
) -> Option<NoteLine> {
    let text = viewing.show_item(note.id, &note.text)?;
    let text = text.or_empty().to_owned();
    let why = note.why.as_ref().and_then(|why| viewing.show(why));
    let why = why.map(|why| why.or_empty().to_owned()).unwrap_or_default();
    let by = note.by.and_then(|by| directory.employee(by));
    Some(NoteLine {
        id: note.id,
        at: note.at,
        by: by
            .map(|by| by.name.or_empty().to_owned())
            .unwrap_or_default(),
        occasion: note.occasion,
        text,
        beside: beside_lines(viewing, case, note.id),
        restricted: case.demand.restricts(note.id),
        may_change: viewing.permit().coordinates() && !matches!(note.state, State::Erased(_)),
        standing: match note.state {
            State::Standing => NoteStanding::Standing,
            State::Corrected(at) => NoteStanding::Corrected { on: at.date(), why },
            State::Struck(at) => NoteStanding::Struck { on: at.date(), why },
            State::Erased(at) => NoteStanding::Erased { on: at.date() },
        },
    })
}

//! Writing, correcting, striking and erasing a note.

use super::state::{Note, NoteEvent, Occasion, State};
use crate::access::Permit;
use crate::case::Case;
use crate::id::ItemId;
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoteRefusal {
    /// Nothing is written.
    #[error("a note says something")]
    Nothing,
    /// It was struck or erased already.
    #[error("the note no longer stands")]
    NotStanding,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Writes a note. Only who coordinates does.
///
/// # Errors
/// When nothing is written, or there is no ground.
pub fn write(
    permit: &Permit,
    id: ItemId,
    occasion: Occasion,
    text: Told,
) -> Result<NoteEvent, NoteRefusal> {
    coordinates(permit)?;
    said(&text)?;
    Ok(NoteEvent::Written { id, occasion, text })
}

/// Corrects a note; the old text stays in the journal.
///
/// # Errors
/// When it no longer stands, nothing is written, or there is no ground.
pub fn correct(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    text: Told,
    why: Told,
) -> Result<NoteEvent, NoteRefusal> {
    standing(case, permit, id)?;
    said(&text)?;
    Ok(NoteEvent::Corrected { id, text, why })
}

/// Strikes a note: it is shown as struck, with the reason.
///
/// # Errors
/// When it no longer stands, no reason is given, or there is no ground.
pub fn strike(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    why: Told,
) -> Result<NoteEvent, NoteRefusal> {
    standing(case, permit, id)?;
    said(&why)?;
    Ok(NoteEvent::Struck { id, why })
}

/// Erases a note that was written on the wrong child. The office destroys its keys with the event.
///
/// # Errors
/// When it was erased already, or there is no ground.
pub fn erase(case: &Case, permit: &Permit, id: ItemId) -> Result<NoteEvent, NoteRefusal> {
    coordinates(permit)?;
    let note = found(case, permit, id)?;
    if matches!(note.state, State::Erased(_)) {
        return Err(NoteRefusal::NotStanding);
    }
    Ok(NoteEvent::Erased { id })
}

fn coordinates(permit: &Permit) -> Result<(), NoteRefusal> {
    if permit.coordinates() {
        Ok(())
    } else {
        Err(NoteRefusal::NoGround)
    }
}

fn said(text: &Told) -> Result<(), NoteRefusal> {
    if text.or_empty().trim().is_empty() {
        return Err(NoteRefusal::Nothing);
    }
    Ok(())
}

fn found<'c>(case: &'c Case, permit: &Permit, id: ItemId) -> Result<&'c Note, NoteRefusal> {
    let note = case.note.find(id).ok_or(NoteRefusal::NoGround)?;
    match permit.ground(note.text.label()) {
        Some(_) => Ok(note),
        None => Err(NoteRefusal::NoGround),
    }
}

fn standing(case: &Case, permit: &Permit, id: ItemId) -> Result<(), NoteRefusal> {
    coordinates(permit)?;
    match found(case, permit, id)?.state {
        State::Standing | State::Corrected(_) => Ok(()),
        State::Struck(_) | State::Erased(_) => Err(NoteRefusal::NotStanding),
    }
}

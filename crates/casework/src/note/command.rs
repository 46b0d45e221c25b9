//! Writing, correcting, striking and erasing a note.

use super::state::{Note, NoteEvent, Occasion, State};
use crate::access::Permit;
use crate::case::Case;
use crate::id::ItemId;
use crate::label::{Kind, Label};
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

/// Writes a note. Only who coordinates does; it is kept as the writer's act demands.
///
/// # Errors
/// When nothing is written, or there is no ground.
pub fn write(
    permit: &Permit,
    id: ItemId,
    occasion: Occasion,
    text: Told,
) -> Result<(Label, NoteEvent), NoteRefusal> {
    coordinates(permit)?;
    said(&text)?;
    let label = permit.label(Kind::Note);
    Ok((label, NoteEvent::Written { id, occasion, text }))
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
) -> Result<(Label, NoteEvent), NoteRefusal> {
    let note = standing(case, permit, id)?;
    said(&text)?;
    Ok((label(permit, note), NoteEvent::Corrected { id, text, why }))
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
) -> Result<(Label, NoteEvent), NoteRefusal> {
    let note = standing(case, permit, id)?;
    said(&why)?;
    Ok((label(permit, note), NoteEvent::Struck { id, why }))
}

/// Erases a note that was written on the wrong child. The office destroys its keys with the event.
///
/// # Errors
/// When it was erased already, or there is no ground.
pub fn erase(case: &Case, permit: &Permit, id: ItemId) -> Result<(Label, NoteEvent), NoteRefusal> {
    coordinates(permit)?;
    let note = found(case, permit, id)?;
    if matches!(note.state, State::Erased(_)) {
        return Err(NoteRefusal::NotStanding);
    }
    Ok((label(permit, note), NoteEvent::Erased { id }))
}

/// The label of what is added to a note: kept as strictly as the note is.
pub(crate) fn label(permit: &Permit, note: &Note) -> Label {
    Label {
        strictness: note.text.label().strictness,
        ..permit.label(Kind::Note)
    }
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

fn standing<'c>(case: &'c Case, permit: &Permit, id: ItemId) -> Result<&'c Note, NoteRefusal> {
    coordinates(permit)?;
    let note = found(case, permit, id)?;
    match note.state {
        State::Standing | State::Corrected(_) => Ok(note),
        State::Struck(_) | State::Erased(_) => Err(NoteRefusal::NotStanding),
    }
}

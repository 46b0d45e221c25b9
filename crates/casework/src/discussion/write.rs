//! Putting a discussion up, answering it, taking it down.

use super::event::DiscussionEvent;
use super::state::Discussions;
use crate::access::Viewer;
use crate::entry::{Actor, Capacity, Entry, Sweep};
use crate::id::ItemId;
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::{Date, Moment};
use crate::organisation::{Directory, OrganisationKind, Service};
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DiscussionRefusal {
    /// Nothing is written.
    #[error("a discussion says something")]
    Nothing,
    /// It is not up, or not any more.
    #[error("the discussion is not up")]
    NotUp,
}

/// The kind of service in which somebody works, where it may discuss: those who work in the
/// municipality itself.
pub fn may_discuss(directory: &Directory, viewer: Viewer, on: Date) -> Option<Service> {
    let Capacity::Function { unit, function } = viewer.capacity else {
        return None;
    };
    let (_, organisation) = directory.organisation_of(unit)?;
    let here = organisation.owner == OrganisationKind::Municipality;
    let works = directory.fills(viewer.person, unit, function, on);
    let may = viewer.level.opens() && here && works;
    may.then(|| directory.unit(unit).map(|unit| unit.service))?
}

/// Puts a discussion up.
///
/// # Errors
/// When nothing is written.
pub fn put_up(id: ItemId, title: Told, text: Told) -> Result<DiscussionEvent, DiscussionRefusal> {
    says_something(&title)?;
    says_something(&text)?;
    Ok(DiscussionEvent::PutUp { id, title, text })
}

/// Answers a discussion.
///
/// # Errors
/// When nothing is written or it is not up.
pub fn answer(
    all: &Discussions,
    id: ItemId,
    service: Service,
    text: Told,
) -> Result<DiscussionEvent, DiscussionRefusal> {
    is_up(all, id)?;
    says_something(&text)?;
    Ok(DiscussionEvent::Answered { id, service, text })
}

/// Takes a discussion down with its answers.
///
/// # Errors
/// When it is not up.
pub fn take_down(all: &Discussions, id: ItemId) -> Result<DiscussionEvent, DiscussionRefusal> {
    is_up(all, id)?;
    Ok(DiscussionEvent::TakenDown { id })
}

/// An entry that names nobody, at noon of its day: neither who wrote it nor the hour leads from a
/// discussion to a case that the writer had open.
pub fn entry(event: DiscussionEvent, now: Moment) -> Entry<DiscussionEvent> {
    Entry {
        at: Moment::noon(now.date()),
        by: Actor::Sweep(Sweep::PutUp),
        capacity: Capacity::Public,
        label: Label {
            kind: Kind::Need,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event,
    }
}

fn says_something(text: &Told) -> Result<(), DiscussionRefusal> {
    match text.or_empty().trim() {
        "" => Err(DiscussionRefusal::Nothing),
        _ => Ok(()),
    }
}

fn is_up(all: &Discussions, id: ItemId) -> Result<(), DiscussionRefusal> {
    match all.all.iter().any(|one| one.id == id) {
        true => Ok(()),
        false => Err(DiscussionRefusal::NotUp),
    }
}

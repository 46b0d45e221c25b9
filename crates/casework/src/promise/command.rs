//! Making, keeping, moving, asking about, lifting and dropping a promise.

use super::state::{Made, Owner, Promise, PromiseEvent, State};
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::entry::Capacity;
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label};
use crate::moment::Date;
use crate::organisation::Directory;
use crate::told::Told;

/// A promise that somebody wants to write down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewPromise {
    /// Its id.
    pub id: ItemId,
    /// What is promised.
    pub what: Told,
    /// Who owes it.
    pub owner: Owner,
    /// By when.
    pub due: Date,
    /// The note or meeting that it came from.
    pub from: Option<ItemId>,
}

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PromiseRefusal {
    /// Nothing is promised.
    #[error("a promise says what is promised")]
    Nothing,
    /// The deadline has passed already.
    #[error("a promise is due today or later")]
    PastDue,
    /// It is kept or dropped already.
    #[error("the promise is not open")]
    NotOpen,
    /// It is another's, and the viewer takes care of the child without deciding for the family.
    #[error("whoever cares for the child settles only what it promised itself")]
    OnlyCares,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Writes a promise down. The coordinator writes for everybody; others only what they owe
/// themselves.
///
/// # Errors
/// When nothing is promised, the deadline has passed, or there is no ground.
pub fn make(permit: &Permit, new: NewPromise) -> Result<PromiseEvent, PromiseRefusal> {
    let own = new.owner.person() == permit.viewer().person && is_own_side(permit, new.owner);
    let takes_part = permit.is_family() || permit.has(Role::Member);
    if !(permit.coordinates() || (own && takes_part)) {
        return Err(PromiseRefusal::NoGround);
    }
    if new.what.or_empty().trim().is_empty() {
        return Err(PromiseRefusal::Nothing);
    }
    not_past(permit, new.due)?;
    Ok(PromiseEvent::Made {
        promise: Promise {
            id: new.id,
            what: new.what,
            owner: new.owner,
            due: new.due,
            from: new.from,
        },
    })
}

/// The label of what happens to a promise: one that a shelter owes tells that somebody stays there.
pub fn label(permit: &Permit, directory: &Directory, event: &PromiseEvent) -> Label {
    let owner = match event {
        PromiseEvent::Made { promise } => Some(promise.owner),
        PromiseEvent::Handed { to, .. } => Some(*to),
        _ => None,
    };
    let unit = owner.and_then(|owner| match owner {
        Owner::Worker { unit, .. } => Some(unit),
        Owner::Family(_) => None,
    });
    permit.common_label(Kind::Promise).naming(directory, unit)
}

/// Says that a promise is kept.
///
/// # Errors
/// When it is not open, or the viewer neither owes it nor coordinates. What one of the family owes,
/// each of the family may settle, but for whoever only takes care of the child.
pub fn keep(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    note: Told,
) -> Result<PromiseEvent, PromiseRefusal> {
    owed(case, permit, id)?;
    Ok(PromiseEvent::Kept { id, note })
}

/// Gives a promise a new deadline, with the reason.
///
/// # Errors
/// When it is not open, the new deadline has passed, or the viewer neither owes it nor
/// coordinates.
pub fn postpone(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    due: Date,
    why: Told,
) -> Result<PromiseEvent, PromiseRefusal> {
    owed(case, permit, id)?;
    not_past(permit, due)?;
    Ok(PromiseEvent::Moved { id, due, why })
}

/// Gives a promise to somebody else, as when a note named the wrong one. Only those who coordinate
/// write for everybody.
///
/// # Errors
/// When it is not open, or the viewer does not coordinate.
pub fn hand(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    to: Owner,
    why: Told,
) -> Result<PromiseEvent, PromiseRefusal> {
    open(case, permit, id)?;
    if !permit.coordinates() {
        return Err(PromiseRefusal::NoGround);
    }
    Ok(PromiseEvent::Handed { id, to, why })
}

/// Asks how it goes with a promise.
///
/// # Errors
/// When it is not open, or the viewer may not see it.
pub fn ask(case: &Case, permit: &Permit, id: ItemId) -> Result<PromiseEvent, PromiseRefusal> {
    let made = open(case, permit, id)?;
    let may = permit.is_family() || permit.coordinates();
    if !may || permit.ground(made.promise.label()).is_none() {
        return Err(PromiseRefusal::NoGround);
    }
    let by = permit.viewer().person;
    Ok(PromiseEvent::Asked { id, by })
}

/// Lifts a promise to the owner's leader and the coordinating unit.
///
/// # Errors
/// When it is not open, or the viewer does not coordinate.
pub fn lift(case: &Case, permit: &Permit, id: ItemId) -> Result<PromiseEvent, PromiseRefusal> {
    open(case, permit, id)?;
    if !permit.coordinates() {
        return Err(PromiseRefusal::NoGround);
    }
    Ok(PromiseEvent::Lifted { id })
}

/// Drops a promise that is no longer wanted or possible.
///
/// # Errors
/// When it is not open, or the viewer neither owes it nor coordinates. What one of the family owes,
/// each of the family may settle.
pub fn drop(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    why: Told,
) -> Result<PromiseEvent, PromiseRefusal> {
    owed(case, permit, id)?;
    Ok(PromiseEvent::Dropped { id, why })
}

/// The promises that were read out of a note: they go with it when it is erased.
pub fn read_from(case: &Case, note: ItemId) -> Vec<ItemId> {
    let all = case.promise.all.iter().map(|made| made.promise.inside());
    let from = all.filter(|promise| promise.from == Some(note));
    from.map(|promise| promise.id).collect()
}

/// That promises whose texts are erased are no longer waited for; nothing for those that nobody waits for.
pub fn gone(case: &Case, promises: &[ItemId]) -> Vec<(Label, PromiseEvent)> {
    let open = case.promise.open();
    let gone = open.filter(|made| promises.contains(&made.promise.inside().id));
    gone.map(|made| {
        let (id, why) = (made.promise.inside().id, Told::new(""));
        (*made.promise.label(), PromiseEvent::Dropped { id, why })
    })
    .collect()
}

fn not_past(permit: &Permit, due: Date) -> Result<(), PromiseRefusal> {
    if due < permit.at().date() {
        return Err(PromiseRefusal::PastDue);
    }
    Ok(())
}

fn is_own_side(permit: &Permit, owner: Owner) -> bool {
    match owner {
        Owner::Family(_) => permit.viewer().capacity == Capacity::Family,
        Owner::Worker { unit, .. } => permit.unit() == Some(unit),
    }
}

/// The open promise, if the viewer may see it at all.
fn open<'c>(case: &'c Case, permit: &Permit, id: ItemId) -> Result<&'c Made, PromiseRefusal> {
    let made = case.promise.find(id).ok_or(PromiseRefusal::NoGround)?;
    if permit.ground_for(made.promise.label(), id).is_none() {
        return Err(PromiseRefusal::NoGround);
    }
    if made.state != State::Open {
        return Err(PromiseRefusal::NotOpen);
    }
    Ok(made)
}

/// Whether a viewer answers for what one of the family promised: each of the family does, and whoever only takes care of
/// the child for its own promises.
pub(super) fn settles(permit: &Permit, owner: PersonId) -> bool {
    !permit.only_cares() || owner == permit.viewer().person
}

fn owed(case: &Case, permit: &Permit, id: ItemId) -> Result<(), PromiseRefusal> {
    let owner = open(case, permit, id)?.promise.inside().owner;
    let own = match owner {
        Owner::Family(person) if !settles(permit, person) => return Err(PromiseRefusal::OnlyCares),
        Owner::Family(_) => permit.is_family(),
        Owner::Worker { person, .. } => {
            person == permit.viewer().person && is_own_side(permit, owner)
        }
    };
    if own || permit.coordinates() {
        Ok(())
    } else {
        Err(PromiseRefusal::NoGround)
    }
}

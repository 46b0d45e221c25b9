//! Who belongs to the family, and who never sees the case.

use super::command::{Written, coordinating};
use super::event::{PersonEvent, Protection, Relation};
use super::protecting::{Stay, StayAnswer, answered};
use super::refusal::PersonRefusal;
use super::state::Person;
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::entry::Capacity;
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere};
use crate::moment::Date;
use crate::told::Told;

/// Adds an adult to the family of a child. While the address of the child is hidden, whoever adds somebody answers whether
/// that one sees the case, as for those who were there when it was hidden.
///
/// # Errors
/// Without a ground, for the child itself, when the two are related already, or without the answer or its reason.
pub fn relate(
    permit: &Permit,
    case: &Case,
    child: &Person,
    (relation, stay): (Relation, Option<(Stay, Told)>),
) -> Result<Vec<Written>, PersonRefusal> {
    let label = coordinating(permit, Kind::Family)?;
    if case.child() == Some(relation.to) {
        return Err(PersonRefusal::TheChild);
    }
    let known = child.relations.iter().map(|known| known.inside());
    let meets = |known: &Relation| {
        known.to == relation.to && known.until.is_none_or(|until| until >= relation.from)
    };
    if known.into_iter().any(meets) {
        return Err(PersonRefusal::RelatedAlready);
    }
    let mut events = Vec::with_capacity(2);
    if child.protection.hides_address() {
        let (stay, reason) = stay.ok_or(PersonRefusal::NotAnswered)?;
        let answer = StayAnswer {
            person: relation.to,
            stay,
            reason,
        };
        let shelter = child.protection == Protection::Shelter;
        let parent = relation.responsibility && relation.holds_on(permit.at().date());
        events.push(answered(permit, answer, shelter && parent)?);
    }
    // who comes is there before anything is said of it
    events.insert(0, (label, PersonEvent::RelationAdded { relation }));
    Ok(events)
}

/// Ends a relation.
///
/// # Errors
/// Without a ground, when there is none to end, or when it would end before it began.
pub fn end_relation(
    permit: &Permit,
    child: &Person,
    id: ItemId,
    until: Date,
) -> Result<Written, PersonRefusal> {
    let label = coordinating(permit, Kind::Family)?;
    let mut relations = child.relations.iter().map(|relation| relation.inside());
    let relation = relations
        .find(|relation| relation.id == id && relation.until.is_none())
        .ok_or(PersonRefusal::NoSuchRelation)?;
    if until < relation.from {
        return Err(PersonRefusal::Backwards);
    }
    Ok((
        label,
        PersonEvent::RelationEnded {
            relation: id,
            until,
        },
    ))
}

/// Keeps somebody out of the case for good. The parents can keep out anybody who is not of the
/// family; the coordinating unit anybody but the child.
///
/// # Errors
/// Without a ground or a reason, for the child itself, and for whoever coordinates the case.
pub fn exclude(
    permit: &Permit,
    case: &Case,
    child: &Person,
    person: PersonId,
    reason: Told,
) -> Result<Written, PersonRefusal> {
    may_exclude(permit)?;
    if case.child() == Some(person) {
        return Err(PersonRefusal::TheChild);
    }
    let today = permit.at().date();
    if child.excluded.contains(&person) {
        return Err(PersonRefusal::ExcludedAlready);
    }
    if !permit.has(Role::CoordinatingUnit) && child.relation_to(person, today).is_some() {
        return Err(PersonRefusal::OfTheFamily);
    }
    let coordinates = case.coordinator.on(today).is_some_and(|held| {
        let appointment = held.appointment.inside();
        [appointment.person, appointment.deputy].contains(&person)
    });
    if coordinates {
        return Err(PersonRefusal::Coordinates);
    }
    if reason.or_empty().trim().is_empty() {
        return Err(PersonRefusal::NoReason);
    }
    let label = own_label(permit);
    Ok((label, PersonEvent::Excluded { person, reason }))
}

/// Lets somebody in again who was kept out by mistake. What it then sees, the access rule decides.
///
/// # Errors
/// Without a ground or a reason, or when nobody keeps the person out.
pub fn readmit(
    permit: &Permit,
    case: &Case,
    child: &Person,
    person: PersonId,
    reason: Told,
) -> Result<Written, PersonRefusal> {
    may_exclude(permit)?;
    if !child.excluded.contains(&person) {
        return Err(PersonRefusal::NotExcluded);
    }
    if !may_readmit(permit, case, child, person) {
        return Err(PersonRefusal::KeptOutByAnother);
    }
    if reason.or_empty().trim().is_empty() {
        return Err(PersonRefusal::NoReason);
    }
    let label = own_label(permit);
    Ok((label, PersonEvent::Readmitted { person, reason }))
}

/// Whoever keeps somebody out is the one who can let them in again; the child can, whoever of the
/// family it was. What a service settled, the coordinating unit takes back. Where the one who did it is no longer of the family, the coordinating unit can.
pub(super) fn may_readmit(permit: &Permit, case: &Case, child: &Person, person: PersonId) -> bool {
    let why = child.kept_out_why.iter().find(|(out, _)| *out == person);
    let Some(Source::Family(by)) = why.map(|(_, why)| why.label().source) else {
        // what somebody in a service settled, the coordinating unit takes back, and no coordinator alone
        return permit.has(Role::CoordinatingUnit) || permit.has(Role::Child);
    };
    let today = permit.at().date();
    let here = case.child() == Some(by) || child.relation_to(by, today).is_some();
    let viewer = permit.viewer();
    let oneself = viewer.capacity == Capacity::Family && viewer.person == by;
    oneself || permit.has(Role::Child) || (!here && permit.has(Role::CoordinatingUnit))
}

/// Why somebody is kept out stands for the one who wrote it alone: one of the family, or the unit.
pub(super) fn own_label(permit: &Permit) -> Label {
    let sphere = match permit.unit() {
        Some(unit) => Sphere::Service(unit),
        None if permit.has(Role::Child) => Sphere::Child,
        None => Sphere::Adult(permit.viewer().person),
    };
    Label {
        sphere,
        ..permit.common_label(Kind::Family)
    }
}

/// Those with parental responsibility, the coordinating unit and the coordinator.
fn may_exclude(permit: &Permit) -> Result<(), PersonRefusal> {
    let may = permit.coordinates() || permit.has(Role::Parent) || permit.has(Role::Child);
    may.then_some(()).ok_or(PersonRefusal::NoGround)
}

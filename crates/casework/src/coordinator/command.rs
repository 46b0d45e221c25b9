//! Wish, substitution, request and end; the appointment itself is in `appoint`.

use super::event::{CoordinatorEvent, EndReason};
use super::refusal::CoordinatorRefusal;
use super::state::Held;
use crate::access::{Permit, Role};
use crate::case::{Case, CaseEvent};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label};
use crate::moment::Date;
use crate::person::Person;
use crate::told::Told;

/// One event with its label.
pub(super) type Written = (Label, CaseEvent);

pub(super) fn written(permit: &Permit, event: CoordinatorEvent) -> Written {
    (
        permit.common_label(Kind::Team),
        CaseEvent::Coordinator(event),
    )
}

/// Writes whether the family wishes a child coordinator: by the family itself, or by those who
/// coordinate for a named one of it.
///
/// # Errors
/// Without a ground, or when the one who wishes is not of the family.
pub fn tell_wish(
    case: &Case,
    permit: &Permit,
    child: &Person,
    id: ItemId,
    (by, wishes): (PersonId, bool),
) -> Result<Written, CoordinatorRefusal> {
    let own = permit.is_family() && permit.viewer().person == by;
    if !own && !permit.coordinates() {
        return Err(CoordinatorRefusal::NoGround);
    }
    decides(permit)?;
    let today = permit.at().date();
    let family = case.child() == Some(by) || child.relation_to(by, today).is_some();
    if !family {
        return Err(CoordinatorRefusal::NotTheFamily);
    }
    Ok(written(
        permit,
        CoordinatorEvent::WishTold { id, wishes, by },
    ))
}

/// The right to a child coordinator is the family's; whoever takes care of the child in its place does not use it in the
/// parents' stead (helse- og omsorgstjenesteloven § 7-2 a, barnevernsloven § 5-4).
fn decides(permit: &Permit) -> Result<(), CoordinatorRefusal> {
    match permit.only_cares() {
        true => Err(CoordinatorRefusal::OnlyCares),
        false => Ok(()),
    }
}

/// Lets the deputy stand in. From the first day the deputy sees what the coordinator sees.
///
/// # Errors
/// Without a ground, without an appointment, or when the deputy stands in already.
pub fn substitute(
    case: &Case,
    permit: &Permit,
    (from, until): (Date, Option<Date>),
) -> Result<Written, CoordinatorRefusal> {
    let held = held(case, permit)?;
    if until.is_some_and(|until| until < from) || from < held.appointment.inside().from {
        return Err(CoordinatorRefusal::Backwards);
    }
    let meets = |(begun, end): &(Date, Option<Date>)| {
        until.is_none_or(|until| *begun <= until) && end.is_none_or(|end| end >= from)
    };
    if held.substitutions.iter().any(meets) {
        return Err(CoordinatorRefusal::AlreadyAway);
    }
    let id = held.appointment.inside().id;
    Ok(written(
        permit,
        CoordinatorEvent::Substituted { id, from, until },
    ))
}

/// The coordinator is back today; the deputy sees no more than before at once.
///
/// # Errors
/// Without a ground, or when the deputy does not stand in.
pub fn back(case: &Case, permit: &Permit) -> Result<Written, CoordinatorRefusal> {
    let held = held(case, permit)?;
    let today = permit.at().date();
    let away = held.substitutions.last();
    let open = away.is_some_and(|(_, until)| until.is_none_or(|until| until >= today));
    let yesterday = today.yesterday().ok().filter(|_| open);
    let until = yesterday.ok_or(CoordinatorRefusal::NotAway)?;
    let id = held.appointment.inside().id;
    Ok(written(
        permit,
        CoordinatorEvent::SubstitutionEnded { id, until },
    ))
}

/// The family asks for another coordinator. It need not say why.
///
/// # Errors
/// Without a ground, without a coordinator, or when a request waits already.
pub fn request_change(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    why: Told,
) -> Result<Written, CoordinatorRefusal> {
    if !permit.is_family() {
        return Err(CoordinatorRefusal::NoGround);
    }
    decides(permit)?;
    current(case).ok_or(CoordinatorRefusal::NobodyAppointed)?;
    if case.coordinator.open_request().is_some() {
        return Err(CoordinatorRefusal::AlreadyAsked);
    }
    let by = permit.viewer().person;
    Ok(written(
        permit,
        CoordinatorEvent::ChangeRequested { id, by, why },
    ))
}

/// The coordinating unit answers the family's request, with words that the family reads.
///
/// # Errors
/// Without a ground, without a request, or without an answer.
pub fn answer_change(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    (changed, answer): (bool, Told),
) -> Result<Written, CoordinatorRefusal> {
    unit(permit)?;
    let open = case.coordinator.open_request();
    open.filter(|request| request.id == id)
        .ok_or(CoordinatorRefusal::NoRequest)?;
    if answer.or_empty().trim().is_empty() {
        return Err(CoordinatorRefusal::NoAnswer);
    }
    Ok(written(
        permit,
        CoordinatorEvent::ChangeAnswered {
            id,
            changed,
            answer,
        },
    ))
}

/// Ends the appointment.
///
/// # Errors
/// Without a ground, without an appointment, or when it would end before it began.
pub fn end(
    case: &Case,
    permit: &Permit,
    until: Date,
    reason: EndReason,
) -> Result<Written, CoordinatorRefusal> {
    unit(permit)?;
    let held = current(case).ok_or(CoordinatorRefusal::NobodyAppointed)?;
    let appointment = held.appointment.inside();
    if until < appointment.from {
        return Err(CoordinatorRefusal::Backwards);
    }
    let id = appointment.id;
    Ok(written(
        permit,
        CoordinatorEvent::Ended { id, until, reason },
    ))
}

/// The appointment that nothing has ended yet, for those who coordinate.
fn held<'c>(case: &'c Case, permit: &Permit) -> Result<&'c Held, CoordinatorRefusal> {
    if !permit.coordinates() {
        return Err(CoordinatorRefusal::NoGround);
    }
    current(case).ok_or(CoordinatorRefusal::NobodyAppointed)
}

pub(super) fn unit(permit: &Permit) -> Result<(), CoordinatorRefusal> {
    let unit = permit.has(Role::CoordinatingUnit);
    unit.then_some(()).ok_or(CoordinatorRefusal::NoGround)
}

/// The appointment that nothing has ended yet.
pub(crate) fn current(case: &Case) -> Option<&Held> {
    let mut held = case.coordinator.held.iter();
    held.rfind(|held| held.until.is_none())
}

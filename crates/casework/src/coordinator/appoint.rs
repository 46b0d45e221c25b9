//! Appointing a coordinator with a deputy, and what the coordinating unit is warned of.

use super::command::{Written, current, unit, written};
use super::event::{Appointment, CoordinatorEvent, EndReason, Role};
use super::facts::of_age;
use super::refusal::CoordinatorRefusal;
use crate::access::Permit;
use crate::assessment::AssessedWish;
use crate::assessment::Right;
use crate::case::Case;
use crate::decision::Outcome;
use crate::id::{PersonId, UnitId};
use crate::moment::Date;
use crate::organisation::{Directory, Employment};
use crate::person::Person;
use crate::plan::ServiceDecision;
use crate::told::Told;
use law::RuleSet;

/// Something that the coordinating unit must have seen before it appoints. It does not stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Warning {
    /// The person's unit takes part in this case and decides on a service for the family.
    Decides,
    /// The municipality has no delegation for coordinators on the first day.
    NoDelegation,
    /// Nobody has granted a coordinator of this kind yet.
    NotGranted,
}

/// What an appointment is decided on.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The case.
    pub case: &'a Case,
    /// The child.
    pub child: &'a Person,
    /// All organisations.
    pub directory: &'a Directory,
    /// The law.
    pub rules: &'a RuleSet,
}

/// Appoints a coordinator with a deputy.
///
/// # Errors
/// Without a ground; when there is a coordinator already, the family has not wished for a child
/// coordinator, the law says no on the first day, a person cannot be chosen, or a warning was
/// passed over without reasons.
pub fn appoint(
    ground: Ground<'_>,
    permit: &Permit,
    appointment: Appointment,
    reasons: Told,
) -> Result<Written, CoordinatorRefusal> {
    unit(permit)?;
    let held = &ground.case.coordinator.held;
    let meets = |until: Option<Date>| until.is_none_or(|until| until >= appointment.from);
    if held
        .iter()
        .any(|held| meets(held.until.map(|(until, _)| until)))
    {
        return Err(CoordinatorRefusal::AlreadyAppointed);
    }
    checked(ground, permit, appointment, reasons)
}

/// Ends the appointment that holds and appoints another from the day after.
///
/// # Errors
/// As for [`appoint`], and when there is none to replace.
pub fn replace(
    ground: Ground<'_>,
    permit: &Permit,
    appointment: Appointment,
    reasons: Told,
) -> Result<[Written; 2], CoordinatorRefusal> {
    unit(permit)?;
    let held = current(ground.case).ok_or(CoordinatorRefusal::NobodyAppointed)?;
    let known = held.appointment.inside();
    let last = appointment.from.yesterday();
    let until = last.map_err(|_| CoordinatorRefusal::Backwards)?;
    if appointment.from < known.from {
        return Err(CoordinatorRefusal::Backwards);
    }
    let ended = CoordinatorEvent::Ended {
        id: known.id,
        until,
        reason: EndReason::Replaced,
    };
    let appointed = checked(ground, permit, appointment, reasons)?;
    Ok([written(permit, ended), appointed])
}

fn checked(
    ground: Ground<'_>,
    permit: &Permit,
    appointment: Appointment,
    reasons: Told,
) -> Result<Written, CoordinatorRefusal> {
    if appointment.role == Role::ChildCoordinator {
        let assessed = AssessedWish::of(ground.case, ground.child, permit.at().date());
        let assessed = assessed.is_some_and(|written| written.is_wished());
        if !assessed && !ground.case.coordinator.is_wished() {
            return Err(CoordinatorRefusal::NoWish);
        }
        match of_age(ground.rules, ground.child, appointment.from) {
            Some(true) => return Err(CoordinatorRefusal::OfAge),
            Some(false) => {}
            None => return Err(CoordinatorRefusal::BirthUnknown),
        }
    }
    if appointment.person == appointment.deputy {
        return Err(CoordinatorRefusal::SamePerson);
    }
    candidate(
        &ground,
        (appointment.person, appointment.unit),
        appointment.from,
    )?;
    stand_in(
        &ground,
        (appointment.deputy, appointment.deputy_unit),
        appointment.from,
    )?;
    let warned = !warnings(
        &ground,
        appointment.role,
        appointment.unit,
        appointment.from,
    )
    .is_empty();
    if warned && reasons.or_empty().trim().is_empty() {
        return Err(CoordinatorRefusal::NoReasons);
    }
    Ok(written(
        permit,
        CoordinatorEvent::Appointed {
            appointment,
            reasons,
        },
    ))
}

fn candidate(
    ground: &Ground<'_>,
    whom: (PersonId, UnitId),
    from: Date,
) -> Result<(), CoordinatorRefusal> {
    let mut candidates = candidates(ground.directory, from);
    let known = candidates.any(|employment| (employment.person, employment.unit) == whom);
    known
        .then_some(())
        .ok_or(CoordinatorRefusal::NotACandidate)?;
    outside(ground, whom.0, from)
}

/// A deputy works in the unit on the first day; hours need not be set aside.
fn stand_in(
    ground: &Ground<'_>,
    whom: (PersonId, UnitId),
    from: Date,
) -> Result<(), CoordinatorRefusal> {
    let mut employments = ground.directory.employments(from);
    let known = employments.any(|employment| (employment.person, employment.unit) == whom);
    known
        .then_some(())
        .ok_or(CoordinatorRefusal::NotACandidate)?;
    outside(ground, whom.0, from)
}

/// Whoever coordinates is neither of the family nor kept out of the case.
fn outside(ground: &Ground<'_>, person: PersonId, on: Date) -> Result<(), CoordinatorRefusal> {
    if is_of_family(ground.case, ground.child, person, on) {
        return Err(CoordinatorRefusal::OfTheFamily);
    }
    if ground.child.excluded.contains(&person) {
        return Err(CoordinatorRefusal::KeptOut);
    }
    Ok(())
}

pub(super) fn is_of_family(case: &Case, child: &Person, person: PersonId, on: Date) -> bool {
    case.child() == Some(person) || child.relation_to(person, on).is_some()
}

/// Everybody with hours set aside to coordinate on a date, in any sector.
pub(super) fn candidates(directory: &Directory, on: Date) -> impl Iterator<Item = &Employment> {
    directory
        .employments(on)
        .filter(|employment| employment.coordinator_hours > 0)
}

/// What the coordinating unit is warned of, for a person in a unit.
pub fn warnings(ground: &Ground<'_>, role: Role, unit: UnitId, on: Date) -> Vec<Warning> {
    let all = [
        (Warning::Decides, decides(ground.case, unit, on)),
        (Warning::NoDelegation, !is_delegated(ground.directory, on)),
        (Warning::NotGranted, !is_granted(ground.case, role.right())),
    ];
    all.into_iter()
        .filter_map(|(warning, holds)| holds.then_some(warning))
        .collect()
}

/// Whether a unit takes part on a date and is responsible for a measure that a service decides on.
fn decides(case: &Case, unit: UnitId, on: Date) -> bool {
    let takes_part = case
        .team
        .on(on)
        .any(|joined| joined.member.inside().unit == Some(unit));
    let mut measures = case.plan.measures();
    takes_part
        && measures
            .any(|measure| measure.unit == unit && measure.decision != ServiceDecision::NotNeeded)
}

/// Whether the municipality of the coordinating unit has delegated what coordinators settle.
pub(super) fn is_delegated(directory: &Directory, on: Date) -> bool {
    let unit = directory.coordinating_unit();
    unit.and_then(|unit| directory.organisation_of(unit.id))
        .is_some_and(|(_, organisation)| organisation.delegation_on(on).is_some())
}

pub(super) fn is_granted(case: &Case, right: Right) -> bool {
    let mut sent = case.decision.all.iter();
    let newest = sent.rfind(|sent| sent.decision.inside().right == right);
    newest.is_some_and(|sent| sent.decision.inside().outcome == Outcome::Granted)
}

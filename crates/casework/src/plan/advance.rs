//! The life of a plan: into force, a new version, evaluation, rest and end.

use super::event::{Evaluation, PlanEvent, blank};
use super::refusal::PlanRefusal;
use super::state::{Plan, State};
use super::write::{consented, coordinates, leads, takes_part, with_why};
use crate::access::Permit;
use crate::case::Case;
use crate::moment::Date;
use crate::told::Told;

/// Puts the version that was written upon into force.
///
/// # Errors
/// Without consent, without a goal, when nothing waits to come into force, or without a ground.
pub fn activate(case: &Case, permit: &Permit) -> Result<PlanEvent, PlanRefusal> {
    let plan = in_state(case, permit, &[State::Draft, State::Revising])?;
    consented(case, permit)?;
    if plan.working.goals.is_empty() {
        return Err(PlanRefusal::NoGoal);
    }
    Ok(PlanEvent::Activated {})
}

/// Begins a new version; what is in force stands.
///
/// # Errors
/// Without consent or reason, when the plan is not in force or a new version is being written
/// already, when the date has passed, or without a ground.
pub fn revise(
    case: &Case,
    permit: &Permit,
    why: Told,
    revise: Date,
) -> Result<PlanEvent, PlanRefusal> {
    in_state(case, permit, &[State::Active])?;
    consented(case, permit)?;
    with_why(&why)?;
    if revise < permit.at().date() {
        return Err(PlanRefusal::Dates);
    }
    Ok(PlanEvent::Revised { why, revise })
}

/// Gives the new version up; what is in force goes on.
///
/// # Errors
/// Without a reason, when no new version is being written, or without a ground.
pub fn drop_revision(case: &Case, permit: &Permit, why: Told) -> Result<PlanEvent, PlanRefusal> {
    in_state(case, permit, &[State::Revising])?;
    with_why(&why)?;
    Ok(PlanEvent::RevisionDropped { why })
}

/// Writes down how the work went. The family may as well as whoever coordinates.
///
/// # Errors
/// When nothing is said, when the plan was never in force, or without a ground.
pub fn evaluate(
    case: &Case,
    permit: &Permit,
    evaluation: Evaluation,
) -> Result<PlanEvent, PlanRefusal> {
    takes_part(permit)?;
    if !leads(permit) && !permit.is_family() {
        return Err(PlanRefusal::NoGround);
    }
    let plan = case.plan.current.as_ref().ok_or(PlanRefusal::NoPlan)?;
    if plan.state == State::Draft {
        return Err(PlanRefusal::NotNow);
    }
    let Evaluation {
        works,
        does_not,
        family_says,
        changes,
    } = &evaluation;
    if [works, does_not, family_says, changes]
        .into_iter()
        .all(blank)
    {
        return Err(PlanRefusal::NoWords);
    }
    Ok(PlanEvent::Evaluated { evaluation })
}

/// Lets the plan rest.
///
/// # Errors
/// Without a reason, when it is not in force or a new version is being written, or without a
/// ground.
pub fn pause(case: &Case, permit: &Permit, why: Told) -> Result<PlanEvent, PlanRefusal> {
    in_state(case, permit, &[State::Active])?;
    with_why(&why)?;
    Ok(PlanEvent::Paused { why })
}

/// Takes a resting plan up again.
///
/// # Errors
/// Without consent, when it does not rest, or without a ground.
pub fn resume(case: &Case, permit: &Permit) -> Result<PlanEvent, PlanRefusal> {
    in_state(case, permit, &[State::Paused])?;
    consented(case, permit)?;
    Ok(PlanEvent::Resumed {})
}

/// Ends the plan. Another one can be begun afterwards.
///
/// # Errors
/// Without plan or reason, or without a ground.
pub fn close(case: &Case, permit: &Permit, why: Told) -> Result<PlanEvent, PlanRefusal> {
    let any = [State::Draft, State::Active, State::Revising, State::Paused];
    in_state(case, permit, &any)?;
    with_why(&why)?;
    Ok(PlanEvent::Closed { why })
}

fn in_state<'c>(
    case: &'c Case,
    permit: &Permit,
    states: &[State],
) -> Result<&'c Plan, PlanRefusal> {
    coordinates(permit)?;
    let plan = case.plan.current.as_ref().ok_or(PlanRefusal::NoPlan)?;
    if !states.contains(&plan.state) {
        return Err(PlanRefusal::NotNow);
    }
    Ok(plan)
}

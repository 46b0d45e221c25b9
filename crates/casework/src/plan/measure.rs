//! Agreeing measures, writing them anew, and saying how it goes with them.

use super::event::{Measure, MeasureState, PlanEvent, blank};
use super::refusal::PlanRefusal;
use super::state::Plan;
use super::write::{leads, writable};
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::id::ItemId;
use crate::told::Told;

/// Agrees a measure. The coordinator does for everybody, a service for itself.
///
/// # Errors
/// Without consent or plan, when the goal is gone or nothing is said, or without a ground.
pub fn agree_measure(
    case: &Case,
    permit: &Permit,
    measure: Measure,
) -> Result<PlanEvent, PlanRefusal> {
    let plan = may_write_measure(case, permit, &measure)?;
    plan.working
        .goal(measure.goal)
        .ok_or(PlanRefusal::NoSuchGoal)?;
    Ok(PlanEvent::MeasureAgreed { measure })
}

/// Writes a measure anew. Its state stays: it is moved by [`move_measure`].
///
/// # Errors
/// Without consent or plan, when goal or measure is gone or nothing is said, or without a ground.
pub fn change_measure(
    case: &Case,
    permit: &Permit,
    mut measure: Measure,
) -> Result<PlanEvent, PlanRefusal> {
    let plan = may_write_measure(case, permit, &measure)?;
    let known = plan
        .working
        .measure(measure.id)
        .ok_or(PlanRefusal::NoSuchMeasure)?;
    may_write_measure(case, permit, known.inside())?;
    plan.working
        .goal(measure.goal)
        .ok_or(PlanRefusal::NoSuchGoal)?;
    measure.state = known.inside().state;
    Ok(PlanEvent::MeasureAgreed { measure })
}

fn may_write_measure<'c>(
    case: &'c Case,
    permit: &Permit,
    measure: &Measure,
) -> Result<&'c Plan, PlanRefusal> {
    let own = permit.has(Role::Member) && permit.unit() == Some(measure.unit);
    if !leads(permit) && !own {
        return Err(PlanRefusal::NoGround);
    }
    let plan = writable(case, permit)?;
    if blank(&measure.what) {
        return Err(PlanRefusal::NoWords);
    }
    Ok(plan)
}

/// Says how it goes with a measure. The responsible person may, even one who sees nothing else.
///
/// # Errors
/// Without plan, when the measure is gone, or when it is neither the viewer's own nor the viewer
/// coordinates.
pub fn move_measure(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    state: MeasureState,
    note: Told,
) -> Result<PlanEvent, PlanRefusal> {
    let plan = case.plan.current.as_ref().ok_or(PlanRefusal::NoGround)?;
    let known = plan
        .standing()
        .measure(id)
        .or_else(|| plan.working.measure(id));
    let known = known.ok_or(PlanRefusal::NoGround)?;
    if permit.ground_for(known.label(), id).is_none() || !answers_for(permit, known.inside()) {
        return Err(PlanRefusal::NoGround);
    }
    let measure = id;
    Ok(PlanEvent::MeasureMoved {
        measure,
        state,
        note,
    })
}

/// Whether somebody says how it goes with a measure: whoever coordinates, and the responsible.
pub(super) fn answers_for(permit: &Permit, measure: &Measure) -> bool {
    let named = measure.person == Some(permit.viewer().person);
    let own = |unit| unit == measure.unit || named;
    leads(permit) || permit.unit().is_some_and(own)
}

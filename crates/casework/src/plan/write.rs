//! Beginning a plan, and writing its frame, goals and measures.

use super::event::{Frame, Goal, PLAN_ACTS, PlanEvent, RelatedPlan, Whose, blank};
use super::refusal::PlanRefusal;
use super::state::{Plan, State};
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::id::ItemId;
use crate::label::{Kind, Label, Source};
use crate::told::Told;

/// What somebody writes in a goal. `None` leaves what stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalWords {
    /// The child's or family's own words.
    pub own_words: Option<Told>,
    /// Whose they are.
    pub whose: Whose,
    /// What the services add.
    pub services_words: Option<Told>,
}

/// Begins a plan. Nothing is in force before it is activated.
///
/// # Errors
/// Without consent, where there is a plan already, when the frame does not hold together, or
/// without a ground.
pub fn begin(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    frame: Frame,
) -> Result<PlanEvent, PlanRefusal> {
    coordinates(permit)?;
    if case.plan.current.is_some() {
        return Err(PlanRefusal::Begun);
    }
    consented(case, permit)?;
    holds_together(&frame)?;
    Ok(PlanEvent::Begun { id, frame })
}

/// Writes the frame anew.
///
/// # Errors
/// Without consent or plan, when the frame does not hold together, or without a ground.
pub fn write_frame(case: &Case, permit: &Permit, frame: Frame) -> Result<PlanEvent, PlanRefusal> {
    coordinates(permit)?;
    writable(case, permit)?;
    holds_together(&frame)?;
    Ok(PlanEvent::Framed { frame })
}

/// Sets a new goal. The family says it in its own words, a service in its own, the coordinator in
/// both.
///
/// # Errors
/// Without consent or plan, when nothing is said, or without a ground.
pub fn set_goal(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    words: GoalWords,
) -> Result<PlanEvent, PlanRefusal> {
    takes_part(permit)?;
    decides(permit)?;
    writable(case, permit)?;
    let empty = Goal {
        id,
        own_words: Told::new(""),
        whose: words.whose,
        services_words: Told::new(""),
    };
    said(permit, empty, words)
}

/// Writes a goal anew. What the writer does not speak for stays as it is.
///
/// # Errors
/// Without consent or plan, when the goal is gone or nothing is left of it, or without a ground.
pub fn change_goal(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    words: GoalWords,
) -> Result<PlanEvent, PlanRefusal> {
    takes_part(permit)?;
    decides(permit)?;
    let plan = writable(case, permit)?;
    let goal = plan.working.goal(id).ok_or(PlanRefusal::NoSuchGoal)?;
    said(permit, goal.inside().clone(), words)
}

/// The goal with the words that this writer speaks for.
fn said(permit: &Permit, mut goal: Goal, words: GoalWords) -> Result<PlanEvent, PlanRefusal> {
    if let Some(own) = words.own_words.filter(|_| speaks_for_family(permit)) {
        goal.own_words = own;
        goal.whose = words.whose;
    }
    if let Some(services) = words.services_words.filter(|_| speaks_for_services(permit)) {
        goal.services_words = services;
    }
    if goal.is_empty() {
        return Err(PlanRefusal::NoWords);
    }
    Ok(PlanEvent::GoalSet { goal })
}

/// Whether somebody may write down the family's own words.
pub(super) fn speaks_for_family(permit: &Permit) -> bool {
    (permit.is_family() && !permit.only_cares()) || leads(permit)
}

/// Whoever only cares for the child takes part and says how it goes, and does not decide what the plan says: that is for
/// the child, those with parental responsibility, or the child protection service (barnevernsloven § 5-4).
pub(super) fn decides(permit: &Permit) -> Result<(), PlanRefusal> {
    match permit.only_cares() {
        true => Err(PlanRefusal::OnlyCares),
        false => Ok(()),
    }
}

/// Whether somebody may write what the services add.
pub(super) fn speaks_for_services(permit: &Permit) -> bool {
    permit.has(Role::Member) || leads(permit)
}

/// Takes a goal and its measures out of the plan.
///
/// # Errors
/// Without plan, when the goal is gone, without a reason, or without a ground.
pub fn remove_goal(
    case: &Case,
    permit: &Permit,
    goal: ItemId,
    why: Told,
) -> Result<PlanEvent, PlanRefusal> {
    decides(permit)?;
    if !speaks_for_family(permit) {
        return Err(PlanRefusal::NoGround);
    }
    let plan = writable(case, permit)?;
    plan.working.goal(goal).ok_or(PlanRefusal::NoSuchGoal)?;
    with_why(&why)?;
    Ok(PlanEvent::GoalRemoved { goal, why })
}

/// Lists a plan that is not an individual plan.
///
/// # Errors
/// When it has no name, or without a ground.
pub fn list_related(permit: &Permit, plan: RelatedPlan) -> Result<PlanEvent, PlanRefusal> {
    takes_part(permit)?;
    if blank(&plan.name) {
        return Err(PlanRefusal::NoWords);
    }
    Ok(PlanEvent::RelatedListed { plan })
}

/// Takes a related plan off the list.
///
/// # Errors
/// When the viewer does not coordinate.
pub fn remove_related(permit: &Permit, id: ItemId) -> Result<PlanEvent, PlanRefusal> {
    coordinates(permit)?;
    Ok(PlanEvent::RelatedRemoved { id })
}

/// Whether the viewer leads the work with the plan: coordinates, and may see it. The coordinating
/// unit as such does not.
pub(super) fn leads(permit: &Permit) -> bool {
    permit.coordinates() && sees(permit)
}

pub(super) fn coordinates(permit: &Permit) -> Result<(), PlanRefusal> {
    if leads(permit) {
        Ok(())
    } else {
        Err(PlanRefusal::NoGround)
    }
}

fn sees(permit: &Permit) -> bool {
    let label = Label {
        source: Source::Program,
        ..permit.common_label(Kind::Plan)
    };
    permit.ground(&label).is_some()
}

/// Whether the viewer sees the plan and has a part in it.
pub(super) fn takes_part(permit: &Permit) -> Result<(), PlanRefusal> {
    let part = permit.is_family() || permit.coordinates() || permit.has(Role::Member);
    if part && sees(permit) {
        Ok(())
    } else {
        Err(PlanRefusal::NoGround)
    }
}

pub(super) fn consented(case: &Case, permit: &Permit) -> Result<(), PlanRefusal> {
    if case.consent.plan_start(permit) {
        Ok(())
    } else {
        Err(PlanRefusal::NoConsent)
    }
}

/// The plan, if it can be written upon now.
pub(super) fn writable<'c>(case: &'c Case, permit: &Permit) -> Result<&'c Plan, PlanRefusal> {
    let plan = case.plan.current.as_ref().ok_or(PlanRefusal::NoPlan)?;
    if matches!(plan.state, State::Paused | State::Closed) {
        return Err(PlanRefusal::NotNow);
    }
    consented(case, permit)?;
    Ok(plan)
}

pub(super) fn with_why(why: &Told) -> Result<(), PlanRefusal> {
    if blank(why) {
        Err(PlanRefusal::NoWhy)
    } else {
        Ok(())
    }
}

fn holds_together(frame: &Frame) -> Result<(), PlanRefusal> {
    if !PLAN_ACTS.contains(&frame.act) {
        return Err(PlanRefusal::Act);
    }
    if frame.until < frame.from || frame.revise < frame.from {
        return Err(PlanRefusal::Dates);
    }
    Ok(())
}

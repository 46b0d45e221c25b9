//! The words for states and kinds of the plan, and their values in forms.

use casework::coordinator;
use casework::need::HearingForm;
use casework::person::RelationKind;
use casework::plan::{MeasureState, Missing, ServiceDecision, Whose};
use language::Words;

/// The state of a measure.
pub(crate) fn state(w: Words, state: MeasureState) -> String {
    match state {
        MeasureState::Agreed => w.goal_state_agreed(),
        MeasureState::Going => w.goal_state_going(),
        MeasureState::Done => w.goal_state_done(),
        MeasureState::Stopped => w.goal_state_stopped(),
    }
}

/// The state of a measure as a form sends it.
pub(crate) fn state_code(state: MeasureState) -> &'static str {
    match state {
        MeasureState::Agreed => "agreed",
        MeasureState::Going => "going",
        MeasureState::Done => "done",
        MeasureState::Stopped => "stopped",
    }
}

/// Whether a service has decided by itself.
pub(crate) fn decision(w: Words, decision: ServiceDecision) -> String {
    match decision {
        ServiceDecision::Decided => w.goal_decision_decided(),
        ServiceDecision::AppliedFor => w.goal_decision_applied_for(),
        ServiceDecision::NotDecided => w.goal_decision_not_decided(),
        ServiceDecision::NotNeeded => w.goal_decision_not_needed(),
    }
}

/// The same as a form sends it.
pub(crate) fn decision_code(decision: ServiceDecision) -> &'static str {
    match decision {
        ServiceDecision::Decided => "decided",
        ServiceDecision::AppliedFor => "applied-for",
        ServiceDecision::NotDecided => "not-decided",
        ServiceDecision::NotNeeded => "not-needed",
    }
}

/// Whose words a goal is told in.
pub(super) fn whose(w: Words, whose: Whose) -> String {
    match whose {
        Whose::Child => w.goal_own_child(),
        Whose::Family => w.goal_own_family(),
    }
}

/// What an adult is to the child.
pub(super) fn relation(w: Words, kind: RelationKind) -> String {
    match kind {
        RelationKind::Mother => w.family_mother(),
        RelationKind::Father => w.family_father(),
        RelationKind::CoMother => w.family_co_mother(),
        RelationKind::AdoptiveParent => w.family_adoptive_parent(),
        RelationKind::FosterParent => w.plan_people_foster(),
        RelationKind::Institution => w.plan_people_institution(),
        RelationKind::Guardian => w.family_guardian(),
        RelationKind::Kin => w.plan_people_kin(),
    }
}

/// How the child was heard, inside a sentence.
pub(super) fn hearing(w: Words, form: HearingForm) -> String {
    match form {
        HearingForm::Talk => w.plan_form_talk(),
        HearingForm::Play => w.plan_form_play(),
        HearingForm::Aided => w.plan_form_aided(),
        HearingForm::Trusted => w.plan_form_trusted(),
        HearingForm::Written => w.plan_form_written(),
        HearingForm::Observed => w.plan_form_observed(),
    }
}

/// Who coordinates, since when.
pub(super) fn coordinator(w: Words, role: coordinator::Role, name: &str, from: &str) -> String {
    match role {
        coordinator::Role::ChildCoordinator => w.plan_coordinator_child(name, from),
        coordinator::Role::Coordinator => w.plan_coordinator_other(name, from),
    }
}

/// What is missing, and the page of the case where one writes it.
pub(super) fn missing(w: Words, missing: Missing) -> (String, &'static str) {
    match missing {
        Missing::Goal => (w.plan_missing_goal(), "/goal/new"),
        Missing::ResourcesAndNeeds => (w.plan_missing_needs(), "/plan/frame#needs"),
        Missing::Participants => (w.plan_missing_participants(), "/team"),
        Missing::Lead => (w.plan_missing_lead_service(), "/plan/frame#lead"),
        Missing::Contribution => (w.plan_missing_contribution(), "/plan/frame#family"),
        Missing::Measure => (w.plan_missing_measure(), "/measure/new"),
        Missing::Extent => (w.plan_missing_extent(), "/plan/next#goals"),
        Missing::How => (w.plan_missing_how(), "/plan/next#goals"),
        Missing::Coordinator => (w.plan_missing_coordinator(), "/team"),
        Missing::Consent => (w.plan_missing_consent(), "/consent"),
        Missing::Cooperation => (w.plan_missing_cooperation(), "/plan/frame#cooperation"),
        Missing::ChildPart => (w.plan_missing_child(), "/plan/frame#child"),
    }
}

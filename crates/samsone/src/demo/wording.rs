//! The words of the list of people, in the language of the one who started the demo.

use language::Words;
use sample::{Role, StepKind, Waits};

/// What somebody is.
pub(super) fn role(words: Words, role: Role) -> String {
    match role {
        Role::Parent => words.demo_role_parent(),
        Role::Youth => words.demo_role_youth(),
        Role::Coordinator => words.demo_role_coordinator(),
        Role::CoordinatingUnit => words.demo_role_coordinating_unit(),
        Role::Worker => words.demo_role_worker(),
        Role::Leader => words.demo_role_leader(),
        Role::SecurityOfficer => words.demo_role_security_officer(),
    }
    .to_owned()
}

/// What waits for somebody.
pub(super) fn waits(words: Words, waits: Waits) -> String {
    match waits {
        Waits::PlanWithLatePromise => words.demo_waits_late_promise(),
        Waits::ConsentToAnswer => words.demo_waits_consent(),
        Waits::UnopenedLetter => words.demo_waits_letter(),
        Waits::OtherParent => words.demo_waits_other_parent(),
        Waits::NoticeOnItsWay => words.demo_waits_notice(),
        Waits::DraftPlan => words.demo_waits_draft(),
        Waits::DeputyStandsIn => words.demo_waits_deputy(),
        Waits::ChangeRequested => words.demo_waits_change(),
        Waits::EverythingEnded => words.demo_waits_ended(),
        Waits::EighteenSoon => words.demo_waits_eighteen(),
        Waits::OwnCase => words.demo_waits_own_case(),
        Waits::HiddenAddress => words.demo_waits_hidden_address(),
        Waits::UnderAssessment => words.demo_waits_assessment(),
        Waits::Inbox => words.demo_waits_inbox(),
        Waits::OwnFamilies => words.demo_waits_families(),
        Waits::OwnPromises => words.demo_waits_promises(),
        Waits::ExpectedChild => words.demo_waits_expected(),
        Waits::Question => words.demo_waits_question(),
        Waits::Nothing => words.demo_waits_nothing(),
    }
    .to_owned()
}

/// A step of the walk.
pub(super) fn step(words: Words, step: StepKind) -> String {
    match step {
        StepKind::Notice => words.demo_step_notice(),
        StepKind::Inbox => words.demo_step_inbox(),
        StepKind::OpenCase => words.demo_step_open_case(),
        StepKind::Need => words.demo_step_need(),
        StepKind::Assessment => words.demo_step_assessment(),
        StepKind::Decision => words.demo_step_decision(),
        StepKind::Appointment => words.demo_step_appointment(),
        StepKind::Consent => words.demo_step_consent(),
        StepKind::Plan => words.demo_step_plan(),
        StepKind::Promise => words.demo_step_promise(),
        StepKind::Log => words.demo_step_log(),
    }
    .to_owned()
}

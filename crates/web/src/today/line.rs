//! One thing to do or to wait for, in words.

use crate::part::promise::PromiseLine;
use crate::part::tag::{Tag, Tone};
use casework::index::WorkKind;
use casework::today::WorkLine;
use language::Words;

/// The line with a link to where it is done.
pub(super) fn line(words: Words, work: &WorkLine) -> PromiseLine {
    let child = work
        .child
        .clone()
        .unwrap_or_else(|| words.zone_child_unnamed());
    let what = match &work.what {
        // whoever checks the log sees nothing of the child, not even the name
        None if work.kind == WorkKind::Question => kind(words, work.kind),
        None if work.kind == WorkKind::Handing => words.today_kind_handing_alone(),
        Some(what) => words.today_line_about(&child, what),
        None => words.today_line_about(&child, kind(words, work.kind)),
    };
    PromiseLine {
        what,
        href: Some(format!("/case/{}{}", work.case, path(work))),
        who: match &work.owner {
            Some(owner) => owner.clone(),
            None if work.family => words.promise_familys(),
            None => String::new(),
        },
        by: Some(match work.due {
            Some(due) => words.promise_by(words.date(due)),
            None => words.when(work.since),
        }),
        state: state(words, work),
        beside: Vec::new(),
        actions: Vec::new(),
    }
}

fn state(words: Words, work: &WorkLine) -> Option<Tag> {
    if work.late > 0 {
        return work.due.and_then(|due| words.late(due)).map(Tag::late);
    }
    match work.kind {
        WorkKind::Promise if work.state > 0 => Some(Tag::new(Tone::Open, words.promise_lifted())),
        WorkKind::Message
        | WorkKind::ChangeRequest
        | WorkKind::MissingCoordinator
        | WorkKind::Demand
        | WorkKind::Emergency
        | WorkKind::Handing => Some(Tag::new(Tone::Needs, words.promise_needs_you())),
        _ => None,
    }
}

fn path(work: &WorkLine) -> String {
    match work.kind {
        WorkKind::Promise => format!("/promise/{}", work.item),
        WorkKind::Measure | WorkKind::PlanRevision => "/plan".to_owned(),
        WorkKind::Message => "/message".to_owned(),
        WorkKind::MissingCoordinator | WorkKind::ChangeRequest | WorkKind::Appointment => {
            "/coordinator".to_owned()
        }
        WorkKind::Assessment => "/assessment".to_owned(),
        WorkKind::UnopenedDecision => format!("/decision/{}", work.item),
        WorkKind::ConsentEnds => "/consent".to_owned(),
        WorkKind::Question => format!("/log/question/{}", work.item),
        WorkKind::Emergency => format!("/emergency/{}", work.item),
        WorkKind::Handing => format!("/handing/{}", work.item),
        WorkKind::Demand => format!("/demand/{}", work.item),
        WorkKind::Erasure => "/demand".to_owned(),
        WorkKind::Notice | WorkKind::News | WorkKind::Shared | WorkKind::TakenBack => String::new(),
    }
}

fn kind(words: Words, kind: WorkKind) -> String {
    match kind {
        WorkKind::MissingCoordinator => words.today_kind_missing_coordinator(),
        WorkKind::Assessment => words.today_kind_assessment(),
        WorkKind::UnopenedDecision => words.today_kind_unopened_decision(),
        WorkKind::Message => words.today_kind_message(),
        WorkKind::PlanRevision => words.today_kind_plan_revision(),
        WorkKind::ChangeRequest => words.today_kind_change_request(),
        WorkKind::ConsentEnds => words.today_kind_consent_ends(),
        WorkKind::Question => words.today_kind_question(),
        WorkKind::Emergency => words.today_kind_emergency(),
        WorkKind::Handing => words.today_kind_handing(),
        WorkKind::Demand | WorkKind::Erasure => words.today_kind_demand(),
        WorkKind::Promise
        | WorkKind::Measure
        | WorkKind::Appointment
        | WorkKind::Notice
        | WorkKind::Shared
        | WorkKind::TakenBack
        | WorkKind::News => words.today_kind_news(),
    }
}

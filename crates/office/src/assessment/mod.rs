//! Assessments: open one, answer facts, judge, conclude, read.

mod answer;
mod conclude;
mod judge;
mod open;
mod read;

use crate::change::Decided;
use crate::desk::OpenCase;
use casework::assessment::AssessmentEvent;
use casework::case::CaseEvent;
use casework::label::Kind;

/// Events of an assessment. They are written for the family and for those who coordinate.
fn decided(open: &OpenCase, events: Vec<AssessmentEvent>) -> Decided {
    let label = open.permit.common_label(Kind::Assessment);
    let events = events.into_iter().map(CaseEvent::Assessment);
    Decided {
        events: events.map(|event| (label, event)).collect(),
        ..Decided::default()
    }
}

//! The road of a case in words.

use crate::part::road::{Road, Step};
use casework::today::{RoadStep, RoadStepKind};
use language::Words;
use std::cmp::Ordering;

/// How many steps stand behind and ahead.
const STEPS: usize = 3;

/// The road with its last steps behind and its next ahead.
pub(crate) fn road(words: Words, steps: &[RoadStep]) -> Road {
    let today = words.today();
    let mut road = Road::default();
    for step in steps {
        let line = line(words, step);
        match step.on.cmp(&today) {
            Ordering::Less => road.behind.push(line),
            Ordering::Equal => road.today.push(line),
            Ordering::Greater => road.ahead.push(line.near(words.when(step.on))),
        }
    }
    let past = road.behind.len().saturating_sub(STEPS);
    road.behind.drain(..past);
    road.ahead.truncate(STEPS);
    road
}

fn line(words: Words, step: &RoadStep) -> Step {
    let what = match &step.kind {
        RoadStepKind::Opened => words.road_step_opened(),
        RoadStepKind::Decided => words.road_step_decided(),
        RoadStepKind::Appointed { name } => words.road_step_appointed(name),
        RoadStepKind::PlanActivated => words.road_step_plan_activated(),
        RoadStepKind::PlanRevision => words.road_step_plan_revision(),
        RoadStepKind::Kept { what } => words.road_step_kept(what),
        RoadStepKind::Promised { what } => what.clone(),
    };
    let step_line = Step::new(words.date(step.on), what);
    match &step.who {
        Some(who) => step_line.who(who),
        None => step_line,
    }
}

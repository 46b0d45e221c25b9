//! The road of a case in words.

use crate::part::road::{Road, Step};
use casework::today::{RoadStep, RoadStepKind};
use language::Words;
use std::cmp::Ordering;

/// How many steps stand behind and ahead.
const STEPS: usize = 3;

/// The road with its last steps behind and its next ahead, as it is told to the family or to those who work with it.
pub(crate) fn road(words: Words, steps: &[RoadStep], family: bool) -> Road {
    let today = words.today();
    let part = |when: Ordering| steps.iter().filter(move |step| step.on.cmp(&today) == when);
    let past = part(Ordering::Less).count().saturating_sub(STEPS);
    let said = |step: &RoadStep| line(words, step, family);
    let mut road = Road::default();
    road.behind
        .extend(part(Ordering::Less).skip(past).map(said));
    road.today.extend(part(Ordering::Equal).map(said));
    let ahead = part(Ordering::Greater).take(STEPS);
    road.ahead
        .extend(ahead.map(|step| said(step).near(words.when(step.on))));
    road
}

fn line(words: Words, step: &RoadStep, family: bool) -> Step {
    let what = match &step.kind {
        RoadStepKind::Opened => words.road_step_opened(),
        RoadStepKind::Decided => words.road_step_decided(),
        RoadStepKind::Appointed { name } if family => words.road_step_appointed(name),
        RoadStepKind::Appointed { name } => words.case_step_appointed(name),
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

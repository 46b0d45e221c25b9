//! The road: what was done, and what comes, with the one who brings it.

use crate::access::Viewing;
use crate::case::Case;
use crate::moment::Date;
use crate::organisation::Directory;
use crate::promise::{PromiseLine, Standing};

/// What a step of the road is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RoadStepKind {
    /// The case was opened.
    Opened,
    /// A decision was sent.
    Decided,
    /// A coordinator was appointed.
    Appointed {
        /// The coordinator by name.
        name: String,
    },
    /// The plan came into force.
    PlanActivated,
    /// A promise was kept.
    Kept {
        /// What was promised.
        what: String,
    },
    /// A promise is due.
    Promised {
        /// What was promised.
        what: String,
    },
    /// The plan is looked at again.
    PlanRevision,
}

/// One step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoadStep {
    /// On which date.
    pub on: Date,
    /// What it is.
    pub kind: RoadStepKind,
    /// Who brings it, by name; `None` where it is the family or nobody in particular.
    pub who: Option<String>,
}

/// The steps of a case that the permit shows, in the order of their dates.
pub fn road(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
    promises: &[PromiseLine],
) -> Vec<RoadStep> {
    let mut steps: Vec<RoadStep> = promises.iter().filter_map(promise_step).collect();
    steps.extend(
        case.opened
            .as_ref()
            .map(|(at, _)| step(at.date(), RoadStepKind::Opened)),
    );
    for sent in &case.decision.all {
        if viewing.show(&sent.decision).is_some() {
            steps.push(step(sent.at.date(), RoadStepKind::Decided));
        }
    }
    for held in &case.coordinator.held {
        if let Some(appointment) = viewing.show(&held.appointment) {
            let employee = directory.employee(appointment.person);
            let name = employee.map(|employee| employee.name.or_empty().to_owned());
            let kind = RoadStepKind::Appointed {
                name: name.unwrap_or_default(),
            };
            steps.push(step(appointment.from, kind));
        }
    }
    steps.extend(plan_steps(viewing, case));
    steps.sort_by_key(|step| step.on);
    steps
}

fn step(on: Date, kind: RoadStepKind) -> RoadStep {
    RoadStep {
        on,
        kind,
        who: None,
    }
}

fn promise_step(line: &PromiseLine) -> Option<RoadStep> {
    let what = line.what.clone();
    let (on, kind) = match line.standing {
        Standing::Kept { on } => (on, RoadStepKind::Kept { what }),
        Standing::Open => (line.due, RoadStepKind::Promised { what }),
        Standing::Late { .. } | Standing::Dropped { .. } => return None,
    };
    Some(RoadStep {
        on,
        kind,
        who: line.owner.clone(),
    })
}

fn plan_steps(viewing: &mut Viewing<'_>, case: &Case) -> Vec<RoadStep> {
    let Some(plan) = &case.plan.current else {
        return Vec::new();
    };
    let Some(frame) = viewing.show(&plan.standing().frame) else {
        return Vec::new();
    };
    let activated = plan
        .activated
        .iter()
        .map(|(_, at)| step(at.date(), RoadStepKind::PlanActivated));
    let revision = plan
        .in_force
        .is_some()
        .then(|| step(frame.revise, RoadStepKind::PlanRevision));
    activated.chain(revision).collect()
}

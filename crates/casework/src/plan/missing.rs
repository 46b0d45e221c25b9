//! Which of the points that the regulation asks for are not in the plan yet.

use super::event::{Measure, blank};
use super::state::Version;
use crate::access::Permit;
use crate::case::Case;
use crate::told::Told;

/// Something that the plan does not say yet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Missing {
    /// No goal.
    Goal,
    /// Resources and needs: neither written nor mapped.
    ResourcesAndNeeds,
    /// Who takes part, beyond the family.
    Participants,
    /// Which service makes the plan.
    Lead,
    /// What the child and family contribute.
    Contribution,
    /// No measure.
    Measure,
    /// The extent of some measure.
    Extent,
    /// How some measure is carried out.
    How,
    /// Whether a coordinator was offered or appointed.
    Coordinator,
    /// Consent to the plan.
    Consent,
    /// Cooperation with others.
    Cooperation,
    /// How the child's right to take part was met.
    ChildPart,
}

/// What is missing in a version of the plan, in the order of the regulation.
pub(super) fn missing(case: &Case, version: &Version, permit: &Permit) -> Vec<Missing> {
    let frame = version.frame.inside();
    let some = |text: fn(&Measure) -> &Told| {
        let mut measures = version.measures.iter();
        measures.any(|measure| blank(text(measure.inside())))
    };
    let today = permit.at().date();
    let coordinated =
        case.coordinator.on(today).is_some() || case.coordinator.wish() == Some(false);
    let all = [
        (Missing::Goal, version.goals.is_empty()),
        (
            Missing::ResourcesAndNeeds,
            blank(&frame.resources_and_needs) && case.need.mappings.is_empty(),
        ),
        (Missing::Participants, case.team.on(today).next().is_none()),
        (Missing::Lead, frame.lead.is_none()),
        (Missing::Contribution, blank(&frame.family_contribution)),
        (Missing::Measure, version.measures.is_empty()),
        (Missing::Extent, some(|measure| &measure.extent)),
        (Missing::How, some(|measure| &measure.how)),
        (Missing::Coordinator, !coordinated),
        (Missing::Consent, !case.consent.plan_start(permit)),
        (Missing::Cooperation, blank(&frame.other_cooperation)),
        (
            Missing::ChildPart,
            blank(&frame.child_part) && case.need.hearings.is_empty(),
        ),
    ];
    all.into_iter()
        .filter_map(|(what, lacks)| lacks.then_some(what))
        .collect()
}

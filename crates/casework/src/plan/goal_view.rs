//! Goals with their measures, as the plan shows them.

use super::event::{Goal, Measure, MeasureState, ServiceDecision, Whose};
use super::measure::answers_for;
use super::state::{Plan, State, Version};
use super::write::{decides, leads, speaks_for_family, takes_part};
use crate::access::{Permit, Role, Viewing};
use crate::case::Case;
use crate::demand::{BesideLine, beside_lines};
use crate::id::ItemId;
use crate::label::{Labelled, Source};
use crate::moment::Date;
use crate::organisation::Directory;

/// A goal with its measures.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalView {
    /// Which.
    pub id: ItemId,
    /// In the child's or family's own words; may be empty where only a service has spoken.
    pub own_words: String,
    /// Whose words.
    pub whose: Whose,
    /// What the services add.
    pub services_words: String,
    /// What is done towards it.
    pub measures: Vec<MeasureView>,
    /// Whether the reader may write in it.
    pub may_change: bool,
    /// Whether the reader may take it out.
    pub may_remove: bool,
    /// What stands beside it.
    pub beside: Vec<BesideLine>,
    /// Whether it is held back while it is judged.
    pub restricted: bool,
}

/// A measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeasureView {
    /// Which.
    pub id: ItemId,
    /// What is done.
    pub what: String,
    /// How.
    pub how: String,
    /// How much and how often.
    pub extent: String,
    /// The responsible unit, by name.
    pub unit: String,
    /// The responsible person, where one is named.
    pub person: Option<Named>,
    /// By when.
    pub due: Option<Date>,
    /// How it goes.
    pub state: MeasureState,
    /// Whether a service has decided on it by itself.
    pub decision: ServiceDecision,
    /// What was last said about how it goes.
    pub news: Option<News>,
    /// Whether the reader may write it anew.
    pub may_change: bool,
    /// Whether the reader may say how it goes.
    pub may_move: bool,
}

/// Somebody in a service, as families know them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The title in plain words.
    pub title: String,
}

/// What was last said about how a measure goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct News {
    /// On which date.
    pub on: Date,
    /// What was said.
    pub note: String,
    /// By which unit; `None` for the family.
    pub by: Option<String>,
}

/// What it takes to show one version of a plan.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) case: &'a Case,
    pub(super) plan: &'a Plan,
    pub(super) version: &'a Version,
    pub(super) directory: &'a Directory,
    /// Whether this is the version that is written upon, and it can be.
    pub(super) open: bool,
}

/// Whether a version of the plan can be written upon now.
pub(super) fn is_written(plan: &Plan, version: &Version) -> bool {
    version.number == plan.working.number && !matches!(plan.state, State::Paused | State::Closed)
}

/// The goals that the reader sees.
pub(super) fn goals(viewing: &mut Viewing<'_>, shown: Shown<'_>) -> Vec<GoalView> {
    let labelled = shown.version.goals.iter();
    labelled
        .filter_map(|goal| goal_view(viewing, shown, goal))
        .collect()
}

/// The measures for which the reader is responsible, where it does not see the goals themselves.
pub(super) fn loose_measures(
    viewing: &mut Viewing<'_>,
    shown: Shown<'_>,
    seen: &[GoalView],
) -> Vec<MeasureView> {
    let goal_seen = |goal| seen.iter().any(|known| known.id == goal);
    let measures = shown.version.measures.iter();
    measures
        .filter(|measure| !goal_seen(measure.inside().goal))
        .filter_map(|measure| measure_view(viewing, shown, measure))
        .collect()
}

fn goal_view(
    viewing: &mut Viewing<'_>,
    shown: Shown<'_>,
    labelled: &Labelled<Goal>,
) -> Option<GoalView> {
    let goal = viewing.show_item(labelled.inside().id, labelled)?;
    if goal.is_empty() {
        return None;
    }
    let measures = shown.version.measures_of(goal.id);
    let permit = viewing.permit();
    Some(GoalView {
        id: goal.id,
        own_words: goal.own_words.or_empty().to_owned(),
        whose: goal.whose,
        services_words: goal.services_words.or_empty().to_owned(),
        measures: measures
            .filter_map(|measure| measure_view(viewing, shown, measure))
            .collect(),
        may_change: shown.open && takes_part(permit).is_ok() && decides(permit).is_ok(),
        may_remove: shown.open && speaks_for_family(permit),
        beside: beside_lines(viewing, shown.case, goal.id),
        restricted: shown.case.demand.restricts(goal.id),
    })
}

pub(super) fn measure_view(
    viewing: &mut Viewing<'_>,
    shown: Shown<'_>,
    labelled: &Labelled<Measure>,
) -> Option<MeasureView> {
    let measure = viewing.show_item(labelled.inside().id, labelled)?;
    let permit = viewing.permit();
    Some(MeasureView {
        id: measure.id,
        what: measure.what.or_empty().to_owned(),
        how: measure.how.or_empty().to_owned(),
        extent: measure.extent.or_empty().to_owned(),
        unit: unit_name(shown.directory, measure),
        person: measure
            .person
            .and_then(|person| named(shown.directory, person)),
        due: measure.due,
        state: measure.state,
        decision: measure.decision,
        news: news(viewing, shown, measure.id),
        may_change: shown.open && may_change(permit, measure),
        may_move: answers_for(permit, measure),
    })
}

pub(super) fn may_change(permit: &Permit, measure: &Measure) -> bool {
    let own = permit.has(Role::Member) && permit.unit() == Some(measure.unit);
    leads(permit) || own
}

fn unit_name(directory: &Directory, measure: &Measure) -> String {
    let unit = directory.unit(measure.unit);
    unit.map(|unit| unit.name.clone()).unwrap_or_default()
}

/// Somebody in a service by name and title.
pub(super) fn named(directory: &Directory, person: crate::id::PersonId) -> Option<Named> {
    let employee = directory.employee(person)?;
    Some(Named {
        name: employee.name.or_empty().to_owned(),
        title: employee.title.clone(),
    })
}

fn news(viewing: &mut Viewing<'_>, shown: Shown<'_>, measure: ItemId) -> Option<News> {
    let last = shown
        .plan
        .moves
        .iter()
        .rfind(|moved| moved.measure == measure)?;
    let note = viewing.show_item(measure, &last.note)?;
    let by = match last.note.label().source {
        Source::Service { unit, .. } => shown.directory.unit(unit).map(|unit| unit.name.clone()),
        Source::Family(_) | Source::Unverified | Source::Program => None,
    };
    Some(News {
        on: last.at.date(),
        note: note.or_empty().to_owned(),
        by,
    })
}

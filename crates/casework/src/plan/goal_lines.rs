//! Goals in short, each with its next step, for the start pages.

use super::event::{Measure, MeasureState, Whose};
use super::state::{State, Version};
use crate::access::Viewing;
use crate::case::Case;
use crate::id::ItemId;
use crate::moment::Date;
use crate::organisation::Directory;

/// A goal with what happens next towards it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalLine {
    /// Which goal.
    pub id: ItemId,
    /// The goal: the child's or family's own words, or the services' where there are none yet.
    pub words: String,
    /// Whose words they are; `None` for the services'.
    pub whose: Option<Whose>,
    /// What happens next, if anything is agreed and not done.
    pub next: Option<NextStep>,
    /// Whether the goal is held back while it is judged.
    pub restricted: bool,
}

/// The measure of a goal that is due first among those that are not done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NextStep {
    /// Which measure.
    pub measure: ItemId,
    /// What is done.
    pub what: String,
    /// The responsible unit's name, or its person's where one is named.
    pub who: String,
    /// By when.
    pub due: Option<Date>,
}

/// The goals of the plan in force, or of the one being written while none is, each with its next
/// step. Empty without a plan, and for whoever may not see it.
pub fn goal_lines(viewing: &mut Viewing<'_>, case: &Case, directory: &Directory) -> Vec<GoalLine> {
    let plan = case.plan.current.as_ref();
    let Some(plan) = plan.filter(|plan| plan.state != State::Closed) else {
        return Vec::new();
    };
    let version = plan.standing();
    let lines = version.goals.iter().filter_map(|goal| {
        let goal = viewing.show_item(goal.inside().id, goal)?;
        if goal.is_empty() {
            return None;
        }
        let own = goal.own_words.or_empty();
        let (words, whose) = match own {
            "" => (goal.services_words.or_empty(), None),
            own => (own, Some(goal.whose)),
        };
        Some(GoalLine {
            id: goal.id,
            words: words.to_owned(),
            whose,
            next: next_step(viewing, version, goal.id, directory),
            restricted: case.demand.restricts(goal.id),
        })
    });
    lines.collect()
}

fn next_step(
    viewing: &mut Viewing<'_>,
    version: &Version,
    goal: ItemId,
    directory: &Directory,
) -> Option<NextStep> {
    let open = version
        .measures_of(goal)
        .filter(|measure| is_open(measure.inside()));
    let first = open.min_by_key(|measure| {
        let due = measure.inside().due;
        (due.is_none(), due)
    })?;
    let measure = viewing.show_item(first.inside().id, first)?;
    Some(NextStep {
        measure: measure.id,
        what: measure.what.or_empty().to_owned(),
        who: who(measure, directory),
        due: measure.due,
    })
}

/// Whether something remains to be done.
pub(crate) fn is_open(measure: &Measure) -> bool {
    matches!(measure.state, MeasureState::Agreed | MeasureState::Going)
}

fn who(measure: &Measure, directory: &Directory) -> String {
    let person = measure.person.and_then(|person| directory.employee(person));
    let unit = || directory.unit(measure.unit).map(|unit| unit.name.clone());
    let name = person.map(|employee| employee.name.or_empty().to_owned());
    name.or_else(unit).unwrap_or_default()
}

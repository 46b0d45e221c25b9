//! What the forms of the plan begin with: what stands now, and what there is to choose from.

use super::event::{Frame, Goal, Measure, RelatedPlan, Whose};
use super::goal_view::{MeasureView, Shown, is_written, may_change, measure_view};
use super::measure::answers_for;
use super::points::{HearingView, MappingView, hearing, mapping};
use super::responsible::{Responsible, responsible};
use super::state::State;
use super::write::{
    coordinates, decides, leads, speaks_for_family, speaks_for_services, takes_part,
};
use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::{CaseId, ItemId, UnitId};
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;

/// What every form of the plan is made from.
#[derive(Clone, Copy)]
pub struct FormScene<'a> {
    /// Which case.
    pub id: CaseId,
    /// The case.
    pub case: &'a Case,
    /// The child.
    pub child: &'a Person,
    /// What the writer may see.
    pub permit: &'a Permit,
    /// All organisations.
    pub directory: &'a Directory,
}

/// The form of the frame, for a plan that is begun or one that is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FrameForm {
    /// Whose case.
    pub head: CaseHead,
    /// The frame as it stands; `None` for a plan that is begun with it.
    pub frame: Option<Frame>,
    /// Whether the making of a plan is consented to.
    pub consent: bool,
    /// The newest mapping, as a start.
    pub mapping: Option<MappingView>,
    /// How the child was last heard, as a start.
    pub hearing: Option<HearingView>,
    /// The services that can lead.
    pub units: Vec<(UnitId, String)>,
}

/// The form of a goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalForm {
    /// Whose case.
    pub head: CaseHead,
    /// The goal as it stands; `None` for a new one, or one that is gone.
    pub goal: Option<Goal>,
    /// Whether the writer writes the family's own words.
    pub own_words: bool,
    /// Whose words they are before anybody chooses.
    pub whose: Whose,
    /// Whether the writer writes what the services add.
    pub services_words: bool,
    /// Whether the writer may take the goal out.
    pub may_remove: bool,
}

/// The form of a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeasureForm {
    /// Whose case.
    pub head: CaseHead,
    /// The goals that it can serve: id and words.
    pub goals: Vec<(ItemId, String)>,
    /// The measure as it stands; `None` for a new one, or one that is gone.
    pub measure: Option<Measure>,
    /// Who can be responsible.
    pub responsible: Vec<Responsible>,
}

/// The form that says how it goes with a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MoveForm {
    /// Whose case.
    pub head: CaseHead,
    /// The measure as it stands.
    pub measure: MeasureView,
}

/// The forms that change the state of the plan: how it stands, so that the page can say what
/// happens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StateForm {
    /// Whose case.
    pub head: CaseHead,
    /// Where the plan stands; `None` where there is none.
    pub state: Option<State>,
    /// Whether the making of a plan is consented to.
    pub consent: bool,
    /// Last day of the period.
    pub until: Option<Date>,
}

/// The form that lists a related plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RelatedForm {
    /// Whose case.
    pub head: CaseHead,
    /// Whose plan it can be.
    pub units: Vec<(UnitId, String)>,
    /// What is listed already.
    pub listed: Vec<RelatedPlan>,
}

/// The form of the frame, or nothing for those who do not write it.
pub fn frame_form(scene: FormScene<'_>) -> Option<Seen<FrameForm>> {
    coordinates(scene.permit).ok()?;
    let mut viewing = Viewing::new(scene.permit);
    let plan = scene.case.plan.current.as_ref();
    let frame = match plan {
        Some(plan) => Some(viewing.show(&plan.working.frame)?.clone()),
        None => None,
    };
    let form = FrameForm {
        head: case_head(&mut viewing, scene.id, scene.child),
        frame,
        consent: scene.case.consent.plan_start(scene.permit),
        mapping: mapping(&mut viewing, scene.case),
        hearing: hearing(&mut viewing, scene.case),
        units: units(scene.directory),
    };
    Some(viewing.finish("plan-frame", form))
}

/// The form of a goal, or nothing for those who have no part in the plan.
pub fn goal_form(scene: FormScene<'_>, goal: Option<ItemId>) -> Option<Seen<GoalForm>> {
    takes_part(scene.permit).ok()?;
    decides(scene.permit).ok()?;
    let plan = scene.case.plan.current.as_ref();
    let mut viewing = Viewing::new(scene.permit);
    let known = goal.and_then(|goal| plan?.working.goal(goal));
    let goal = match known {
        Some(known) => Some(viewing.show_item(known.inside().id, known)?.clone()),
        None => None,
    };
    let child = scene.permit.has(Role::Child);
    let form = GoalForm {
        head: case_head(&mut viewing, scene.id, scene.child),
        whose: if child { Whose::Child } else { Whose::Family },
        own_words: speaks_for_family(scene.permit),
        services_words: speaks_for_services(scene.permit),
        may_remove: goal.is_some() && speaks_for_family(scene.permit),
        goal,
    };
    Some(viewing.finish("plan-goal", form))
}

/// The form of a measure, or nothing for those who may not write it.
pub fn measure_form(scene: FormScene<'_>, measure: Option<ItemId>) -> Option<Seen<MeasureForm>> {
    let writes = leads(scene.permit) || scene.permit.has(Role::Member);
    writes.then_some(())?;
    let plan = scene.case.plan.current.as_ref();
    let mut viewing = Viewing::new(scene.permit);
    let known = measure.and_then(|measure| plan?.working.measure(measure));
    let measure = match known {
        Some(known) if may_change(scene.permit, known.inside()) => {
            Some(viewing.show_item(known.inside().id, known)?.clone())
        }
        Some(_) => return None,
        None => None,
    };
    let goals = plan.iter().flat_map(|plan| &plan.working.goals);
    let goals = goals.filter_map(|goal| {
        let goal = viewing.show_item(goal.inside().id, goal)?;
        let own = goal.own_words.or_empty();
        let words = if own.is_empty() {
            goal.services_words.or_empty()
        } else {
            own
        };
        Some((goal.id, words.to_owned()))
    });
    let goals = goals.collect();
    let form = MeasureForm {
        head: case_head(&mut viewing, scene.id, scene.child),
        goals,
        measure,
        responsible: responsible(scene),
    };
    Some(viewing.finish("plan-measure", form))
}

/// The form that says how it goes with a measure, or nothing for those who do not answer for it.
pub fn move_form(scene: FormScene<'_>, measure: ItemId) -> Option<Seen<MoveForm>> {
    let plan = scene.case.plan.current.as_ref()?;
    let version = match plan.standing().measure(measure) {
        Some(_) => plan.standing(),
        None => &plan.working,
    };
    let known = version.measure(measure)?;
    answers_for(scene.permit, known.inside()).then_some(())?;
    let mut viewing = Viewing::new(scene.permit);
    let shown = Shown {
        case: scene.case,
        plan,
        version,
        directory: scene.directory,
        open: is_written(plan, version),
    };
    let form = MoveForm {
        head: case_head(&mut viewing, scene.id, scene.child),
        measure: measure_view(&mut viewing, shown, known)?,
    };
    Some(viewing.finish("plan-measure", form))
}

/// How the plan stands, for the forms that change its state, or nothing for those without a part.
pub fn state_form(scene: FormScene<'_>) -> Option<Seen<StateForm>> {
    takes_part(scene.permit).ok()?;
    let mut viewing = Viewing::new(scene.permit);
    let plan = scene.case.plan.current.as_ref();
    let frame = plan.and_then(|plan| viewing.show(&plan.working.frame));
    let form = StateForm {
        until: frame.map(|frame| frame.until),
        head: case_head(&mut viewing, scene.id, scene.child),
        state: plan.map(|plan| plan.state),
        consent: scene.case.consent.plan_start(scene.permit),
    };
    Some(viewing.finish("plan-state", form))
}

/// The form that lists a related plan, or nothing for those without a part.
pub fn related_form(scene: FormScene<'_>) -> Option<Seen<RelatedForm>> {
    takes_part(scene.permit).ok()?;
    let mut viewing = Viewing::new(scene.permit);
    let listed = scene.case.plan.related.iter();
    let form = RelatedForm {
        listed: listed
            .filter_map(|plan| viewing.show(plan).cloned())
            .collect(),
        head: case_head(&mut viewing, scene.id, scene.child),
        units: units(scene.directory),
    };
    Some(viewing.finish("plan-related", form))
}

fn units(directory: &Directory) -> Vec<(UnitId, String)> {
    let all = directory.units();
    all.map(|(_, unit)| (unit.id, unit.name.clone())).collect()
}

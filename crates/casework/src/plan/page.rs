//! The plan as a page that one wants to read.

use super::event::Evaluation;
use super::goal_view::{GoalView, MeasureView, Shown, goals, is_written, loose_measures};
use super::missing::{Missing, missing};
use super::points::{Points, points};
use super::state::{Plan, State, Version};
use super::write::{decides, leads, takes_part};
use crate::access::{CaseScene, Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::ItemId;
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::People;

/// Which version is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// The one in force; while none is, the one that is being written.
    Standing,
    /// The one that is being written.
    Working,
    /// The one in force, as it may lie on paper: nothing in it tells of a stay in a shelter.
    Paper,
}

/// The page of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanPage {
    /// Whose case.
    pub head: CaseHead,
    /// The plan; `None` while there is none, or for whoever sees nothing of it.
    pub plan: Option<PlanView>,
    /// Whether the making of a plan is consented to; `None` for those who do not begin plans.
    pub may_begin: Option<bool>,
    /// Plans that are not individual plans.
    pub related: Vec<RelatedLine>,
    /// Whether the reader may list such plans.
    pub may_list: bool,
    /// Plans that have ended: first and last day.
    pub ended: Vec<(Date, Date)>,
    /// Whether it tells of a stay in a shelter, so that it is not to be printed.
    pub off_paper: bool,
}

/// One version of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanView {
    /// Where the plan stands.
    pub state: State,
    /// The number of this version.
    pub number: i64,
    /// Whether this is a new version that is not in force yet, beside one that is.
    pub is_new: bool,
    /// When this version came into force.
    pub activated: Option<Date>,
    /// When anything in the plan was last changed.
    pub changed: Date,
    /// How many versions have been in force; none for whoever takes no part in the plan.
    pub versions: usize,
    /// The goals.
    pub goals: Vec<GoalView>,
    /// Measures of a reader who sees nothing else of the plan.
    pub own: Vec<MeasureView>,
    /// The rest of what the regulation asks for; `None` where there is no ground.
    pub points: Option<Points>,
    /// What is missing, for those who write the plan.
    pub missing: Vec<Missing>,
    /// How the work went, newest first.
    pub evaluations: Vec<(Date, Evaluation)>,
    /// Why the plan was changed, rested or ended, newest first.
    pub reasons: Vec<(Date, State, String)>,
    /// What the reader may do.
    pub may: May,
}

/// What the reader may do with the plan now.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct May {
    /// Write the frame.
    pub frame: bool,
    /// Set a goal.
    pub goal: bool,
    /// Agree measures.
    pub measure: bool,
    /// Put it into force.
    pub activate: bool,
    /// Begin a new version.
    pub revise: bool,
    /// Give the new version up.
    pub drop: bool,
    /// Write down how it went.
    pub evaluate: bool,
    /// Let it rest.
    pub pause: bool,
    /// Take it up again.
    pub resume: bool,
    /// End it.
    pub close: bool,
}

/// A plan that is not an individual plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RelatedLine {
    /// Which.
    pub id: ItemId,
    /// What it is called.
    pub name: String,
    /// Whose it is.
    pub unit: String,
    /// From when.
    pub from: Date,
    /// Whether the reader may take it off the list.
    pub may_remove: bool,
}

/// The page of the plan, with what the permit shows.
pub fn plan_page(
    scene: CaseScene<'_>,
    permit: &Permit,
    people: &People,
    which: Which,
) -> Seen<PlanPage> {
    if which == Which::Paper {
        return page(scene, &permit.for_paper(), people, which);
    }
    let seen = page(scene, permit, people, which);
    if !has_shelter(scene) {
        return seen;
    }
    let paper = page(scene, &permit.for_paper(), people, which);
    let off_paper = seen.differs_from(&paper);
    seen.map(|page| PlanPage { off_paper, ..page })
}

/// Whether a shelter takes part or answers for a measure.
fn has_shelter(scene: CaseScene<'_>) -> bool {
    let measures = scene.case.plan.measures().map(|measure| measure.unit);
    let team = scene.case.team.all.iter();
    let team = team.filter_map(|joined| joined.member.inside().unit);
    measures
        .chain(team)
        .any(|unit| scene.directory.is_shelter(unit))
}

fn page(scene: CaseScene<'_>, permit: &Permit, people: &People, which: Which) -> Seen<PlanPage> {
    let (case, directory) = (scene.case, scene.directory);
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, scene.id, scene.child);
    let plan = case.plan.current.as_ref();
    let view = plan.and_then(|plan| plan_view(&mut viewing, scene, people, plan, which));
    let begins = leads(permit) && plan.is_none();
    let page = PlanPage {
        head,
        plan: view,
        may_begin: begins.then(|| case.consent.plan_start(permit)),
        related: related(&mut viewing, case, directory),
        may_list: takes_part(permit).is_ok(),
        ended: ended(&mut viewing, case),
        off_paper: false,
    };
    viewing.finish("plan", page)
}

fn plan_view(
    viewing: &mut Viewing<'_>,
    scene: CaseScene<'_>,
    people: &People,
    plan: &Plan,
    which: Which,
) -> Option<PlanView> {
    let CaseScene {
        case, directory, ..
    } = scene;
    let version = match which {
        Which::Standing | Which::Paper => plan.standing(),
        Which::Working => &plan.working,
    };
    let shown = Shown {
        case,
        plan,
        version,
        directory,
        open: is_written(plan, version),
    };
    let goals = goals(viewing, shown);
    let own = loose_measures(viewing, shown, &goals);
    let points = points(viewing, scene, people, shown);
    if goals.is_empty() && own.is_empty() && points.is_none() {
        return None;
    }
    let permit = viewing.permit();
    let writes = leads(permit);
    Some(PlanView {
        state: plan.state,
        number: version.number,
        is_new: plan.in_force.is_some() && version.number == plan.working.number,
        activated: activated(plan, version),
        changed: plan.changed.date(),
        versions: match takes_part(permit) {
            Ok(()) => plan.activated.len(),
            Err(_) => 0,
        },
        goals,
        own,
        points,
        missing: if writes {
            missing(case, version, permit)
        } else {
            Vec::new()
        },
        evaluations: evaluations(viewing, plan),
        reasons: reasons(viewing, plan),
        may: may(permit, plan, shown.open),
    })
}

fn activated(plan: &Plan, version: &Version) -> Option<Date> {
    let of_this = |(number, _): &&(i64, _)| *number == version.number;
    plan.activated.iter().find(of_this).map(|(_, at)| at.date())
}

fn may(permit: &Permit, plan: &Plan, open: bool) -> May {
    let writes = leads(permit);
    let part = takes_part(permit).is_ok();
    let stands = |states: &[State]| writes && states.contains(&plan.state);
    May {
        frame: open && writes,
        goal: open && part && decides(permit).is_ok(),
        measure: open && (writes || (part && permit.has(Role::Member))),
        activate: open && stands(&[State::Draft, State::Revising]),
        revise: stands(&[State::Active]),
        drop: stands(&[State::Revising]),
        evaluate: part && plan.state != State::Draft && (writes || permit.is_family()),
        pause: stands(&[State::Active]),
        resume: stands(&[State::Paused]),
        close: stands(&[State::Draft, State::Active, State::Revising, State::Paused]),
    }
}

fn evaluations(viewing: &mut Viewing<'_>, plan: &Plan) -> Vec<(Date, Evaluation)> {
    let newest_first = plan.evaluations.iter().rev();
    newest_first
        .filter_map(|(at, labelled)| Some((at.date(), viewing.show(labelled)?.clone())))
        .collect()
}

fn reasons(viewing: &mut Viewing<'_>, plan: &Plan) -> Vec<(Date, State, String)> {
    let newest_first = plan.reasons.iter().rev();
    newest_first
        .filter_map(|(at, state, why)| {
            let why = viewing.show(why)?.or_empty().to_owned();
            Some((at.date(), *state, why))
        })
        .collect()
}

fn related(viewing: &mut Viewing<'_>, case: &Case, directory: &Directory) -> Vec<RelatedLine> {
    let may_remove = leads(viewing.permit());
    let all = case.plan.related.iter();
    all.filter_map(|labelled| {
        let plan = viewing.show(labelled)?;
        let unit = directory.unit(plan.unit);
        Some(RelatedLine {
            id: plan.id,
            name: plan.name.or_empty().to_owned(),
            unit: unit.map(|unit| unit.name.clone()).unwrap_or_default(),
            from: plan.from,
            may_remove,
        })
    })
    .collect()
}

/// The plans that have ended, for readers who could have read them.
fn ended(viewing: &mut Viewing<'_>, case: &Case) -> Vec<(Date, Date)> {
    let all = case.plan.closed.iter();
    all.filter_map(|plan| {
        viewing.show(&plan.working.frame)?;
        let end = plan.reasons.last().map_or(plan.changed, |(at, ..)| *at);
        Some((plan.begun.date(), end.date()))
    })
    .collect()
}

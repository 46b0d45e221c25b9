//! The plan as a page: goals first, then the rest of what the regulation asks for.

use super::line::{GoalBlock, MeasureBlock, goal, measure};
use super::point::{PointsBlock, points};
use super::wording;
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::guide::{Matter, rules_at};
use crate::part::action::{Action, Link, Weight};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::CaseId;
use casework::plan::{Evaluation, May, PlanPage, PlanView, RelatedLine, State, Which};
use language::Words;

#[derive(Template)]
#[template(path = "plan/page.html")]
struct ReadPage {
    page: Page,
    tabs: Vec<Link>,
    /// Whether the reader takes care of the child without deciding for it.
    cares: bool,
    none: Option<NoPlan>,
    plan: Option<PlanBlock>,
    related: Vec<RelatedBlock>,
    list_related: Option<Action>,
    ended: Vec<String>,
    rules: Vec<Matter>,
    /// Where the plan may be printed from, where this page tells of a stay in a shelter.
    paper: Option<Link>,
    /// That something is left out, on the page that is made for paper.
    left_out: Option<String>,
}

/// What is said where there is no plan.
struct NoPlan {
    text: String,
    action: Option<Action>,
}

/// A plan on the page.
struct PlanBlock {
    state: String,
    waits: bool,
    rests: Option<String>,
    meta: Vec<String>,
    links: Vec<Link>,
    goals: Vec<GoalBlock>,
    sees_goals: bool,
    own: Vec<MeasureBlock>,
    add_goal: Option<Action>,
    points: Option<PointsBlock>,
    write_frame: Option<Action>,
    missing: Vec<(String, String)>,
    main: Vec<Action>,
    more: Vec<Action>,
    evaluations: Vec<(String, Vec<(String, String)>)>,
    history: Vec<String>,
}

/// A related plan on the page.
struct RelatedBlock {
    name: String,
    about: String,
    remove: Option<Action>,
}

pub(super) async fn standing(member: Member, Path(case): Path<String>) -> Answer {
    read(&member, &case, Which::Standing).await
}

pub(super) async fn working(member: Member, Path(case): Path<String>) -> Answer {
    read(&member, &case, Which::Working).await
}

pub(super) async fn paper(member: Member, Path(case): Path<String>) -> Answer {
    read(&member, &case, Which::Paper).await
}

async fn read(member: &Member, case: &str, which: Which) -> Answer {
    let case: CaseId = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().plan(member.viewer(), case, which).await;
    let shown = shown.or_trouble(&member.visit)?;
    let (w, view) = (member.words(), shown.view);
    let title = match &view.head.child {
        Some(child) => w.plan_title_of(child),
        None => w.plan_title(),
    };
    let errand = member.office().new_errand().to_string();
    html(&ReadPage {
        page: member.page(title),
        tabs: tabs(w, &view.head, Tab::Plan),
        cares: view.head.cares,
        none: none(w, case, &view),
        plan: view.plan.as_ref().map(|plan| block(w, case, plan)),
        related: view
            .related
            .iter()
            .map(|line| related(w, case, line, &errand))
            .collect(),
        list_related: view.may_list.then(|| {
            Action::follow(format!("/case/{case}/plan/related"), w.plan_related_add())
                .weighing(Weight::Slight)
        }),
        ended: view
            .ended
            .iter()
            .map(|(from, until)| w.plan_ended_line(w.full_date(*from), w.full_date(*until)))
            .collect(),
        rules: rules_at(&member.visit, "plan"),
        paper: (view.off_paper)
            .then(|| Link::new(format!("/case/{case}/plan/paper"), w.plan_paper_link())),
        left_out: (which == Which::Paper).then(|| w.plan_paper_left_out()),
    })
}

fn none(w: Words, case: CaseId, view: &PlanPage) -> Option<NoPlan> {
    if view.plan.is_some() {
        return None;
    }
    let follow =
        |path: &str, label| Some(Action::follow(format!("/case/{case}/{path}"), label).main());
    Some(match view.may_begin {
        Some(true) => NoPlan {
            text: w.plan_none_work(),
            action: follow("plan/frame", w.plan_begin()),
        },
        Some(false) => NoPlan {
            text: w.plan_needs_consent(),
            action: follow("consent", w.plan_to_consent()),
        },
        None if view.head.family => NoPlan {
            text: w.plan_none(),
            action: None,
        },
        None => NoPlan {
            text: w.plan_none_shared(),
            action: None,
        },
    })
}

fn block(w: Words, case: CaseId, plan: &PlanView) -> PlanBlock {
    let may = plan.may;
    let follow = |path: &str, label| Action::follow(format!("/case/{case}/{path}"), label);
    let goals = plan.goals.iter().enumerate();
    PlanBlock {
        state: state(w, plan),
        rests: rests(w, plan),
        waits: plan.is_new || plan.state == State::Draft || plan.state == State::Paused,
        meta: vec![
            w.plan_version(plan.number),
            w.plan_changed(w.date(plan.changed)),
        ],
        links: links(w, case, plan),
        goals: goals
            .map(|(place, one)| goal(w, case, place, one, may.measure))
            .collect(),
        sees_goals: plan.points.is_some() || !plan.goals.is_empty(),
        own: plan.own.iter().map(|one| measure(w, case, one)).collect(),
        add_goal: may.goal.then(|| follow("goal/new", w.goal_add())),
        points: plan.points.as_ref().map(|all| points(w, case, all)),
        write_frame: may
            .frame
            .then(|| follow("plan/frame", w.plan_frame_change())),
        missing: missing(w, case, plan),
        main: main_actions(w, case, plan, may),
        more: more_actions(w, case, may),
        evaluations: plan
            .evaluations
            .iter()
            .map(|(on, one)| (w.full_date(*on), evaluation(w, one)))
            .collect(),
        history: history(w, plan),
    }
}

/// Why the plan rests, while it does.
fn rests(w: Words, plan: &PlanView) -> Option<String> {
    let mut reasons = plan.reasons.iter();
    let (on, _, why) = reasons
        .find(|(_, state, _)| *state == State::Paused)
        .filter(|_| plan.state == State::Paused)?;
    Some(w.plan_history_paused(w.full_date(*on), why))
}

fn state(w: Words, plan: &PlanView) -> String {
    let since = plan
        .activated
        .map(|date| w.full_date(date))
        .unwrap_or_default();
    match plan.state {
        State::Draft => w.plan_state_draft(),
        State::Revising if plan.is_new => w.plan_state_new(),
        State::Revising => w.plan_state_revising(&since),
        State::Active => w.plan_state_active(&since),
        State::Paused | State::Closed => w.plan_state_paused(),
    }
}

fn links(w: Words, case: CaseId, plan: &PlanView) -> Vec<Link> {
    let mut links = Vec::new();
    if plan.state == State::Revising {
        links.push(match plan.is_new {
            true => Link::new(format!("/case/{case}/plan"), w.plan_to_standing()),
            false => Link::new(format!("/case/{case}/plan/next"), w.plan_to_new()),
        });
    }
    if plan.versions > 0 && plan.points.is_some() {
        links.push(Link::new(
            format!("/case/{case}/plan/versions"),
            w.plan_to_versions(),
        ));
    }
    links
}

fn missing(w: Words, case: CaseId, plan: &PlanView) -> Vec<(String, String)> {
    let all = plan.missing.iter();
    all.map(|one| {
        let (text, path) = wording::missing(w, *one);
        (text, format!("/case/{case}{path}"))
    })
    .collect()
}

fn main_actions(w: Words, case: CaseId, plan: &PlanView, may: May) -> Vec<Action> {
    let step = |code: &str, label| Action::follow(format!("/case/{case}/plan/step/{code}"), label);
    let mut actions = Vec::new();
    if may.activate {
        let label = match plan.state {
            State::Revising => w.plan_activate_new(),
            _ => w.plan_activate(),
        };
        actions.push(step("activate", label).main());
    }
    if may.resume {
        actions.push(step("resume", w.plan_resume()).main());
    }
    if may.revise {
        actions.push(step("revise", w.plan_revise()));
    }
    if may.evaluate {
        actions.push(step("evaluate", w.plan_evaluate()));
    }
    actions
}

fn more_actions(w: Words, case: CaseId, may: May) -> Vec<Action> {
    let all = [
        (may.drop, "drop", w.plan_drop()),
        (may.pause, "pause", w.plan_pause()),
        (may.close, "close", w.plan_close()),
    ];
    all.into_iter()
        .filter(|(may, ..)| *may)
        .map(|(_, code, label)| Action::follow(format!("/case/{case}/plan/step/{code}"), label))
        .collect()
}

fn evaluation(w: Words, one: &Evaluation) -> Vec<(String, String)> {
    let all = [
        (w.plan_evaluation_works(), &one.works),
        (w.plan_evaluation_not(), &one.does_not),
        (w.plan_evaluation_family(), &one.family_says),
        (w.plan_evaluation_changes(), &one.changes),
    ];
    all.into_iter()
        .map(|(name, told)| (name, told.or_empty().to_owned()))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

fn history(w: Words, plan: &PlanView) -> Vec<String> {
    let all = plan.reasons.iter();
    all.map(|(on, state, why)| {
        let on = w.full_date(*on);
        match state {
            State::Draft | State::Revising => w.plan_history_revised(&on, why),
            State::Active => w.plan_history_dropped(&on, why),
            State::Paused => w.plan_history_paused(&on, why),
            State::Closed => w.plan_history_closed(&on, why),
        }
    })
    .collect()
}

fn related(w: Words, case: CaseId, line: &RelatedLine, errand: &str) -> RelatedBlock {
    let remove = line.may_remove.then(|| {
        Action::send(
            format!("/case/{case}/plan/related/{}/remove", line.id),
            w.plan_related_remove(),
        )
        .with("errand", errand)
        .weighing(Weight::Slight)
        .about(line.name.clone())
    });
    RelatedBlock {
        name: line.name.clone(),
        about: w.plan_related_line(&line.unit, w.full_date(line.from)),
        remove,
    }
}

//! The plan: begun with consent, written by many hands, in force, revised, compared, ended.

mod both;
mod life;
mod sight;

use super::support::{Family, Town, Worker, today};
use casework::access::Viewer;
use casework::entry::Sequence;
use casework::id::ItemId;
use casework::label::Act;
use casework::plan::{Frame, GoalView, GoalWords, PlanView, ServiceDecision, Which, Whose};
use office::goal::NewMeasure;

/// A frame with what the regulation asks for.
fn frame(town: &Town) -> Frame {
    Frame {
        lead: Some(town.staff.coordinator.unit),
        act: Act::Health,
        resources_and_needs: "glad i dyr, trenger tid".into(),
        family_contribution: "følger til svømming".into(),
        kin_contribution: "".into(),
        contact_doctor: "".into(),
        other_cooperation: "idrettslaget".into(),
        culture_and_language: "".into(),
        child_part: "har tegnet det hun vil".into(),
        from: today(),
        until: jiff::civil::date(2027, 3, 3),
        revise: jiff::civil::date(2026, 9, 1),
    }
}

/// A goal in the family's own words.
fn own(words: &str) -> GoalWords {
    GoalWords {
        own_words: Some(words.into()),
        whose: Whose::Family,
        services_words: None,
    }
}

/// A measure that a worker is responsible for.
fn measure(goal: ItemId, what: &str, worker: Worker) -> NewMeasure {
    NewMeasure {
        goal,
        what: what.into(),
        how: "i gymsalen".into(),
        extent: "en time hver tirsdag".into(),
        unit: worker.unit,
        person: Some(worker.person),
        due: Some(jiff::civil::date(2026, 6, 1)),
        decision: ServiceDecision::NotNeeded,
    }
}

/// A family that has consented, with a plan that is begun.
pub async fn with_plan(town: &Town, child: &str) -> Family {
    let family = town.family(child).await;
    town.consents_to_plan(&family).await;
    let (viewer, form) = (town.staff.coordinator.viewer(), town.form(Sequence::NONE));
    town.office
        .begin_plan(viewer, family.case, form, frame(town))
        .await
        .unwrap();
    family
}

/// The newest sequence at which somebody was shown the plan.
async fn shown(town: &Town, family: &Family, viewer: Viewer) -> Sequence {
    let plan = town.office.plan(viewer, family.case, Which::Working).await;
    plan.unwrap().sequence
}

/// What somebody sees of the plan.
async fn sees(town: &Town, family: &Family, viewer: Viewer, which: Which) -> Option<PlanView> {
    town.office
        .plan(viewer, family.case, which)
        .await
        .unwrap()
        .view
        .plan
}

/// The goals as the coordinator sees them.
async fn goals(town: &Town, family: &Family) -> Vec<GoalView> {
    let viewer = town.staff.coordinator.viewer();
    sees(town, family, viewer, Which::Working)
        .await
        .unwrap()
        .goals
}

/// The mother sets a goal, and its id is answered.
pub async fn sets_goal(town: &Town, family: &Family, words: &str) -> ItemId {
    let form = town.form(shown(town, family, family.mother()).await);
    town.office
        .set_goal(family.mother(), family.case, form, None, own(words))
        .await
        .unwrap();
    goals(town, family).await.last().unwrap().id
}

/// The coordinator agrees a measure, and its id is answered.
pub async fn agrees(town: &Town, family: &Family, goal: ItemId, what: &str, who: Worker) -> ItemId {
    let viewer = town.staff.coordinator.viewer();
    let form = town.form(shown(town, family, viewer).await);
    let new = measure(goal, what, who);
    town.office
        .agree_measure(viewer, family.case, form, None, new)
        .await
        .unwrap();
    let goals = goals(town, family).await;
    let served = goals.into_iter().find(|known| known.id == goal).unwrap();
    served.measures.last().unwrap().id
}

/// The coordinator puts what is written into force.
pub async fn activates(town: &Town, family: &Family) {
    let viewer = town.staff.coordinator.viewer();
    let form = town.form(shown(town, family, viewer).await);
    town.office
        .activate_plan(viewer, family.case, form)
        .await
        .unwrap();
}

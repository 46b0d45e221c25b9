//! The lines of a plan: what it says, its goals and measures, and how it went.

use super::model::{Code, Line, Name, Standing};
use crate::plan::{GoalView, MeasureState, MeasureView, PlanPage, PlanView, Points, State};

/// The plan as the reader sees it.
pub fn plan_lines(page: &PlanPage) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(plan) = &page.plan {
        lines.push(head(plan));
        lines.extend(plan.points.as_ref().into_iter().flat_map(points));
        lines.extend(plan.goals.iter().flat_map(goal));
        lines.extend(plan.own.iter().map(measure));
        lines.extend(plan.evaluations.iter().flat_map(|(on, told)| {
            [
                &told.works,
                &told.does_not,
                &told.family_says,
                &told.changes,
            ]
            .map(|text| {
                Line::default()
                    .date(Name::When, *on)
                    .text(Name::Text, text.or_empty())
            })
            .into_iter()
            .filter(|line| line.0.len() > 1)
        }));
        lines.extend(plan.reasons.iter().map(|(on, state, why)| {
            Line::default()
                .date(Name::When, *on)
                .stands(standing(*state))
                .text(Name::Why, why)
        }));
    }
    lines.extend(page.related.iter().map(|related| {
        Line::default()
            .text(Name::Name, &related.name)
            .text(Name::Unit, &related.unit)
            .date(Name::From, related.from)
    }));
    lines.extend(page.ended.iter().map(|(from, until)| {
        Line::default()
            .date(Name::From, *from)
            .date(Name::Until, *until)
            .stands(Standing::Ended)
    }));
    lines
}

fn standing(state: State) -> Standing {
    match state {
        State::Draft => Standing::Open,
        State::Active | State::Revising => Standing::Holds,
        State::Paused => Standing::Paused,
        State::Closed => Standing::Ended,
    }
}

fn head(plan: &PlanView) -> Line {
    Line::default()
        .stands(standing(plan.state))
        .date(Name::From, plan.activated)
        .date(Name::When, plan.changed)
}

fn points(points: &Points) -> Vec<Line> {
    let mut lines = vec![
        Line::default()
            .date(Name::From, points.from)
            .date(Name::Until, points.until)
            .date(Name::Due, points.revise)
            .text(Name::Unit, points.lead.as_deref().unwrap_or_default()),
    ];
    let told = [
        &points.resources_and_needs,
        &points.family_contribution,
        &points.kin_contribution,
        &points.contact_doctor,
        &points.cooperation,
        &points.culture_and_language,
        &points.child_part,
    ];
    let told = told
        .into_iter()
        .map(|text| Line::default().text(Name::Text, text));
    lines.extend(told.filter(|line| !line.0.is_empty()));
    lines
}

fn goal(goal: &GoalView) -> Vec<Line> {
    let line = Line::default()
        .text(Name::Goal, &goal.own_words)
        .text(Name::Services, &goal.services_words);
    let measures = goal.measures.iter().map(measure);
    std::iter::once(line).chain(measures).collect()
}

fn measure(measure: &MeasureView) -> Line {
    let person = measure.person.as_ref().map(|named| named.name.as_str());
    let news = measure.news.as_ref().map(|news| news.note.as_str());
    let line = Line::default()
        .text(Name::What, &measure.what)
        .text(
            Name::Text,
            [measure.how.as_str(), &measure.extent].join(" ").trim(),
        )
        .text(Name::Unit, &measure.unit)
        .text(Name::Owner, person.unwrap_or_default())
        .date(Name::Due, measure.due)
        .text(Name::Answer, news.unwrap_or_default());
    line.code(
        Name::State,
        Code::Standing(match measure.state {
            MeasureState::Agreed => Standing::Open,
            MeasureState::Going => Standing::Holds,
            MeasureState::Done => Standing::Done,
            MeasureState::Stopped => Standing::Ended,
        }),
    )
}

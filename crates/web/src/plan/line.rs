//! Goals and measures as lines of the page: in words, with what one can do.

use super::wording;
use crate::demand::beside;
use crate::part::action::Action;
use crate::part::beside::Beside;
use crate::part::tag::{Tag, Tone};
use casework::id::CaseId;
use casework::plan::{GoalView, MeasureState, MeasureView, ServiceDecision};
use language::Words;

/// A goal on the page.
pub(super) struct GoalBlock {
    pub(super) number: String,
    /// Whose words, and the words; nothing where the family has said nothing yet.
    pub(super) own: Option<(String, String)>,
    pub(super) services: String,
    pub(super) beside: Vec<Beside>,
    pub(super) measures: Vec<MeasureBlock>,
    pub(super) actions: Vec<Action>,
}

/// A measure on the page.
pub(super) struct MeasureBlock {
    pub(super) what: String,
    pub(super) state: Tag,
    pub(super) late: Option<Tag>,
    pub(super) facts: Vec<(String, String)>,
    pub(super) decision: Tag,
    pub(super) news: Option<String>,
    pub(super) actions: Vec<Action>,
}

/// A goal with its measures.
pub(super) fn goal(
    w: Words,
    case: CaseId,
    place: usize,
    goal: &GoalView,
    may_agree: bool,
) -> GoalBlock {
    let number = i64::try_from(place + 1).unwrap_or_default();
    let own = goal.own_words.as_str();
    GoalBlock {
        number: w.goal_number(number),
        own: (!own.is_empty()).then(|| (wording::whose(w, goal.whose), own.to_owned())),
        services: goal.services_words.clone(),
        beside: beside(w, &goal.beside, goal.restricted),
        measures: goal
            .measures
            .iter()
            .map(|one| measure(w, case, one))
            .collect(),
        actions: goal_actions(w, case, goal, may_agree),
    }
}

fn goal_actions(w: Words, case: CaseId, goal: &GoalView, may_agree: bool) -> Vec<Action> {
    let base = format!("/case/{case}/goal/{}", goal.id);
    let about = match goal.own_words.as_str() {
        "" => goal.services_words.clone(),
        own => own.to_owned(),
    };
    let mut actions = Vec::new();
    if may_agree {
        let href = format!("/case/{case}/measure/new?goal={}", goal.id);
        actions.push(Action::follow(href, w.goal_measure_add()).about(about.clone()));
    }
    if goal.may_change {
        actions.push(Action::follow(base.clone(), w.goal_change()).about(about.clone()));
    }
    if goal.may_remove {
        actions.push(slight(format!("{base}/remove"), w.goal_remove(), about));
    }
    actions
}

fn slight(href: String, label: String, about: String) -> Action {
    Action::follow(href, label)
        .weighing(crate::part::action::Weight::Slight)
        .about(about)
}

/// A measure.
pub(super) fn measure(w: Words, case: CaseId, measure: &MeasureView) -> MeasureBlock {
    let tone = match measure.state {
        MeasureState::Agreed => Tone::Plain,
        MeasureState::Going => Tone::Open,
        MeasureState::Done => Tone::Done,
        MeasureState::Stopped => Tone::Plain,
    };
    let open = matches!(measure.state, MeasureState::Agreed | MeasureState::Going);
    let late = measure.due.filter(|_| open).and_then(|due| w.late(due));
    MeasureBlock {
        what: measure.what.clone(),
        state: Tag::new(tone, wording::state(w, measure.state)),
        late: late.map(Tag::late),
        facts: facts(w, measure),
        decision: decision(w, measure.decision),
        news: news(w, measure),
        actions: measure_actions(w, case, measure),
    }
}

fn facts(w: Words, measure: &MeasureView) -> Vec<(String, String)> {
    let who = match &measure.person {
        Some(person) => format!("{}, {}, {}", person.name, person.title, measure.unit),
        None => measure.unit.clone(),
    };
    let due = measure.due.map(|due| w.date(due)).unwrap_or_default();
    let all = [
        (w.goal_measure_how(), measure.how.clone()),
        (w.goal_measure_extent(), measure.extent.clone()),
        (w.goal_measure_who(), who),
        (w.goal_measure_due(), due),
    ];
    all.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// What the service itself decided. It is never drawn as a promise of the plan.
fn decision(w: Words, decision: ServiceDecision) -> Tag {
    let tone = match decision {
        ServiceDecision::AppliedFor | ServiceDecision::NotDecided => Tone::Needs,
        ServiceDecision::Decided | ServiceDecision::NotNeeded => Tone::Plain,
    };
    Tag::new(tone, wording::decision(w, decision))
}

fn news(w: Words, measure: &MeasureView) -> Option<String> {
    let news = measure.news.as_ref().filter(|news| !news.note.is_empty())?;
    let by = news.by.clone().unwrap_or_else(|| w.goal_measure_family());
    Some(w.goal_measure_news(w.short_date(news.on), &by, &news.note))
}

fn measure_actions(w: Words, case: CaseId, measure: &MeasureView) -> Vec<Action> {
    let base = format!("/case/{case}/measure/{}", measure.id);
    let mut actions = Vec::new();
    if measure.may_move {
        let href = format!("{base}/move");
        actions.push(slight(href, w.goal_measure_move(), measure.what.clone()));
    }
    if measure.may_change {
        actions.push(slight(base, w.goal_measure_change(), measure.what.clone()));
    }
    actions
}

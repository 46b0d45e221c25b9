//! The page about the coordinator.

use super::card::card;
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::guide::{Matter, rules_at};
use crate::law_words::LawWords;
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::part::person::YourPerson;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::coordinator::{
    AnswerLine, CoordinatorPage, EarlierHeld, EndReason, RequestLine, WishLine,
};
use language::Words;

#[derive(Template)]
#[template(path = "coordinator/page.html")]
struct CoordinatorTemplate {
    page: Page,
    tabs: Vec<Link>,
    family: bool,
    /// Whether the reader takes care of the child without deciding for it.
    cares: bool,
    heading: String,
    person: Option<YourPerson>,
    coming: Option<String>,
    reasons: String,
    actions: Vec<Action>,
    wishes: Vec<String>,
    /// What stands of the wish in an assessment, and where.
    assessed: Option<(String, Link)>,
    wish_actions: Vec<Action>,
    request: Option<(String, String)>,
    request_actions: Vec<Action>,
    answers: Vec<(String, String)>,
    earlier: Vec<String>,
    rules: Vec<Matter>,
}

pub(super) async fn page(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().coordinator(member.viewer(), id).await;
    let view = shown.or_trouble(&member.visit)?.view;
    let words = member.words();
    let (base, head) = (format!("/case/{id}"), &view.head);
    let heading = match head.family {
        true => words.family_person(),
        false => words.coordinator_now(),
    };
    let person = view.person.as_ref();
    html(&CoordinatorTemplate {
        page: member.page(words.coordinator_title()),
        tabs: tabs(words, head, Tab::People),
        family: head.family,
        cares: head.cares,
        heading,
        person: person.map(|person| card(words, person, &base, head.family)),
        coming: coming(words, &view),
        reasons: view
            .current
            .as_ref()
            .map(|now| now.reasons.clone())
            .unwrap_or_default(),
        actions: actions(words, &view, &base),
        wishes: view
            .wishes
            .iter()
            .map(|wish| wish_line(words, wish))
            .collect(),
        assessed: assessed(&member, &view, &base),
        wish_actions: wish_actions(words, &view, &base),
        request: view
            .request
            .as_ref()
            .map(|request| request_line(words, request)),
        request_actions: request_actions(words, &view, &base),
        answers: view
            .answers
            .iter()
            .map(|answer| answer_line(words, answer))
            .collect(),
        earlier: view
            .earlier
            .iter()
            .map(|held| earlier_line(words, held))
            .collect(),
        rules: rules_at(&member.visit, "coordinator"),
    })
}

/// An appointment that begins on a day that comes.
fn coming(words: Words, view: &CoordinatorPage) -> Option<String> {
    let now = view.current.as_ref()?;
    let from = words.full_date(now.from);
    Some(match now.from > words.today() {
        true => words.coordinator_coming(&now.name, &from),
        false => words.coordinator_since(&from),
    })
}

fn wish_line(words: Words, wish: &WishLine) -> String {
    let on = words.full_date(wish.on);
    match (wish.you, wish.wishes) {
        (true, true) => words.coordinator_wish_you_yes(&on),
        (true, false) => words.coordinator_wish_you_no(&on),
        (false, true) => words.coordinator_wish_yes(&wish.name, &on),
        (false, false) => words.coordinator_wish_no(&wish.name, &on),
    }
}

fn assessed(member: &Member, view: &CoordinatorPage, base: &str) -> Option<(String, Link)> {
    let (line, words) = (view.assessed.as_ref()?, member.words());
    let law = LawWords::new(member.office().rules(), words.language());
    let said = law.said(words, &line.said);
    let what = words.assessment_why_known(law.fact(line.fact), &said);
    let text = words.coordinator_wish_assessed(&what, words.full_date(line.on));
    let href = format!("{base}/assessment/{}", line.assessment);
    Some((text, Link::new(href, words.coordinator_wish_assessment())))
}

fn request_line(words: Words, request: &RequestLine) -> (String, String) {
    let on = words.full_date(request.on);
    (
        words.coordinator_request_line(&request.name, &on),
        request.why.clone(),
    )
}

fn answer_line(words: Words, answer: &AnswerLine) -> (String, String) {
    let on = words.full_date(answer.on);
    let line = match answer.changed {
        true => words.coordinator_answer_changed(&on),
        false => words.coordinator_answer_kept(&on),
    };
    (line, answer.answer.clone())
}

fn earlier_line(words: Words, held: &EarlierHeld) -> String {
    let (from, until) = (words.full_date(held.from), words.full_date(held.until));
    words.coordinator_earlier_line(&held.name, &from, &until, reason(words, held.reason))
}

pub(super) fn reason(words: Words, reason: EndReason) -> String {
    match reason {
        EndReason::Replaced => words.coordinator_end_replaced(),
        EndReason::Adult => words.coordinator_end_adult(),
        EndReason::NeedGone => words.coordinator_end_need_gone(),
        EndReason::Moved => words.coordinator_end_moved(),
        EndReason::WishWithdrawn => words.coordinator_end_wish(),
    }
}

fn actions(words: Words, view: &CoordinatorPage, base: &str) -> Vec<Action> {
    let to =
        |what: &str, label: String| Action::follow(format!("{base}/coordinator/{what}"), label);
    let mut actions = Vec::new();
    let now = view.current.as_ref();
    if view.head.unit {
        actions.push(match now {
            None => to("appoint", words.coordinator_do_appoint()).main(),
            Some(_) => to("appoint", words.coordinator_do_replace()),
        });
    }
    if let Some(now) = now.filter(|_| view.head.coordinates) {
        actions.push(match now.substituted {
            None => to("away", words.coordinator_do_away()),
            Some(_) => to("back", words.coordinator_do_back()).main(),
        });
    }
    if view.head.unit && now.is_some() {
        actions.push(to("end", words.coordinator_do_end()));
    }
    if view.head.family && !view.head.cares && now.is_some() && view.request.is_none() {
        actions.push(to("request", words.coordinator_do_request()));
    }
    actions
}

fn wish_actions(words: Words, view: &CoordinatorPage, base: &str) -> Vec<Action> {
    let href = format!("{base}/coordinator/wish");
    let label = match view.head.family {
        true => words.coordinator_do_wish(),
        false => words.coordinator_do_record_wish(),
    };
    let may = (view.head.family && !view.head.cares) || view.head.coordinates;
    let action = || Action::follow(href, label);
    may.then(action).into_iter().collect()
}

fn request_actions(words: Words, view: &CoordinatorPage, base: &str) -> Vec<Action> {
    let href = format!("{base}/coordinator/answer");
    let action = || Action::follow(href, words.coordinator_do_answer()).main();
    view.head.unit.then(action).into_iter().collect()
}

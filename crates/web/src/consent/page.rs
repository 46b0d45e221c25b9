//! Every consent of a case on one page.

use super::age::{AgeCard, age_cards};
use super::line::{At, Line, line};
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::guide::{Matter, rules_at};
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::consent::{ConsentLine, ConsentPage};
use casework::id::CaseId;
use language::Words;

#[derive(Template)]
#[template(path = "consent/page.html")]
struct ConsentTemplate {
    page: Page,
    tabs: Vec<Link>,
    waiting: Vec<Line>,
    holding: Vec<Line>,
    earlier: Vec<Line>,
    /// What the birthdays of the child change.
    ages: Vec<AgeCard>,
    plan_start: bool,
    actions: Vec<Action>,
    rules: Vec<Matter>,
}

pub(super) async fn page(member: Member, Path(id): Path<String>) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .consents(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let view = shown.view;
    let at = At {
        member: &member,
        base: format!("/case/{id}/consent"),
        shown: shown.sequence,
        may_record: view.may_record,
    };
    let lines = |all: &[ConsentLine]| all.iter().map(|one| line(words, one, &at)).collect();
    html(&ConsentTemplate {
        page: member.page(words.consent_title()),
        tabs: tabs(words, &view.head, Tab::Consent),
        waiting: lines(&view.waiting),
        holding: lines(&view.holding),
        earlier: lines(&view.earlier),
        ages: age_cards(words, &view.ages, view.head.child.as_ref()),
        plan_start: view.plan_start,
        actions: actions(words, &view, &at.base),
        rules: rules_at(&member.visit, "consent"),
    })
}

fn actions(words: Words, view: &ConsentPage, base: &str) -> Vec<Action> {
    if !view.may_ask {
        return Vec::new();
    }
    let new = |scope: &str, label: String| Action::follow(format!("{base}/new/{scope}"), label);
    let mut actions = vec![new("share", words.consent_do_share()).main()];
    if !view.plan_start {
        actions.push(new("plan", words.consent_do_plan()));
    }
    actions.push(new("contact", words.consent_do_contact()));
    actions
}

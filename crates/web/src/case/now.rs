//! The first page of a case: *Vår side* for the family, what happens now for those who help.

use super::{Tab, road, tabs};
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::log::sentence;
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::part::person::{Deputy, YourPerson};
use crate::part::promise::PromiseLine;
use crate::part::road::Road;
use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use crate::part::zone::{Member as Around, Nearness, Zone};
use crate::promise::lines;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::coordinator::{Role, YourPerson as Coordinator};
use casework::plan::{GoalLine, State};
use casework::today::NowPage;
use language::Words;

/// A goal in the family's own words, with its next step.
struct Goal {
    words: String,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "case/now.html")]
struct NowTemplate {
    page: Page,
    family: bool,
    tabs: Vec<Link>,
    lead: Option<String>,
    person: Option<YourPerson>,
    unopened: Vec<Action>,
    unread: Option<Action>,
    road: Road,
    waiting: Vec<PromiseLine>,
    asked: Vec<PromiseLine>,
    goals: Vec<Goal>,
    plan: Option<Tag>,
    plan_href: String,
    zone: Zone,
    zone_href: String,
    seen: Vec<String>,
    log_href: String,
    sees: String,
}

pub(super) async fn now(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .now_in(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let view = &shown.view.page;
    let base = format!("/case/{id}");
    let family = view.head.family;
    let title = title(words, view);
    html(&NowTemplate {
        page: member.page(title),
        family,
        tabs: tabs(words, &view.head, Tab::Now),
        lead: lead(words, view),
        person: person(words, view, &base),
        unopened: unopened(words, view, &base),
        unread: view
            .unread
            .then(|| Action::follow(format!("{base}/message"), words.message_unread()).main()),
        road: road::road(words, &view.road),
        waiting: lines(words, &view.waiting, &base, &member, shown.sequence),
        asked: lines(words, &view.asked, &base, &member, shown.sequence),
        goals: view.goals.iter().map(|line| goal(words, line)).collect(),
        plan: view.plan.map(|state| plan_tag(words, state)),
        plan_href: format!("{base}/plan"),
        zone: zone(words, view, &base),
        zone_href: format!("{base}/team"),
        seen: shown
            .view
            .seen
            .iter()
            .map(|line| sentence(words, line))
            .collect(),
        log_href: format!("{base}/log"),
        sees: sees(words, view),
    })
}

fn title(words: Words, view: &NowPage) -> String {
    match (&view.head.child, view.head.family) {
        (_, true) => words.family_title(),
        (Some(child), false) => child.clone(),
        (None, false) => words.zone_child_unnamed(),
    }
}

fn lead(words: Words, view: &NowPage) -> Option<String> {
    let child = view.head.child.as_ref().filter(|_| view.head.family)?;
    Some(words.family_greeting(child))
}

/// The card with the person whom the family calls.
fn person(words: Words, view: &NowPage, base: &str) -> Option<YourPerson> {
    let person = view.person.as_ref()?;
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let away = person.away.then(|| match person.away_until {
        Some(until) => words.coordinator_away(words.date(until)),
        None => words.coordinator_away_now(),
    });
    Some(YourPerson {
        name: person.name.clone(),
        role: role(words, person),
        telephone: some(&person.telephone),
        hours: some(&person.hours),
        away,
        deputy: person.deputy.as_ref().map(|deputy| Deputy {
            name: deputy.name.clone(),
            telephone: some(&deputy.telephone),
        }),
        write: view.head.family.then(|| format!("{base}/message")),
    })
}

fn unopened(words: Words, view: &NowPage, base: &str) -> Vec<Action> {
    let waiting = view.unopened.iter().filter(|_| view.head.family);
    waiting
        .map(|id| Action::follow(format!("{base}/decision/{id}"), words.decision_new()).main())
        .collect()
}

fn goal(words: Words, line: &GoalLine) -> Goal {
    Goal {
        words: line.words.clone(),
        next: line.next.as_ref().map(|next| match next.due {
            Some(due) => words.case_step_by(&next.what, &next.who, words.date(due)),
            None => words.case_step(&next.what, &next.who),
        }),
    }
}

fn zone(words: Words, view: &NowPage, base: &str) -> Zone {
    let members = view.around.iter().map(|around| Around {
        name: around.name.clone(),
        place: around.role.clone(),
        href: Some(format!("{base}/team")),
        nearness: match around.nearness {
            casework::team::Nearness::Often => Nearness::Near,
            casework::team::Nearness::Sometimes => Nearness::Far,
        },
    });
    Zone {
        child: view
            .head
            .child
            .clone()
            .unwrap_or_else(|| words.zone_child_unnamed()),
        members: members.collect(),
    }
}

fn sees(words: Words, view: &NowPage) -> String {
    let kinds: Vec<String> = view
        .sees
        .iter()
        .map(|kind| wording::kind(words, *kind))
        .collect();
    words.information_see_here(words.list(&kinds))
}

/// A word on the state of the plan.
fn plan_tag(words: Words, state: State) -> Tag {
    match state {
        State::Draft => Tag::new(Tone::Open, words.case_plan_draft()),
        State::Revising => Tag::new(Tone::Done, words.case_plan_revising()),
        State::Active => Tag::new(Tone::Done, words.case_plan_active()),
        State::Paused => Tag::new(Tone::Plain, words.case_plan_paused()),
        State::Closed => Tag::new(Tone::Plain, words.case_plan_closed()),
    }
}

/// What the person is, and where.
fn role(words: Words, person: &Coordinator) -> String {
    match person.role {
        Role::ChildCoordinator => words.coordinator_role_child(&person.title, &person.unit),
        Role::Coordinator => words.coordinator_role(&person.title, &person.unit),
    }
}

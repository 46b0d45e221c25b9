//! The page with the people around the child.

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::coordinator::card;
use crate::guide::{Matter, rules_at};
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::part::person::YourPerson;
use crate::part::zone::{Member as Around, Nearness as Ring, Zone};
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::team::{EarlierMember, MemberLine, Nearness, TeamPage};
use language::Words;

/// One who takes part, ready to be shown.
pub(super) struct Line {
    anchor: String,
    name: String,
    service: String,
    role: String,
    contribution: String,
    period: String,
    telephone: String,
    links: Vec<Link>,
}

#[derive(Template)]
#[template(path = "team/page.html")]
struct TeamTemplate {
    page: Page,
    tabs: Vec<Link>,
    zone: Zone,
    person: Option<YourPerson>,
    members: Vec<Line>,
    earlier: Vec<String>,
    actions: Vec<Action>,
    elsewhere: Vec<Link>,
    rules: Vec<Matter>,
}

pub(super) async fn page(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let view = member
        .office()
        .team(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?
        .view;
    let words = member.words();
    let base = format!("/case/{id}");
    let title = match (view.head.family, &view.head.child) {
        (true, _) => words.family_people(),
        (false, Some(child)) => words.zone_label(child),
        (false, None) => words.team_title(),
    };
    html(&TeamTemplate {
        page: member.page(title),
        tabs: tabs(words, &view.head, Tab::People),
        zone: zone(words, &view, &base),
        person: view
            .person
            .as_ref()
            .map(|person| card(words, person, &base, view.head.family)),
        members: view
            .members
            .iter()
            .map(|one| line(words, one, &base))
            .collect(),
        earlier: view.earlier.iter().map(|one| earlier(words, one)).collect(),
        actions: actions(words, &view, &base),
        elsewhere: elsewhere(words, &view, &base),
        rules: rules_at(&member.visit, "team"),
    })
}

fn zone(words: Words, view: &TeamPage, base: &str) -> Zone {
    let coordinator = view.person.as_ref().map(|person| Around {
        name: person.name.clone(),
        place: crate::coordinator::role(words, person),
        href: Some(format!("{base}/coordinator")),
        nearness: Ring::Near,
    });
    let others = view.members.iter().map(|member| Around {
        name: member.name.clone(),
        place: match member.service.as_str() {
            "" => member.role.clone(),
            service => words.team_place(&member.role, service),
        },
        href: Some(format!("{base}/team#member-{}", member.id)),
        nearness: match member.nearness {
            Nearness::Often => Ring::Near,
            Nearness::Sometimes => Ring::Far,
        },
    });
    Zone {
        child: view
            .head
            .child
            .clone()
            .unwrap_or_else(|| words.zone_child_unnamed()),
        members: coordinator.into_iter().chain(others).collect(),
    }
}

fn line(words: Words, member: &MemberLine, base: &str) -> Line {
    let here = format!("{base}/team/{}", member.id);
    let mut links = Vec::new();
    if member.may_change {
        links.push(Link::new(here.clone(), words.button_change()));
        if member.until.is_none() {
            links.push(Link::new(format!("{here}/leave"), words.team_do_leave()));
        }
    }
    let from = words.full_date(member.from);
    Line {
        anchor: format!("member-{}", member.id),
        name: member.name.clone(),
        service: member.service.clone(),
        role: member.role.clone(),
        contribution: member.contribution.clone(),
        period: match member.until {
            Some(until) => words.team_period(&from, words.full_date(until)),
            None => words.team_since(&from),
        },
        telephone: member.telephone.clone(),
        links,
    }
}

fn earlier(words: Words, member: &EarlierMember) -> String {
    let (from, until) = (words.full_date(member.from), words.full_date(member.until));
    words.team_earlier_line(&member.name, &member.role, words.team_period(&from, &until))
}

fn actions(words: Words, view: &TeamPage, base: &str) -> Vec<Action> {
    let mut actions = Vec::new();
    if !view.callable.is_empty() {
        actions.push(Action::follow(
            format!("{base}/team/join"),
            words.team_do_join(),
        ));
    }
    if view.may_add_network {
        actions.push(Action::follow(
            format!("{base}/team/network"),
            words.team_do_network(),
        ));
    }
    actions
}

/// The pages beside this one: the family, the coordinator.
fn elsewhere(words: Words, view: &TeamPage, base: &str) -> Vec<Link> {
    let family = match (&view.head.child, view.head.family) {
        (_, true) => words.person_family_own(),
        (Some(child), false) => words.person_family_of(child),
        (None, false) => words.person_family_title(),
    };
    vec![
        Link::new(format!("{base}/family"), family),
        Link::new(format!("{base}/coordinator"), words.coordinator_title()),
    ]
}

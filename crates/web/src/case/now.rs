//! The first page of a case: *Vår side* for the family, what happens now for those who help.

use super::{Tab, road, tabs};
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::consent::{AgeCard, age_cards, opens_alike};
use crate::coordinator::card;
use crate::demand::beside;
use crate::emergency;
use crate::log::sentences;
use crate::notice::{Sent, sent};
use crate::part::action::{Action, Link};
use crate::part::beside::Beside;
use crate::part::page::Page;
use crate::part::person::YourPerson;
use crate::part::promise::PromiseLine;
use crate::part::road::Road;
use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use crate::part::zone::{Member as Around, Nearness, Zone};
use crate::promise::lines;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::consent::TakenBack;
use casework::label::Kind;
use casework::notice::{SentRow, Standing};
use casework::plan::{GoalLine, State};
use casework::today::NowPage;
use language::Words;

/// A goal in the family's own words, with its next step.
struct Goal {
    words: String,
    next: Option<String>,
    beside: Vec<Beside>,
}

#[derive(Template)]
#[template(path = "case/now.html")]
struct NowTemplate {
    page: Page,
    family: bool,
    /// Whether the reader sees single things alone, and the other pages are not there.
    stranger: bool,
    tabs: Vec<Link>,
    lead: Option<String>,
    person: Option<YourPerson>,
    person_heading: String,
    person_href: String,
    unopened: Vec<Action>,
    unread: Option<Action>,
    consent: Option<Action>,
    taken_back: Vec<String>,
    ages: Vec<AgeCard>,
    consent_href: String,
    sent: Vec<Sent>,
    road: Road,
    waiting: Vec<PromiseLine>,
    reads_promises: bool,
    asked: Vec<PromiseLine>,
    goals: Vec<Goal>,
    plan: Option<Tag>,
    plan_href: String,
    zone: Zone,
    zone_href: String,
    seen: Vec<String>,
    log_href: String,
    /// Where one notes what was handed out, for those who can.
    handing_href: Option<String>,
    sees: Vec<(String, Vec<String>)>,
    emergencies: Vec<emergency::Shown>,
    open_until: Option<String>,
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
    let person = view.person.as_ref();
    html(&NowTemplate {
        page: member.page(title),
        family,
        stranger: view.head.stranger,
        tabs: tabs(words, &view.head, Tab::Now),
        lead: lead(words, view),
        person: person.map(|person| card(words, person, &base, family)),
        person_heading: match family {
            true => words.family_person(),
            false => words.coordinator_now(),
        },
        person_href: format!("{base}/coordinator"),
        unopened: unopened(words, view, &base),
        unread: view
            .unread
            .then(|| Action::follow(format!("{base}/message"), words.message_unread()).main()),
        consent: (view.consent_waits).then(|| {
            Action::follow(format!("{base}/consent"), words.family_consent_waits()).main()
        }),
        taken_back: taken_back(words, view),
        ages: age_cards(words, &view.ages, view.head.child.as_ref()),
        consent_href: format!("{base}/consent"),
        sent: sent(words, &waiting(&shown.view.sent)),
        road: road::road(words, &view.road, family),
        waiting: lines(words, &view.waiting, &base, &member, shown.sequence),
        reads_promises: view.head.reads(Kind::Promise),
        asked: lines(words, &view.asked, &base, &member, shown.sequence),
        goals: view.goals.iter().map(|line| goal(words, line)).collect(),
        plan: view.plan.map(|state| plan_tag(words, state)),
        plan_href: format!("{base}/plan"),
        zone: zone(words, view, &base),
        zone_href: format!("{base}/team"),
        seen: sentences(words, &shown.view.seen),
        log_href: format!("{base}/log"),
        handing_href: (!family && !view.head.checks && !view.head.stranger)
            .then(|| format!("{base}/handing")),
        sees: sees(words, view),
        emergencies: (view.emergencies.iter())
            .map(|line| emergency::shown(words, id, line))
            .collect(),
        open_until: view
            .open_until
            .map(|until| words.emergency_open_until(words.date_and_time(until.local()))),
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

/// What the reader has sent and that still waits; what was closed is told on the first page.
fn waiting(rows: &[SentRow]) -> Vec<SentRow> {
    let waits = |row: &&SentRow| matches!(row.standing, Standing::Waiting { .. });
    rows.iter().filter(waits).cloned().collect()
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
        beside: beside(words, &[], line.restricted),
    }
}

fn zone(words: Words, view: &NowPage, base: &str) -> Zone {
    let members = view.around.iter().map(|around| Around {
        name: around.name.clone(),
        place: around.role.clone(),
        href: (!view.head.stranger).then(|| format!("{base}/team")),
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

/// What was shared with the reader and must not be used further.
fn taken_back(words: Words, view: &NowPage) -> Vec<String> {
    let line = |one: &TakenBack| {
        let kinds = one.kinds.iter().map(|kind| wording::kind(words, *kind));
        let kinds: Vec<String> = kinds.collect();
        words.case_taken_back(words.full_date(one.on), words.list(&kinds))
    };
    view.taken_back.iter().map(line).collect()
}

/// Everything that the reader may see here, a sentence for each ground with its kinds.
fn sees(words: Words, view: &NowPage) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = view
        .sees
        .iter()
        .map(|one| {
            (
                wording::my_ground(words, one.ground),
                opens_alike(words, &one.kinds),
            )
        })
        .collect();
    if view.responsible {
        all.push((words.case_see_responsible(), Vec::new()));
    }
    all.push((words.consent_keeps(), Vec::new()));
    all
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

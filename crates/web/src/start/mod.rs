//! The first page: for a visitor a way in, for everybody else their day.

use crate::answer::{Answer, OrTrouble, html, to};
use crate::code;
use crate::frame;
use crate::guide;
use crate::login;
use crate::notice::{Sent, sent};
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::site::Site;
use crate::today;
use crate::visit::{Member, Visit};
use askama::Template;
use axum::Router;
use axum::extract::RawQuery;
use axum::routing::get;
use casework::case::CaseHead;
use casework::entry::Function;
use office::today::Length;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/", get(start))
}

#[derive(Template)]
#[template(path = "start/start.html")]
struct StartPage {
    page: Page,
    actions: Vec<Action>,
}

async fn start(visit: Visit, RawQuery(query): RawQuery) -> Answer {
    if visit.own_page.is_some() {
        return to(code::OWN_PAGE);
    }
    if let Some(session) = visit.session.clone() {
        let member = Member { visit, session };
        if !member.viewer().level.opens() {
            return surer(&member);
        }
        return match member.session.function {
            Some(Function::CoordinatingUnit) => today::unit(&member).await,
            Some(_) => today::work(&member, length(query.as_deref())).await,
            None => family(&member).await,
        };
    }
    let words = visit.words;
    let page = visit.page(words.start_title());
    let mut actions = vec![
        Action::follow("/notice/new", words.notice_new()).main(),
        Action::follow(guide::PATH, words.guide_title()),
    ];
    let way_in = frame::way_in(&visit);
    actions.extend(way_in.map(|link| Action::follow(link.href, link.label)));
    actions.push(code::way_in(words));
    html(&StartPage { page, actions })
}

#[derive(Template)]
#[template(path = "start/surer.html")]
struct SurerPage {
    page: Page,
    actions: Vec<Action>,
}

/// For somebody who has signed in less surely than cases ask for: how to do it, and what is open
/// meanwhile.
fn surer(member: &Member) -> Answer {
    let words = member.words();
    html(&SurerPage {
        page: member.page(words.login_surer_title()),
        actions: vec![
            Action::follow(login::surer("/"), words.login_surer_do()).main(),
            Action::follow("/notice/new", words.notice_new()),
        ],
    })
}

/// The lists of a day are short unless the whole of them is asked for.
fn length(query: Option<&str>) -> Length {
    match query {
        Some("all") => Length::Whole,
        _ => Length::First,
    }
}

/// A family with one child goes straight to its page; with several it chooses.
async fn family(member: &Member) -> Answer {
    let start = member
        .office()
        .family_start(member.viewer())
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let news = start.grown.is_some_and(|grown| grown.new);
    if let [one] = start.cases.as_slice()
        && !news
    {
        return to(&format!("/case/{}", one.id));
    }
    let notices = member.office().sent_notices(member.viewer()).await;
    let notices = notices.or_trouble(&member.visit)?;
    let link = |head: &CaseHead| {
        let name = head
            .child
            .clone()
            .unwrap_or_else(|| words.zone_child_unnamed());
        Link::new(format!("/case/{}", head.id), name)
    };
    html(&FamilyPage {
        page: member.page(words.start_family_title()),
        cases: start.cases.iter().map(link).collect(),
        grown: start.grown.map(|_| words.start_family_grown()),
        sent: sent(words, &notices),
        notice: Action::follow("/notice/new", words.notice_new()).main(),
    })
}

#[derive(Template)]
#[template(path = "start/family.html")]
struct FamilyPage {
    page: Page,
    cases: Vec<Link>,
    /// That a child has come of age, and its case closed to the reader.
    grown: Option<String>,
    sent: Vec<Sent>,
    notice: Action,
}

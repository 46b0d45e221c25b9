//! The frame of a page: who one is, where one can go.

use crate::code;
use crate::discussion;
use crate::extract;
use crate::guide;
use crate::login;
use crate::part::action::Link;
use crate::part::page::{Page, Visitor};
use crate::part::wording;
use crate::report;
use crate::session;
use crate::sharing;
use crate::unusual;
use crate::visit::Visit;
use casework::entry::{Capacity, Function};
use language::Words;
use office::session::Session;

/// A page with its frame.
pub(crate) fn page(visit: &Visit, title: String) -> Page {
    let words = visit.words;
    let mut page = match visit
        .session
        .as_ref()
        .map(|session| session.viewer.capacity)
    {
        Some(Capacity::Function { .. }) => Page::work(words, title),
        _ => Page::family(words, title),
    };
    page.path = visit.path.clone();
    page.said = visit.said.clone();
    page.municipality = visit.site.settings.municipality.clone();
    page.demo = visit.site.settings.demo;
    page.visitor = visit
        .session
        .as_ref()
        .map(|session| visitor(words, session));
    page.menu = menu(visit);
    page.foot = foot(visit);
    page
}

fn visitor(words: Words, session: &Session) -> Visitor {
    Visitor {
        name: session.name.clone(),
        capacity: capacity(words, session),
        change: session.several.then(|| "/capacity".to_owned()),
    }
}

fn capacity(words: Words, session: &Session) -> String {
    match (session.function, &session.unit) {
        (Some(function), Some(unit)) => {
            words.capacity_function(wording::function(words, function), unit)
        }
        _ => words.capacity_family(),
    }
}

fn menu(visit: &Visit) -> Vec<Link> {
    let words = visit.words;
    if visit.own_page.is_some() {
        let link = Link::new(code::OWN_PAGE, words.child_own_title());
        let here = link.href == visit.path;
        return vec![link.here(here)];
    }
    let Some(session) = &visit.session else {
        return way_in(visit).into_iter().collect();
    };
    let mut links = vec![Link::new("/", words.shell_start())];
    if matches!(
        session.function,
        Some(Function::CoordinatingUnit | Function::Worker)
    ) {
        links.push(Link::new("/inbox", words.notice_inbox()));
    }
    links.push(Link::new("/notice/new", words.notice_new()));
    if session.function.is_some() {
        links.push(Link::new(sharing::PATH, words.sharing_title()));
    }
    if session.function == Some(Function::SecurityOfficer) {
        links.push(Link::new(unusual::PATH, words.unusual_title()));
    }
    links.extend(login::ways_link(visit));
    links
        .into_iter()
        .map(|link| {
            let here = link.href == visit.path;
            link.here(here)
        })
        .collect()
}

/// The way in for somebody who has not signed in, where there is one.
pub(crate) fn way_in(visit: &Visit) -> Option<Link> {
    let words = visit.words;
    let is_sign_in = visit.path.starts_with(login::PATH);
    let back = if is_sign_in { "/" } else { &visit.path };
    let link = || Link::new(login::sign_in_at(back), words.login_do());
    visit.site.login.is_some().then(link)
}

/// What stands at the foot of every page: the rights guide, a way to give notice, for staff the way to
/// child protection, and for whoever has signed in a copy of everything. It is the same whatever the
/// page is about.
fn foot(visit: &Visit) -> Vec<Link> {
    let words = visit.words;
    let mut links = vec![
        Link::new(guide::PATH, words.guide_title()).with_icon("book"),
        Link::new("/notice/new", words.notice_new()).with_icon("hand"),
    ];
    if visit.session.is_some() {
        links.push(Link::new(extract::PATH, words.extract_title()));
        links.push(Link::new(session::SIGNED_IN, words.session_noted_title()));
    }
    if visit.is_staff() {
        links.push(Link::new(report::PATH, words.report_title()).with_icon("envelope"));
        links.push(Link::new(discussion::PATH, words.discussion_title()).with_icon("chat"));
    }
    links
}

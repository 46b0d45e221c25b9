//! Who sees what in a case: people and services down, kinds of information across, each with its
//! ground.

mod line;

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::guide::{Matter, rules_at};
use crate::part::action::Link;
use crate::part::page::Page;
use crate::part::wording;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use casework::label::Kind;
pub(crate) use line::{Line, line};
use line::{Mark, legend};

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/case/{id}/access", get(read))
}

#[derive(Template)]
#[template(path = "access/access.html")]
struct AccessTemplate {
    page: Page,
    tabs: Vec<Link>,
    kinds: Vec<String>,
    lines: Vec<Line>,
    legend: Vec<Mark>,
    rules: Vec<Matter>,
}

async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .access(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let (words, view) = (member.words(), shown.view);
    let lines = view.lines.iter().map(|one| line(words, one));
    html(&AccessTemplate {
        page: member.page(words.access_title()),
        tabs: tabs(words, &view.head, Tab::Consent),
        kinds: Kind::ALL
            .into_iter()
            .map(|kind| wording::kind(words, kind))
            .collect(),
        lines: lines.collect(),
        legend: legend(words, &view.lines),
        rules: rules_at(&member.visit, "access"),
    })
}

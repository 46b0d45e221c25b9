//! Who has looked, in words.

mod line;

pub(crate) use line::sentence;

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::part::action::Link;
use crate::part::page::Page;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use line::Line;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/case/{id}/log", get(read))
}

#[derive(Template)]
#[template(path = "log/log.html")]
struct LogPage {
    page: Page,
    tabs: Vec<Link>,
    lines: Vec<Line>,
}

async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .log(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let lines = shown.view.lines.iter().map(|line| line::line(words, line));
    html(&LogPage {
        page: member.page(words.shell_seen()),
        tabs: tabs(words, &shown.view.head, Tab::Log),
        lines: lines.collect(),
    })
}

//! Who has looked, in words.

mod line;

pub(crate) use line::sentences;

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::guide::{Matter, rules_at};
use crate::part::action::Link;
use crate::part::page::Page;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::routing::get;
use casework::moment::Moment;
use line::Line;

use serde::Deserialize;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/case/{id}/log", get(read))
}

#[derive(Template)]
#[template(path = "log/log.html")]
struct LogPage {
    page: Page,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    newest: bool,
    older: Option<String>,
    rules: Vec<Matter>,
}

/// Which openings are asked for.
#[derive(Deserialize)]
struct Asked {
    /// Only those older than this moment, in milliseconds.
    before: Option<i64>,
}

async fn read(member: Member, Path(id): Path<String>, asked: Query<Asked>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let before = asked.before.map(Moment::from_milliseconds);
    let shown = member
        .office()
        .log(member.viewer(), id, before)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let lines = line::lines(words, &shown.view.lines);
    let older = shown.view.older.map(|moment| {
        let milliseconds = moment.milliseconds();
        format!("/case/{id}/log?before={milliseconds}")
    });
    html(&LogPage {
        page: member.page(words.shell_seen()),
        tabs: tabs(words, &shown.view.head, Tab::Log),
        lines,
        newest: shown.view.newest,
        older,
        rules: rules_at(&member.visit, "log"),
    })
}

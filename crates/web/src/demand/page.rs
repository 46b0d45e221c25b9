//! The demands that the reader made or judges.

use super::line::{Line, line};
use crate::answer::{Answer, OrTrouble, html};
use crate::case::tabs;
use crate::part::action::Link;
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "demand/page.html")]
struct DemandTemplate {
    page: Page,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    new: Option<String>,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = super::case(&member, &id)?;
    let shown = member.office().demands(member.viewer(), id).await;
    let view = shown.or_trouble(&member.visit)?.view;
    let (words, base) = (member.words(), format!("/case/{id}/demand"));
    html(&DemandTemplate {
        page: member.page(words.demand_title()),
        tabs: tabs(words, &view.head, super::tab(&view.head)),
        lines: view
            .lines
            .iter()
            .map(|one| line(words, &base, one))
            .collect(),
        new: view.may_demand.then(|| format!("{base}/new")),
    })
}

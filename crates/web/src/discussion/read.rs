//! The list of discussions, one of them with its answers, and taking it down.

use super::PATH;
use super::service::service;
use super::trace::boxes;
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::fields::Fields;
use crate::part::action::{Action, Link};
use crate::part::form::{Field, Group, Problems};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::discussion::{DiscussionPage, DiscussionRow, Trace};
use casework::id::ItemId;
use language::Words;

#[derive(Template)]
#[template(path = "discussion/list.html")]
struct ListPage {
    page: Page,
    lines: Vec<(Link, String)>,
    new: Action,
}

pub(super) async fn list(member: Member) -> Answer {
    let rows = member.office().discussions(member.viewer()).await;
    let rows = rows.or_trouble(&member.visit)?;
    let words = member.words();
    html(&ListPage {
        page: member.page(words.discussion_title()),
        lines: rows.iter().map(|row| line(words, row)).collect(),
        new: Action::follow(format!("{PATH}/new"), words.discussion_new()).main(),
    })
}

fn line(words: Words, row: &DiscussionRow) -> (Link, String) {
    let link = Link::new(format!("{PATH}/{}", row.id), row.title.clone());
    let answers = i64::try_from(row.answers).unwrap_or(i64::MAX);
    (link, words.discussion_line(answers, words.date(row.on)))
}

/// An answer, ready to be shown.
struct Line {
    head: String,
    text: String,
}

#[derive(Template)]
#[template(path = "discussion/one.html")]
pub(super) struct OnePage {
    pub(super) page: Page,
    on: String,
    text: String,
    answers: Vec<Line>,
    action: String,
    errand: String,
    pub(super) problems: Problems,
    pub(super) answer: Field,
    nobody: Option<Group>,
    gone: Vec<String>,
    take_down: Action,
}

pub(super) async fn one(member: Member, Path(id): Path<String>) -> Answer {
    let view = found(&member, &id).await?;
    html(&page(&member, view, &Fields::default(), &[]))
}

pub(super) async fn found(member: &Member, id: &str) -> Result<DiscussionPage, Trouble> {
    let id = of(member, id)?;
    let view = member.office().discussion(member.viewer(), id).await;
    view.or_trouble(&member.visit)
}

pub(super) fn of(member: &Member, id: &str) -> Result<ItemId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

/// The page of a discussion, with the answer that is being written.
pub(super) fn page(
    member: &Member,
    view: DiscussionPage,
    fields: &Fields,
    traces: &[Trace],
) -> OnePage {
    let words = member.words();
    let (nobody, gone) = boxes(words, traces, &super::trace::looked_at(fields));
    let base = format!("{PATH}/{}", view.id);
    let errand = || member.office().new_errand().to_string();
    let answers = view.answers.into_iter().map(|one| Line {
        head: words.discussion_answer_from(service(words, one.service), words.date(one.on)),
        text: one.text,
    });
    OnePage {
        page: member.page(view.title),
        on: words.discussion_put_up_on(words.date(view.on)),
        text: view.text,
        answers: answers.collect(),
        action: format!("{base}/answer"),
        errand: errand(),
        problems: Problems::default(),
        answer: Field::new("text", words.discussion_answer())
            .hint(words.discussion_text_hint())
            .value(fields.get("text")),
        nobody,
        gone,
        take_down: Action::send(format!("{base}/take-down"), words.discussion_take_down())
            .with("errand", errand()),
    }
}

pub(super) async fn take_down(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = of(&member, &id)?;
    let missing = || Trouble::not_found(&member.visit);
    let form = fields.form().ok_or_else(missing)?;
    let done = member
        .office()
        .take_discussion_down(member.viewer(), form.errand, id)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::DiscussionTakenDown.at(PATH))
}

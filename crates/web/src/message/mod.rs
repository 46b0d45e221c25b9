//! Messages between the family and the coordinator.

use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{Tab, tabs};
use crate::demand::{Beside, beside};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::Field;
use crate::part::page::Page;
use crate::said::Said;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use casework::id::CaseId;
use casework::message::MessageLine;
use casework::told::Told;
use language::Words;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/case/{id}/message", get(read).post(send))
}

struct Line {
    who: String,
    at: String,
    text: String,
    mine: bool,
    read: Option<String>,
    beside: Vec<Beside>,
}

#[derive(Template)]
#[template(path = "message/page.html")]
struct MessageTemplate {
    page: Page,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    action: String,
    errand: String,
    shown: i64,
    text: Option<Field>,
}

async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .messages(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let lines = shown.view.lines.iter().map(|message| line(words, message));
    html(&MessageTemplate {
        page: member.page(words.message_title()),
        tabs: tabs(words, &shown.view.head, Tab::Message),
        lines: lines.collect(),
        action: format!("/case/{id}/message"),
        errand: member.office().new_errand().to_string(),
        shown: shown.sequence.0,
        text: shown
            .view
            .may_write
            .then(|| Field::new("text", words.message_write())),
    })
}

fn line(words: Words, message: &MessageLine) -> Line {
    Line {
        who: match &message.by {
            _ if message.mine => words.log_you(),
            Some(name) => name.clone(),
            None => words.message_from_family(),
        },
        at: words.date_and_time(message.at.local()),
        text: message.text.clone(),
        mine: message.mine,
        beside: beside(words, &message.beside, message.restricted),
        read: message
            .read
            .filter(|_| message.mine)
            .map(|at| words.message_read_at(words.date_and_time(at.local()))),
    }
}

async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let text = Told::new(fields.get("text"));
    let sent = member
        .office()
        .send_message(member.viewer(), id, form, text)
        .await;
    sent.or_trouble(&member.visit)?;
    to(&Said::MessageSent.at(&format!("/case/{id}/message")))
}

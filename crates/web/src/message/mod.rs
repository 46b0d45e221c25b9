//! Messages between the family and the coordinator.

use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::case::{Tab, tabs};
use crate::demand::beside;
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::beside::Beside;
use crate::part::form::{Choice, Field, Group};
use crate::part::page::Page;
use crate::said::Said;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use casework::id::CaseId;
use casework::label::{Kind, Sphere};
use casework::message::{MessageLine, MessagePage};
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
    /// That only some read it.
    apart: Option<String>,
    read: Option<String>,
    beside: Vec<Beside>,
}

#[derive(Template)]
#[template(path = "message/page.html")]
struct MessageTemplate {
    page: Page,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    /// What is said where there is none.
    none: String,
    action: String,
    errand: String,
    shown: i64,
    to: Option<Group>,
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
        none: match shown.view.head.reads(Kind::Message) || shown.view.may_write {
            true => words.message_none(),
            false => words.case_not_open(),
        },
        action: format!("/case/{id}/message"),
        errand: member.office().new_errand().to_string(),
        shown: shown.sequence.0,
        to: to_whom(words, &shown.view),
        text: shown
            .view
            .may_write
            .then(|| Field::new("text", words.message_write())),
    })
}

/// Whether the whole family reads it, or one of it alone.
fn to_whom(words: Words, page: &MessagePage) -> Option<Group> {
    if page.apart.is_empty() {
        return None;
    }
    let mut choices = vec![Choice::new(SHARED, words.message_to_all()).chosen(true)];
    for one in &page.apart {
        let label = match one.name.as_str() {
            "" => words.message_to_coordinator_alone(),
            name => words.message_to_one(name),
        };
        choices.push(Choice::new(sphere_value(one.sphere), label));
    }
    Some(Group::new("to", words.message_to(), choices))
}

/// In the shared zone, in a form.
const SHARED: &str = "shared";

fn sphere_value(sphere: Sphere) -> String {
    match sphere {
        Sphere::Child => "child".to_owned(),
        Sphere::Adult(adult) => adult.to_string(),
        Sphere::Shared | Sphere::Service(_) => SHARED.to_owned(),
    }
}

fn sphere(text: &str) -> Option<Sphere> {
    match text {
        "" | SHARED => Some(Sphere::Shared),
        "child" => Some(Sphere::Child),
        adult => adult.parse().ok().map(Sphere::Adult),
    }
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
        apart: message.apart.as_ref().map(|one| match one.name.as_str() {
            "" => words.message_apart_you(),
            name => words.message_apart(name),
        }),
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
    let sphere = sphere(fields.get("to")).ok_or_else(|| Trouble::not_found(&member.visit))?;
    let sent = member
        .office()
        .send_message(member.viewer(), id, form, (sphere, text))
        .await;
    sent.or_trouble(&member.visit)?;
    to(&Said::MessageSent.at(&format!("/case/{id}/message")))
}

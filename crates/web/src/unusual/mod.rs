//! Unusual looking, for the one who checks that access is lawful: a day at a time, and what was found about each.

mod mark;
mod words;

use crate::answer::{Answer, OrTrouble, html};
use crate::part::action::Link;
use crate::part::page::Page;
use crate::part::tag::{Tag, Tone};
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use casework::unusual::UnusualLine;
use jiff::ToSpan;
use jiff::civil::Date;
use language::Words;
use serde::Deserialize;

/// Where the page is.
pub(crate) const PATH: &str = "/unusual";

pub(crate) fn routes() -> Router<Site> {
    Router::new().route(PATH, get(day)).route(
        "/unusual/{day}/{pattern}/{unit}/{by}",
        get(mark::form).post(mark::send),
    )
}

/// Something unusual, ready to be shown.
struct Shown {
    who: String,
    what: String,
    when: String,
    mark: Option<(String, String)>,
    state: Tag,
    /// Where one says what was found.
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "unusual/page.html")]
struct UnusualTemplate {
    page: Page,
    on: String,
    lines: Vec<Shown>,
    before: Option<Link>,
    after: Option<Link>,
    counts: Vec<String>,
}

/// Which day is asked for. What cannot be understood is today.
#[derive(Deserialize, Default)]
struct Asked {
    day: Option<String>,
}

async fn day(member: Member, asked: Query<Asked>) -> Answer {
    let words = member.words();
    let today = words.today();
    let asked = asked.day.as_ref().and_then(|day| day.parse().ok());
    let day: Date = asked.filter(|day| *day <= today).unwrap_or(today);
    let office = member.office();
    let shown = office.unusual(member.viewer(), day).await;
    let view = shown.or_trouble(&member.visit)?.view;
    let lines = view.lines.iter();
    html(&UnusualTemplate {
        page: member.page(words.unusual_title()),
        on: words.unusual_on(words.date(day)),
        lines: lines.map(|line| shown_line(words, line)).collect(),
        before: link(words, day.checked_sub(1.day()).ok()),
        after: link(
            words,
            day.checked_add(1.day()).ok().filter(|next| *next <= today),
        ),
        counts: words::counts(words, office.watch()),
    })
}

fn link(words: Words, day: Option<Date>) -> Option<Link> {
    let day = day?;
    Some(Link::new(format!("{PATH}?day={day}"), words.date(day)))
}

fn shown_line(words: Words, line: &UnusualLine) -> Shown {
    let (name, title, unit) = &line.who;
    let subject = line.subject;
    let path = format!(
        "{PATH}/{}/{}/{}/{}",
        subject.day,
        subject.pattern.word(),
        subject.unit,
        subject.by
    );
    Shown {
        who: words.log_employee(name, title, unit),
        what: words::what(words, line),
        when: words::when(words, line),
        mark: line.mark.as_ref().map(|mark| {
            let by = words.unusual_marked(&mark.by, words.date(mark.on));
            (by, mark.follows.clone())
        }),
        state: match line.mark {
            Some(_) => Tag::new(Tone::Done, words.unusual_looked_at()),
            None => Tag::new(Tone::Needs, words.unusual_not_looked_at()),
        },
        href: line.may_mark.then_some(path),
    }
}

//! Who has looked, in words; narrowed to what the reader wants to know, and asked about.

mod line;
mod why;

pub(crate) use line::sentences;

use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::case::{Tab, tabs};
use crate::emergency;
use crate::guide::{Matter, rules_at};
use crate::handing;
use crate::part::action::Link;
use crate::part::form::{Choice, Group};
use crate::part::page::Page;
use crate::part::wording;
use crate::site::Site;
use crate::visit::Member;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::routing::get;
use casework::id::UnitId;
use casework::label::Kind;
use casework::moment::Moment;
use language::Words;
use line::Line;
use office::log::{By, LogPage, Wanted};
use serde::Deserialize;
use why::Question;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/log", get(read))
        .route(
            "/case/{id}/log/why/{at}/{by}",
            get(why::form).post(why::ask),
        )
        .route(
            "/case/{id}/log/question/{question}",
            get(why::read).post(why::answer),
        )
}

#[derive(Template)]
#[template(path = "log/log.html")]
struct LogTemplate {
    page: Page,
    tabs: Vec<Link>,
    entries: Vec<Entry>,
    emergencies: Vec<emergency::Shown>,
    questions: Vec<Question>,
    by: Group,
    kind: Group,
    narrowed: bool,
    family: bool,
    newest: bool,
    older: Option<String>,
    rules: Vec<Matter>,
}

/// Which openings are asked for. What cannot be understood narrows nothing.
#[derive(Deserialize, Default)]
struct Asked {
    /// Only those older than this moment, in milliseconds.
    before: Option<String>,
    /// Whose: `family`, `services` or a unit.
    by: Option<String>,
    /// Which kind of information.
    kind: Option<String>,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        let by = match self.by.as_deref().unwrap_or_default() {
            "family" => By::Family,
            "services" => By::Services,
            unit => unit.parse::<UnitId>().map_or(By::Anybody, By::Unit),
        };
        let kind = self.kind.as_deref().unwrap_or_default();
        let before = self.before.as_ref().and_then(|before| before.parse().ok());
        Wanted {
            by,
            kind: Kind::ALL.into_iter().find(|known| known.word() == kind),
            before: before.map(Moment::from_milliseconds),
        }
    }
}

async fn read(member: Member, Path(id): Path<String>, asked: Query<Asked>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let wanted = asked.wanted();
    let shown = member
        .office()
        .log(member.viewer(), id, wanted)
        .await
        .or_trouble(&member.visit)?;
    let (words, view) = (member.words(), shown.view);
    let base = format!("/case/{id}/log");
    html(&LogTemplate {
        page: member.page(words.shell_seen()),
        tabs: tabs(words, &view.head, Tab::Log),
        entries: entries(words, &view, &base),
        emergencies: (view.emergencies.iter())
            .map(|line| emergency::shown(words, id, line))
            .collect(),
        questions: why::questions(words, &view.questions),
        by: by(words, &view, wanted),
        kind: kind(words, wanted),
        narrowed: wanted.by != By::Anybody || wanted.kind.is_some(),
        family: view.head.family,
        newest: view.newest,
        older: view.older.map(|older| older_href(&base, wanted, older)),
        rules: rules_at(&member.visit, "log"),
    })
}

/// One line of the log.
enum Entry {
    /// Somebody looked.
    Opening(Line),
    /// Somebody handed something out, with when that was noted.
    Handing(String, handing::Shown),
}

/// Openings and what was handed out, newest first.
fn entries(words: Words, view: &LogPage, base: &str) -> Vec<Entry> {
    let openings = line::lines(words, view, base).into_iter();
    let openings = openings.map(|line| (line.moment, Entry::Opening(line)));
    let handings = view.handings.iter().map(|line| {
        let noted = words.date_and_time(line.at.local());
        let shown = handing::shown(words, view.head.id, line);
        (line.at, Entry::Handing(noted, shown))
    });
    let mut all: Vec<(Moment, Entry)> = openings.chain(handings).collect();
    all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    all.into_iter().map(|(_, entry)| entry).collect()
}

fn by_value(by: By) -> String {
    match by {
        By::Anybody => String::new(),
        By::Family => "family".to_owned(),
        By::Services => "services".to_owned(),
        By::Unit(unit) => unit.to_string(),
    }
}

fn by(words: Words, view: &LogPage, wanted: Wanted) -> Group {
    let choice = |by: By, label: String| Choice::new(by_value(by), label).chosen(by == wanted.by);
    let mut choices = vec![
        choice(By::Anybody, words.log_by_anybody()),
        choice(By::Services, words.log_by_services()),
        choice(By::Family, words.log_by_family()),
    ];
    let units = view.units.iter();
    choices.extend(units.map(|(unit, name)| choice(By::Unit(*unit), name.clone())));
    Group::new("by", words.log_by(), choices)
}

fn kind(words: Words, wanted: Wanted) -> Group {
    let mut choices = vec![Choice::new("", words.log_kind_any()).chosen(wanted.kind.is_none())];
    choices.extend(Kind::ALL.into_iter().map(|kind| {
        Choice::new(kind.word(), wording::kind(words, kind)).chosen(wanted.kind == Some(kind))
    }));
    Group::new("kind", words.log_kind(), choices)
}

fn older_href(base: &str, wanted: Wanted, older: Moment) -> String {
    let kind = wanted.kind.map_or("", Kind::word);
    format!(
        "{base}?by={}&kind={kind}&before={}",
        by_value(wanted.by),
        older.milliseconds()
    )
}

//! The day of the coordinating unit.

use super::line::line;
use crate::answer::{Answer, OrTrouble, html};
use crate::part::page::Page;
use crate::part::promise::PromiseLine;
use crate::visit::Member;
use askama::Template;
use language::Words;
use office::today::Load;

struct LoadRow {
    name: String,
    unit: String,
    families: String,
    hours: String,
    away: bool,
}

#[derive(Template)]
#[template(path = "today/unit.html")]
struct UnitPage {
    page: Page,
    inbox: i64,
    work: Vec<PromiseLine>,
    waiting: i64,
    load: Vec<LoadRow>,
    due: i64,
}

pub(crate) async fn unit(member: &Member) -> Answer {
    let shown = member
        .office()
        .unit_day(member.viewer())
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let mut load = shown.view.load;
    load.sort_by(|left, right| words.compare(&left.name, &right.name));
    html(&UnitPage {
        page: member.page(words.today_title()),
        inbox: shown.view.inbox.as_ref().map_or(0, |inbox| inbox.waiting),
        work: shown
            .view
            .work
            .iter()
            .map(|work| line(words, work))
            .collect(),
        waiting: shown.view.waiting,
        due: i64::try_from(shown.view.due).unwrap_or(i64::MAX),
        load: load.iter().map(|load| row(words, load)).collect(),
    })
}

fn row(words: Words, load: &Load) -> LoadRow {
    LoadRow {
        name: load.name.clone(),
        unit: load.unit.clone(),
        families: words.number(load.families),
        hours: words.number(load.hours),
        away: load.away,
    }
}

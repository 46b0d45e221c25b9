//! The reader's own reports, and what the law says about the duty.

use super::{PATH, law_says, law_words, standing};
use crate::answer::{Answer, OrTrouble, html};
use crate::part::action::{Action, Link};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use casework::report::ReportRow;
use language::Words;

struct Line {
    link: Link,
    written: String,
    standing: String,
}

#[derive(Template)]
#[template(path = "report/list.html")]
struct ListPage {
    page: Page,
    /// Whose the duty is, and that nobody stops it: what is asked, the answer, and where it stands.
    duty: Vec<(String, String, String)>,
    lines: Vec<Line>,
    new: Action,
}

pub(super) async fn list(member: Member) -> Answer {
    let reports = member.office().reports(member.viewer()).await;
    let reports = reports.or_trouble(&member.visit)?;
    let words = member.words();
    let duty = [&reports.place.duty.who, &reports.place.duty.leader];
    html(&ListPage {
        page: member.page(words.report_title()),
        duty: duty.map(|answer| asked(&member, answer)).into(),
        lines: reports.rows.iter().map(|row| line(words, row)).collect(),
        new: Action::follow(format!("{PATH}/new"), words.report_new()).main(),
    })
}

fn asked(member: &Member, answer: &law::Answer) -> (String, String, String) {
    let (text, place) = law_says(member, answer);
    (law_words(member).asked(answer.question), text, place)
}

fn line(words: Words, row: &ReportRow) -> Line {
    let name = row.child.clone().filter(|name| !name.is_empty());
    let label = name.unwrap_or_else(|| words.report_without_text());
    Line {
        link: Link::new(format!("{PATH}/{}", row.id), label),
        written: words.report_written_on(words.date_and_time(row.written.local())),
        standing: standing(words, row.standing),
    }
}

//! The inbox of the coordinating unit, oldest first.

use super::words;
use crate::answer::{Answer, OrTrouble, html};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use casework::notice::InboxRow;

struct Line {
    href: String,
    children: String,
    sender: String,
    channel: String,
    given: String,
    waited: String,
    long: bool,
}

#[derive(Template)]
#[template(path = "notice/inbox.html")]
struct InboxPage {
    page: Page,
    lines: Vec<Line>,
    waiting: i64,
}

/// After how many days the age of a notice is said in amber.
const LONG: i64 = 7;

pub(super) async fn inbox(member: Member) -> Answer {
    let shown = member
        .office()
        .inbox(member.viewer())
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let lines = shown.view.rows.into_iter().map(|row| line(words, row));
    html(&InboxPage {
        page: member.page(words.notice_inbox()),
        lines: lines.collect(),
        waiting: shown.view.waiting,
    })
}

fn line(words: language::Words, row: InboxRow) -> Line {
    let names: Vec<String> = row
        .children
        .into_iter()
        .map(|name| {
            if name.is_empty() {
                words.notice_child_unnamed()
            } else {
                name
            }
        })
        .collect();
    Line {
        href: format!("/notice/{}", row.id),
        children: words.list(&names),
        sender: words::sender(words, row.sender),
        channel: words::channel(words, row.channel),
        given: words.date(row.given.date()),
        waited: words.notice_waited(row.days),
        long: row.days > LONG,
    }
}

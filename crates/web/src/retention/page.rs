//! How long things are kept, and what is due.

use crate::answer::{Answer, OrTrouble, html};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use casework::retention::{DueLine, Subject};
use language::Words;

/// What is kept: what it is, for how long, why, and what becomes of it.
struct Rule {
    what: String,
    long: String,
    source: String,
    then: String,
}

struct Due {
    what: String,
    last: String,
    kept: Vec<String>,
    href: String,
}

#[derive(Template)]
#[template(path = "retention/page.html")]
struct RetentionTemplate {
    page: Page,
    rules: Vec<Rule>,
    due: Vec<Due>,
}

pub(super) async fn read(member: Member) -> Answer {
    let shown = member.office().retention(member.viewer()).await;
    let view = shown.or_trouble(&member.visit)?.view;
    let words = member.words();
    html(&RetentionTemplate {
        page: member.page(words.retention_title()),
        rules: rules(words, view.keep.cases, view.keep.notices),
        due: view.due.iter().map(|line| due(words, line)).collect(),
    })
}

fn rules(words: Words, cases: Option<i64>, notices: Option<i64>) -> Vec<Rule> {
    let long = |months: Option<i64>| match months {
        Some(months) => words.retention_months(months),
        None => words.retention_undecided(),
    };
    vec![
        Rule {
            what: words.retention_cases(),
            long: long(cases),
            source: words.retention_cases_source(),
            then: words.retention_confirmed(),
        },
        Rule {
            what: words.retention_notices(),
            long: long(notices),
            source: words.retention_notices_source(),
            then: words.retention_confirmed(),
        },
        Rule {
            what: words.retention_openings(),
            long: words.retention_openings_long(),
            source: words.retention_openings_source(),
            then: words.retention_openings_then(),
        },
        Rule {
            what: words.retention_unsent(),
            long: words.retention_unsent_long(),
            source: words.retention_unsent_source(),
            then: words.retention_by_itself(),
        },
        Rule {
            what: words.retention_sign_ins(),
            long: words.retention_unsent_long(),
            source: words.retention_sign_ins_source(),
            then: words.retention_by_itself(),
        },
    ]
}

/// What a thing is, in words.
pub(super) fn named(words: Words, line: &DueLine) -> String {
    let name = match line.name.is_empty() {
        true => words.zone_child_unnamed(),
        false => line.name.clone(),
    };
    match line.subject {
        Subject::Case(_) => words.retention_case(name),
        Subject::Notice(_) => words.retention_notice(name),
    }
}

fn due(words: Words, line: &DueLine) -> Due {
    let kept = line.kept.iter();
    Due {
        what: named(words, line),
        last: words.retention_last(words.date(line.last)),
        kept: kept
            .map(|(on, why)| words.retention_kept(words.date(*on), why))
            .collect(),
        href: match line.subject {
            Subject::Case(id) => format!("/retention/case/{id}"),
            Subject::Notice(id) => format!("/retention/notice/{id}"),
        },
    }
}

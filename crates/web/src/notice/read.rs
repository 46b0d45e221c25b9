//! One notice, and what can be done with it.

use super::words;
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::part::action::Link;
use crate::part::form::{Choice, Field, Group};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::CaseId;
use casework::notice::{NoticePage, OutcomeLine, Standing};
use language::Words;

/// The outcomes that are chosen without opening a case, with their value in the form.
pub(super) const CLOSING: [(&str, OutcomeLine); 4] = [
    ("no-consent", OutcomeLine::NoConsent),
    ("not-wanted", OutcomeLine::NotWanted),
    ("not-relevant", OutcomeLine::NotRelevant),
    ("sent-elsewhere", OutcomeLine::SentElsewhere),
];

#[derive(Template)]
#[template(path = "notice/read.html")]
struct ReadPage {
    page: Page,
    notice: NoticePage,
    facts: Vec<(String, String)>,
    children: Vec<(String, String)>,
    standing: String,
    why: String,
    cases: Vec<Link>,
    passed_on: Vec<String>,
    errand: String,
    shown: i64,
    outcomes: Group,
    closing_why: Field,
    units: Group,
    passing_why: Field,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .notice(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let notice = shown.view;
    let (standing, why, cases) = standing(words, &notice.standing);
    html(&ReadPage {
        page: member.page(match notice.informs {
            true => words.inform_notice_title(),
            false => words.notice_title(),
        }),
        facts: facts(words, &notice),
        children: children(words, &notice),
        standing,
        why,
        cases: links(words, &notice, &cases),
        passed_on: passed_on(words, &notice),
        errand: member.office().new_errand().to_string(),
        shown: shown.sequence.0,
        outcomes: outcomes(words),
        closing_why: Field::new("why", words.notice_close_why())
            .hint(words.notice_close_why_hint()),
        units: units(words, &notice),
        passing_why: Field::new("passing-why", words.notice_pass_on_why()),
        notice,
    })
}

fn facts(words: Words, notice: &NoticePage) -> Vec<(String, String)> {
    let rows = [
        (
            words.notice_fact_given(),
            words.date_and_time(notice.given.local()),
        ),
        (
            words.notice_fact_sender(),
            words::sender(words, notice.sender),
        ),
        (words.notice_fact_name(), notice.sender_name.clone()),
        (words.notice_fact_contact(), notice.sender_contact.clone()),
        (
            words.notice_fact_channel(),
            words::channel(words, notice.channel),
        ),
        (
            words.notice_fact_consent(),
            words::consent(words, notice.consent),
        ),
        (words.notice_fact_services(), notice.services.clone()),
        (words.notice_fact_language(), notice.language.clone()),
    ];
    rows.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

fn children(words: Words, notice: &NoticePage) -> Vec<(String, String)> {
    let line = |child: &casework::notice::ChildLine| {
        let name = match child.name.as_str() {
            "" => words.notice_child_unnamed(),
            name => name.to_owned(),
        };
        (name, words::birth(words, child.birth))
    };
    notice.children.iter().map(line).collect()
}

/// The cases that were opened from a notice, each by the name of its child.
fn links(words: Words, notice: &NoticePage, cases: &[CaseId]) -> Vec<Link> {
    let each = cases.len() == notice.children.len();
    let link = |(place, case): (usize, &CaseId)| {
        let child = notice.children.get(place).filter(|_| each);
        let name = child.map(|child| child.name.clone());
        let name = name.filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| words.notice_child_number((place + 1).to_string()));
        Link::new(format!("/case/{case}"), words.notice_to_case(&name))
    };
    cases.iter().enumerate().map(link).collect()
}

pub(super) fn standing(words: Words, standing: &Standing) -> (String, String, Vec<CaseId>) {
    match standing {
        Standing::Waiting { unit } => (words.notice_waits_at(unit), String::new(), Vec::new()),
        Standing::Closed {
            on,
            cases,
            outcome,
            why,
        } => {
            let outcome = words::outcome(words, *outcome);
            (
                words.notice_closed_on(words.date(*on), &outcome),
                why.clone(),
                cases.clone(),
            )
        }
    }
}

fn passed_on(words: Words, notice: &NoticePage) -> Vec<String> {
    let line = |(on, unit, why): &(jiff::civil::Date, String, String)| {
        words.notice_passed_on_line(words.date(*on), unit, why)
    };
    notice.passed_on.iter().map(line).collect()
}

fn outcomes(words: Words) -> Group {
    let choices = CLOSING
        .iter()
        .map(|(value, outcome)| Choice::new(*value, words::outcome(words, *outcome)));
    Group::new("outcome", words.notice_close_question(), choices.collect())
}

fn units(words: Words, notice: &NoticePage) -> Group {
    let choices = notice
        .pass_on_to
        .iter()
        .map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    Group::new("unit", words.notice_pass_on_question(), choices.collect())
}

//! Putting a discussion up, and answering one.

use super::PATH;
use super::read::{OnePage, found, of, page};
use super::trace::{boxes, looked_at};
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::fields::Fields;
use crate::part::form::{Field, Group, Problem, Problems};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::discussion::Trace;
use casework::told::Told;
use language::Words;
use office::discussion::PutUp;

#[derive(Template)]
#[template(path = "discussion/write.html")]
struct WritePage {
    page: Page,
    errand: String,
    problems: Problems,
    title: Field,
    text: Field,
    nobody: Option<Group>,
    gone: Vec<String>,
}

pub(super) async fn blank(member: Member) -> Answer {
    let may = member.office().discussions(member.viewer()).await;
    may.or_trouble(&member.visit)?;
    html(&form(&member, &Fields::default(), &[]))
}

pub(super) async fn put_up(member: Member, fields: Fields) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let errand = fields.form().ok_or_else(missing)?.errand;
    let words = member.words();
    let mut again = form(&member, &fields, &[]);
    again.problems = checked(words, [&mut again.title, &mut again.text]);
    if !again.problems.is_empty() {
        again.page.wrong = true;
        return unprocessable(&again);
    }
    let told = (
        Told::new(fields.get("title")),
        Told::new(fields.get("text")),
    );
    let looked_at = looked_at(&fields);
    let office = member.office();
    let done = office
        .put_discussion_up(member.viewer(), errand, told, &looked_at)
        .await;
    match done.or_trouble(&member.visit)? {
        PutUp::Up(_) => to(&Said::DiscussionPutUp.at(PATH)),
        PutUp::Recognised(traces) => {
            let mut again = form(&member, &fields, &traces);
            again.problems = recognised(words, &again.text, &traces);
            again.page.wrong = true;
            unprocessable(&again)
        }
    }
}

pub(super) async fn answer(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let errand = fields.form().ok_or_else(missing)?.errand;
    let view = found(&member, &id).await?;
    let words = member.words();
    let mut again = page(&member, view.clone(), &fields, &[]);
    again.problems = checked(words, [&mut again.answer]);
    if !again.problems.is_empty() {
        return wrong(again);
    }
    let told = (of(&member, &id)?, Told::new(fields.get("text")));
    let looked_at = looked_at(&fields);
    let office = member.office();
    let done = office
        .answer_discussion(member.viewer(), errand, told, &looked_at)
        .await;
    match done.or_trouble(&member.visit)? {
        PutUp::Up(id) => to(&Said::DiscussionAnswered.at(&format!("{PATH}/{id}"))),
        PutUp::Recognised(traces) => {
            let mut again = page(&member, view, &fields, &traces);
            again.problems = recognised(words, &again.answer, &traces);
            wrong(again)
        }
    }
}

fn wrong(mut page: OnePage) -> Answer {
    page.page.wrong = true;
    unprocessable(&page)
}

fn form(member: &Member, fields: &Fields, traces: &[Trace]) -> WritePage {
    let words = member.words();
    let (nobody, gone) = boxes(words, traces, &looked_at(fields));
    WritePage {
        page: member.page(words.discussion_new()),
        errand: member.office().new_errand().to_string(),
        problems: Problems::default(),
        title: Field::new("title", words.discussion_about()).value(fields.get("title")),
        text: Field::new("text", words.discussion_text())
            .hint(words.discussion_text_hint())
            .value(fields.get("text")),
        nobody,
        gone,
    }
}

/// Says at each field what is wrong with it.
fn checked<const N: usize>(words: Words, fields: [&mut Field; N]) -> Problems {
    let mut problems = Problems::default();
    for field in fields {
        match field.value.is_empty() {
            true => field.error = Some(words.form_error_empty()),
            false => field.measure(words),
        }
        problems = problems.of(field);
    }
    problems
}

/// One line for everything that the writer must look at.
fn recognised(words: Words, field: &Field, traces: &[Trace]) -> Problems {
    let count = i64::try_from(traces.len()).unwrap_or(i64::MAX);
    Problems(vec![Problem {
        anchor: field.name.clone(),
        label: field.label.trim_end_matches('?').to_owned(),
        message: words.discussion_recognised(count),
    }])
}

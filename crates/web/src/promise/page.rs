//! All promises of a case, and the form for one more.

use super::line::lines;
use crate::answer::{Answer, OrTrouble, Trouble, html, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::guide::{Matter, rules_at};
use crate::part::action::Link;
use crate::part::form::{Choice, DateField, Field, Group, Problems};
use crate::part::page::Page;
use crate::part::promise::PromiseLine;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::CaseId;
use casework::label::Kind;
use casework::promise::PromisePage;
use office::Shown;

#[derive(Template)]
#[template(path = "promise/page.html")]
pub(super) struct PromiseTemplate {
    pub(super) page: Page,
    tabs: Vec<Link>,
    family: bool,
    open: Vec<PromiseLine>,
    /// What is said where none is open.
    none: String,
    done: Vec<PromiseLine>,
    notes_href: Option<String>,
    action: String,
    errand: String,
    shown: i64,
    pub(super) what: Field,
    pub(super) owner: Group,
    pub(super) due: DateField,
    pub(super) problems: Problems,
    rules: Vec<Matter>,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let template = template(&member, id, &Fields::default()).await?;
    html(&template)
}

/// The page again, with what was wrong in the form.
pub(super) fn wrong(mut template: PromiseTemplate) -> Answer {
    template.page.wrong = true;
    template.problems = Problems::default()
        .of(&template.what)
        .of_group(&template.owner)
        .of_date(&template.due);
    unprocessable(&template)
}

/// The page, with what was written in the form.
pub(super) async fn template(
    member: &Member,
    id: CaseId,
    fields: &Fields,
) -> Result<PromiseTemplate, Trouble> {
    let shown = member
        .office()
        .promises(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let base = format!("/case/{id}");
    let view = &shown.view;
    let title = if view.head.family {
        words.promise_title_family()
    } else {
        words.case_promises()
    };
    let errand = match fields.get("errand") {
        "" => member.office().new_errand().to_string(),
        errand => errand.to_owned(),
    };
    Ok(PromiseTemplate {
        page: member.page(title),
        tabs: tabs(words, &view.head, Tab::Promise),
        family: view.head.family,
        none: match view.head.reads(Kind::Promise) {
            true => words.promise_open_none(),
            false => words.case_not_open(),
        },
        open: lines(words, &view.open, &base, member, shown.sequence),
        done: lines(words, &view.done, &base, member, shown.sequence),
        notes_href: view.head.coordinates.then(|| format!("{base}/note")),
        action: format!("{base}/promise"),
        errand,
        shown: shown.sequence.0,
        what: Field::new("what", words.promise_what()).value(fields.get("what")),
        owner: owner(member, &shown, fields),
        due: DateField::new("due", words.promise_due())
            .hint(words.form_date_hint())
            .written(|name| fields.find(name)),
        problems: Problems::default(),
        rules: rules_at(&member.visit, "promise"),
    })
}

fn owner(member: &Member, shown: &Shown<PromisePage>, fields: &Fields) -> Group {
    let words = member.words();
    let chosen = fields.get("owner");
    let viewer = member.viewer().person;
    let choices = shown.view.owners.iter().map(|possible| {
        let value = possible.owner.person().to_string();
        let picked = chosen == value || (chosen.is_empty() && possible.owner.person() == viewer);
        Choice::new(value, possible.name.clone()).chosen(picked)
    });
    Group::new("owner", words.promise_owner(), choices.collect())
}

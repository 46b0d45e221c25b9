//! Correcting, striking and erasing a note.

use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, to};
use crate::fields::Fields;
use crate::part::form::Field;
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::told::Told;
use office::{Error, Form};

type Ids = Path<(String, String)>;

#[derive(Template)]
#[template(path = "note/change.html")]
struct ChangePage {
    page: Page,
    base: String,
    errand: String,
    shown: i64,
    theirs: Option<String>,
    text: Field,
    why: Field,
    strike_why: Field,
}

pub(super) async fn form(member: Member, ids: Ids) -> Answer {
    let (case, note) = parse(&member, ids)?;
    html(&page(&member, case, note, None).await?)
}

/// The form; after a conflict with what was typed, beside what stands now.
async fn page(
    member: &Member,
    case: CaseId,
    note: ItemId,
    typed: Option<&Fields>,
) -> Result<ChangePage, Trouble> {
    let shown = member
        .office()
        .notes(member.viewer(), case)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let mut lines = shown.view.lines.into_iter();
    let line = lines
        .find(|line| line.id == note && line.may_change)
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let text = typed
        .map_or(line.text.as_str(), |fields| fields.get("text"))
        .to_owned();
    Ok(ChangePage {
        page: member.page(words.note_change_title()),
        base: format!("/case/{case}/note/{note}"),
        errand: member.office().new_errand().to_string(),
        shown: shown.sequence.0,
        theirs: typed.map(|_| line.text.clone()),
        text: Field::new("text", words.note_text()).value(text),
        why: Field::new("why", words.note_correct_why())
            .value(typed.map_or("", |fields| fields.get("why")))
            .optional(),
        strike_why: Field::new("strike-why", words.note_strike_why()),
    })
}

pub(super) async fn correct(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, note, form) = parse_form(&member, ids, &fields)?;
    let (text, why) = (Told::new(fields.get("text")), Told::new(fields.get("why")));
    let done = member
        .office()
        .correct_note(member.viewer(), case, form, note, text, why)
        .await;
    if let Err(Error::Conflict { .. }) = done {
        return conflict(&page(&member, case, note, Some(&fields)).await?);
    }
    done.or_trouble(&member.visit)?;
    to(&Said::NoteCorrected.at(&format!("/case/{case}/note")))
}

pub(super) async fn strike(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, note, form) = parse_form(&member, ids, &fields)?;
    let why = Told::new(fields.get("strike-why"));
    let done = member
        .office()
        .strike_note(member.viewer(), case, form, note, why)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::NoteStruck.at(&format!("/case/{case}/note")))
}

pub(super) async fn erase(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, note, form) = parse_form(&member, ids, &fields)?;
    let done = member
        .office()
        .erase_note(member.viewer(), case, form, note)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::NoteErased.at(&format!("/case/{case}/note")))
}

fn parse(member: &Member, Path((case, note)): Ids) -> Result<(CaseId, ItemId), Trouble> {
    match (case.parse(), note.parse()) {
        (Ok(case), Ok(note)) => Ok((case, note)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

fn parse_form(
    member: &Member,
    ids: Ids,
    fields: &Fields,
) -> Result<(CaseId, ItemId, Form), Trouble> {
    let (case, note) = parse(member, ids)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    Ok((case, note, form))
}

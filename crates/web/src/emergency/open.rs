//! The form: what the danger is, what is needed, and whether the family cannot be told at once. It is the same whether
//! or not there is a case.

use super::PATH;
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::OneForm;
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Kind};
use crate::said::Said as Told;
use crate::visit::Member;
use axum::extract::Path;
use casework::emergency::Said;
use casework::id::CaseId;
use office::emergency::Sought;

pub(super) async fn by_number(member: Member) -> Answer {
    show(&member, form(&member, true, &Fields::default())?)
}

pub(super) async fn open_by_number(member: Member, fields: Fields) -> Answer {
    let sought = Sought::Number(fields.get("number").to_owned());
    open(&member, &fields, sought).await
}

pub(super) async fn by_link(member: Member, Path(id): Path<String>) -> Answer {
    case(&member, &id)?;
    show(&member, form(&member, false, &Fields::default())?)
}

pub(super) async fn open_by_link(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let sought = Sought::Case(case(&member, &id)?);
    open(&member, &fields, sought).await
}

fn case(member: &Member, id: &str) -> Result<CaseId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

async fn open(member: &Member, fields: &Fields, sought: Sought) -> Answer {
    let by_number = matches!(sought, Sought::Number(_));
    let mut form = form(member, by_number, fields)?;
    let words = member.words();
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    if form.holds(words) {
        let said = said(fields);
        let office = member.office();
        let done = office.open_in_emergency(member.viewer(), sent, (sought, said));
        match done.await {
            Ok(Some(case)) => {
                return to(&Told::EmergencyOpened.at(&format!("/case/{case}/family")));
            }
            Ok(None) => form.wrong(words.emergency_nothing()),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(member, form)
}

/// Whoever writes why the family cannot be told has said that it cannot.
fn said(fields: &Fields) -> Said {
    let why = fields.get("why");
    let held_back = !fields.get("held-back").is_empty() || !why.is_empty();
    Said {
        danger: fields.get("danger").into(),
        needed: fields.get("needed").into(),
        held_back: held_back.then(|| why.into()),
    }
}

fn form(member: &Member, by_number: bool, fields: &Fields) -> Result<OneForm, Trouble> {
    let office = member.office();
    let may = office.may_open_in_emergency(member.viewer());
    may.or_trouble(&member.visit)?;
    let words = member.words();
    let hours = office.watch().emergency_hours;
    let mut form = OneForm::new(words.emergency_title(), words.emergency_do(), fields)
        .lead(words.emergency_lead())
        .said(words.emergency_opens())
        .said(words.emergency_lasts(hours))
        .said(words.emergency_recorded());
    if by_number {
        let number = Field::new("number", words.emergency_number()).kind(Kind::Digits);
        form = form.text(number.hint(words.emergency_number_hint()));
    }
    let danger = Field::new("danger", words.emergency_danger());
    let needed = Field::new("needed", words.emergency_needed());
    let hold = Choice::new("yes", words.emergency_hold()).hint(words.emergency_hold_hint());
    Ok(form
        .area(danger.hint(words.emergency_danger_hint()))
        .area(needed)
        .check("held-back", hold)
        .area(Field::new("why", words.emergency_hold_why()).optional()))
}

fn show(member: &Member, form: OneForm) -> Answer {
    form.alone(member, if member.visit.path == PATH { "/" } else { PATH })
}

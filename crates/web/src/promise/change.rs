//! Keeping, moving, dropping, asking about and lifting a promise.

use super::line::who;
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::demand::beside;
use crate::fields::Fields;
use crate::part::beside::Beside;
use crate::part::form::{Choice, DateField, Field, Group, Problems};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::promise::PossibleOwner;
use casework::told::Told;
use language::Words;
use office::Form;

type Ids = Path<(String, String)>;

#[derive(Template)]
#[template(path = "promise/change.html")]
struct ChangePage {
    page: Page,
    base: String,
    what: String,
    who: String,
    due_now: String,
    notes: Vec<(String, String)>,
    beside: Vec<Beside>,
    errand: String,
    shown: i64,
    note: Field,
    due: DateField,
    why: Field,
    drop_why: Field,
    /// Who can owe it instead, for those who write for everybody.
    owner: Option<Group>,
    hand_why: Field,
    owners: Vec<PossibleOwner>,
    problems: Problems,
}

pub(super) async fn form(member: Member, ids: Ids) -> Answer {
    let (case, promise) = parse(&member, ids)?;
    html(&page(&member, case, promise, &Fields::default()).await?)
}

async fn page(
    member: &Member,
    case: CaseId,
    promise: ItemId,
    fields: &Fields,
) -> Result<ChangePage, Trouble> {
    let shown = member
        .office()
        .promises(member.viewer(), case)
        .await
        .or_trouble(&member.visit)?;
    let words = member.words();
    let owners = shown.view.owners;
    let mut open = shown.view.open.into_iter();
    let line = open
        .find(|line| line.id == promise && line.may_change)
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    Ok(ChangePage {
        page: member.page(words.promise_change_title()),
        base: format!("/case/{case}/promise/{promise}"),
        who: who(words, &line),
        due_now: words.promise_by(words.date(line.due)),
        notes: line
            .notes
            .iter()
            .map(|(on, note)| (words.date(*on), note.clone()))
            .collect(),
        beside: beside(words, &line.beside, line.restricted),
        what: line.what,
        errand: member.office().new_errand().to_string(),
        shown: shown.sequence.0,
        note: Field::new("note", words.promise_keep_note())
            .value(fields.get("note"))
            .optional(),
        due: DateField::new("due", words.promise_new_due())
            .hint(words.form_date_hint())
            .written(|name| fields.find(name)),
        why: Field::new("why", words.promise_postpone_why()).value(fields.get("why")),
        drop_why: Field::new("drop-why", words.promise_drop_why()).value(fields.get("drop-why")),
        owner: shown
            .view
            .head
            .coordinates
            .then(|| owner(words, &owners, fields)),
        hand_why: Field::new("hand-why", words.promise_hand_why())
            .value(fields.get("hand-why"))
            .optional(),
        owners,
        problems: Problems::default(),
    })
}

fn owner(words: Words, owners: &[PossibleOwner], fields: &Fields) -> Group {
    let choice = |possible: &PossibleOwner| {
        let value = possible.owner.person().to_string();
        let picked = fields.get("owner") == value;
        Choice::new(value, possible.name.clone()).chosen(picked)
    };
    let choices = owners.iter().map(choice).collect();
    Group::new("owner", words.promise_owner(), choices)
}

pub(super) async fn hand(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, promise, form) = parse_form(&member, ids, &fields)?;
    let mut again = page(&member, case, promise, &fields).await?;
    let chosen = fields.get("owner");
    let mut owners = again.owners.iter().map(|possible| possible.owner);
    let Some(to_whom) = owners.find(|owner| owner.person().to_string() == chosen) else {
        let error = Some(member.words().form_error_choose());
        again.owner = again.owner.map(|group| group.error(error));
        let problems = again.owner.iter();
        again.problems = problems.fold(Problems::default(), Problems::of_group);
        again.page.wrong = true;
        return unprocessable(&again);
    };
    let why = Told::new(fields.get("hand-why"));
    let office = member.office();
    let done = office
        .hand_promise(member.viewer(), case, form, promise, to_whom, why)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::PromiseHanded.at(&format!("/case/{case}/promise")))
}

pub(super) async fn keep(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, promise, form) = parse_form(&member, ids, &fields)?;
    let note = Told::new(fields.get("note"));
    let done = member
        .office()
        .keep_promise(member.viewer(), case, form, promise, note)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::PromiseKept.at(&format!("/case/{case}/promise")))
}

pub(super) async fn postpone(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, promise, form) = parse_form(&member, ids, &fields)?;
    let words = member.words();
    let mut again = page(&member, case, promise, &fields).await?;
    let due = match again.due.parse() {
        Ok(due) if due < words.today() => Err(words.form_error_date_past()),
        Ok(due) => Ok(due),
        Err(problem) => Err(problem.message(words)),
    };
    let due = match due {
        Ok(due) => due,
        Err(message) => {
            again.due.error = Some(message);
            again.problems = Problems::default().of_date(&again.due);
            again.page.wrong = true;
            return unprocessable(&again);
        }
    };
    let why = Told::new(fields.get("why"));
    let office = member.office();
    let done = office
        .postpone_promise(member.viewer(), case, form, promise, due, why)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::PromiseMoved.at(&format!("/case/{case}/promise")))
}

pub(super) async fn drop(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, promise, form) = parse_form(&member, ids, &fields)?;
    let why = Told::new(fields.get("drop-why"));
    let done = member
        .office()
        .drop_promise(member.viewer(), case, form, promise, why)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::Saved.at(&format!("/case/{case}/promise")))
}

pub(super) async fn ask(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, promise, form) = parse_form(&member, ids, &fields)?;
    let done = member
        .office()
        .ask_promise(member.viewer(), case, form, promise)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::PromiseAsked.at(&format!("/case/{case}/promise")))
}

pub(super) async fn lift(member: Member, ids: Ids, fields: Fields) -> Answer {
    let (case, promise, form) = parse_form(&member, ids, &fields)?;
    let done = member
        .office()
        .lift_promise(member.viewer(), case, form, promise)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::PromiseLifted.at(&format!("/case/{case}/promise")))
}

fn parse(member: &Member, Path((case, promise)): Ids) -> Result<(CaseId, ItemId), Trouble> {
    match (case.parse(), promise.parse()) {
        (Ok(case), Ok(promise)) => Ok((case, promise)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

fn parse_form(
    member: &Member,
    ids: Ids,
    fields: &Fields,
) -> Result<(CaseId, ItemId, Form), Trouble> {
    let (case, promise) = parse(member, ids)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    Ok((case, promise, form))
}

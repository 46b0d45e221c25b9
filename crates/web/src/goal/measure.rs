//! Writing a measure: what, how, how much, by whom, by when, and whether a service has decided.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group};
use crate::plan::wording;
use crate::plan::{Ground, Part, Sheet, again, blank as blank_sheet, merged, wants_both, wrong};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::{Path, RawQuery};
use casework::id::{CaseId, ItemId, PersonId, UnitId};
use casework::plan::{MeasureForm, Responsible, ServiceDecision};
use language::Words;
use office::Shown;
use office::goal::NewMeasure;

pub(super) async fn blank(
    member: Member,
    Path(case): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let (case, _) = ids(&member, &case, None)?;
    let shown = load(&member, case, None).await?;
    let mut sheet = sheet(member.words(), case, &shown.view);
    let goal = query
        .as_deref()
        .and_then(|query| query.strip_prefix("goal="));
    sheet.choose("goal", goal.unwrap_or_default());
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank_sheet(&member, ground, sheet)
}

pub(super) async fn form(member: Member, Path((case, measure)): Path<(String, String)>) -> Answer {
    let (case, measure) = ids(&member, &case, Some(&measure))?;
    let shown = load(&member, case, measure).await?;
    if shown.view.measure.is_none() {
        return Err(Trouble::not_found(&member.visit));
    }
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank_sheet(&member, ground, sheet(member.words(), case, &shown.view))
}

pub(super) async fn send_new(member: Member, Path(case): Path<String>, fields: Fields) -> Answer {
    save(&member, &case, None, &fields).await
}

pub(super) async fn send(
    member: Member,
    Path((case, measure)): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    save(&member, &case, Some(&measure), &fields).await
}

async fn save(member: &Member, case: &str, measure: Option<&str>, fields: &Fields) -> Answer {
    let (case, measure) = ids(member, case, measure)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(member, case, measure).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    let mut mine = sheet(words, case, &now.view);
    mine.fill(fields);
    if wants_both(fields) {
        return merged(member, ground, mine, &sheet(words, case, &now.view), form);
    }
    let Some(new) = read(words, &mut mine) else {
        return wrong(member, &now.view.head, mine, form);
    };
    let done = member
        .office()
        .agree_measure(member.viewer(), case, form, measure, new)
        .await;
    let Err(error) = done else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan/next")));
    };
    let now = load(member, case, measure).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    again(
        member,
        error,
        ground,
        mine,
        sheet(words, case, &now.view),
        form,
    )
}

fn ids(
    member: &Member,
    case: &str,
    measure: Option<&str>,
) -> Result<(CaseId, Option<ItemId>), Trouble> {
    let measure = measure.map(str::parse).transpose();
    match (case.parse(), measure) {
        (Ok(case), Ok(measure)) => Ok((case, measure)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

async fn load(
    member: &Member,
    case: CaseId,
    measure: Option<ItemId>,
) -> Result<Shown<MeasureForm>, Trouble> {
    let form = member
        .office()
        .measure_form(member.viewer(), case, measure)
        .await;
    form.or_trouble(&member.visit)
}

/// The measure as it stands. One that is gone becomes the form of a new one.
fn sheet(words: Words, case: CaseId, form: &MeasureForm) -> Sheet {
    let (title, action) = match &form.measure {
        Some(known) => (
            words.goal_measure_change(),
            format!("/case/{case}/measure/{}", known.id),
        ),
        None => (
            words.goal_measure_add(),
            format!("/case/{case}/measure/new"),
        ),
    };
    let known = form.measure.as_ref();
    let text = |told: Option<&casework::told::Told>| {
        told.map(|told| told.or_empty().to_owned())
            .unwrap_or_default()
    };
    let what = Field::new("what", words.goal_field_what());
    let how = Field::new("how", words.goal_field_how()).optional();
    let extent = Field::new("extent", words.goal_field_extent())
        .hint(words.goal_field_extent_hint())
        .optional();
    let due = DateField::new("due", words.goal_field_due()).optional();
    let back = format!("/case/{case}/plan/next");
    Sheet::new(title, action, back, words.button_save())
        .with(Part::Select(goals(words, form)))
        .with(Part::Text(
            what.value(text(known.map(|known| &known.what))),
            2,
        ))
        .with(Part::Text(
            how.value(text(known.map(|known| &known.how))),
            3,
        ))
        .with(Part::Text(
            extent.value(text(known.map(|known| &known.extent))),
            2,
        ))
        .with(Part::Select(responsible(words, form)))
        .with(Part::Date(due.date(known.and_then(|known| known.due))))
        .with(Part::Radios(decision(words, form)))
}

fn goals(words: Words, form: &MeasureForm) -> Group {
    let chosen = form.measure.as_ref().map(|measure| measure.goal);
    let choices = form
        .goals
        .iter()
        .map(|(id, text)| Choice::new(id.to_string(), text.clone()).chosen(chosen == Some(*id)));
    Group::new("goal", words.goal_field_goal(), choices.collect())
}

fn responsible(words: Words, form: &MeasureForm) -> Group {
    let known = form.measure.as_ref();
    let chosen = known.map(|known| who(known.unit, known.person));
    let choices = form.responsible.iter().map(|one| {
        let person = one.person.as_ref().map(|(person, ..)| *person);
        let value = who(one.unit, person);
        let is_chosen = chosen.as_ref() == Some(&value);
        Choice::new(value, name(one)).chosen(is_chosen)
    });
    Group::new("who", words.goal_field_who(), choices.collect())
}

fn name(one: &Responsible) -> String {
    match &one.person {
        Some((_, name, title)) => format!("{name}, {title}, {}", one.unit_name),
        None => one.unit_name.clone(),
    }
}

/// How the form sends who is responsible: the unit, and the person after a full stop.
fn who(unit: UnitId, person: Option<PersonId>) -> String {
    match person {
        Some(person) => format!("{unit}.{person}"),
        None => unit.to_string(),
    }
}

fn read_who(value: &str) -> Option<(UnitId, Option<PersonId>)> {
    match value.split_once('.') {
        Some((unit, person)) => Some((unit.parse().ok()?, Some(person.parse().ok()?))),
        None => Some((value.parse().ok()?, None)),
    }
}

fn decision(words: Words, form: &MeasureForm) -> Group {
    let known = form.measure.as_ref().map(|measure| measure.decision);
    let chosen = known.unwrap_or(ServiceDecision::NotDecided);
    let choices = ServiceDecision::ALL.map(|one| {
        Choice::new(wording::decision_code(one), wording::decision(words, one))
            .chosen(one == chosen)
    });
    Group::new("decision", words.goal_field_decision(), choices.to_vec())
        .hint(words.goal_field_decision_hint())
}

fn read(words: Words, sheet: &mut Sheet) -> Option<NewMeasure> {
    let goal = sheet.chosen(words, "goal");
    let what = sheet.said(words, "what");
    let who = sheet.chosen(words, "who");
    let due = sheet.date(words, "due");
    let decision = sheet.chosen(words, "decision");
    if !sheet.problems().is_empty() {
        return None;
    }
    let (unit, person) = read_who(&who?)?;
    let decision = decision?;
    let decided = |one: &ServiceDecision| wording::decision_code(*one) == decision;
    Some(NewMeasure {
        goal: goal?.parse().ok()?,
        what: what?,
        how: sheet.text("how"),
        extent: sheet.text("extent"),
        unit,
        person,
        due,
        decision: ServiceDecision::ALL.into_iter().find(decided)?,
    })
}

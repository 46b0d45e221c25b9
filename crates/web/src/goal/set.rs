//! Writing a goal: the family in its own words, a service in its own, the coordinator in both.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::plan::{Ground, Part, Sheet, again, blank as blank_sheet, merged, wants_both, wrong};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::plan::{GoalForm, GoalWords, Whose};
use casework::told::Told;
use language::Words;
use office::Shown;

const WHOSE: [(&str, Whose); 2] = [("child", Whose::Child), ("family", Whose::Family)];

pub(super) async fn blank(member: Member, Path(case): Path<String>) -> Answer {
    show(&member, &case, None).await
}

pub(super) async fn form(member: Member, Path((case, goal)): Path<(String, String)>) -> Answer {
    show(&member, &case, Some(&goal)).await
}

pub(super) async fn send_new(member: Member, Path(case): Path<String>, fields: Fields) -> Answer {
    save(&member, &case, None, &fields).await
}

pub(super) async fn send(
    member: Member,
    Path((case, goal)): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    save(&member, &case, Some(&goal), &fields).await
}

async fn show(member: &Member, case: &str, goal: Option<&str>) -> Answer {
    let (case, goal) = ids(member, case, goal)?;
    let shown = load(member, case, goal).await?;
    if goal.is_some() && shown.view.goal.is_none() {
        return Err(Trouble::not_found(&member.visit));
    }
    let sheet = sheet(member.words(), case, &shown.view);
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank_sheet(member, ground, sheet)
}

async fn save(member: &Member, case: &str, goal: Option<&str>, fields: &Fields) -> Answer {
    let (case, goal) = ids(member, case, goal)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(member, case, goal).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    let mut mine = sheet(words, case, &now.view);
    mine.fill(fields);
    if wants_both(fields) {
        return merged(member, ground, mine, &sheet(words, case, &now.view), form);
    }
    let Some(said) = read(words, &mut mine, &now.view) else {
        return wrong(member, &now.view.head, mine, form);
    };
    let done = member
        .office()
        .set_goal(member.viewer(), case, form, goal, said)
        .await;
    let Err(error) = done else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan/next")));
    };
    let now = load(member, case, goal).await?;
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
    goal: Option<&str>,
) -> Result<(CaseId, Option<ItemId>), Trouble> {
    let goal = goal.map(str::parse).transpose();
    match (case.parse(), goal) {
        (Ok(case), Ok(goal)) => Ok((case, goal)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

async fn load(
    member: &Member,
    case: CaseId,
    goal: Option<ItemId>,
) -> Result<Shown<GoalForm>, Trouble> {
    let form = member.office().goal_form(member.viewer(), case, goal).await;
    form.or_trouble(&member.visit)
}

/// The goal as it stands. One that is gone becomes the form of a new one.
fn sheet(words: Words, case: CaseId, form: &GoalForm) -> Sheet {
    let (title, action) = match &form.goal {
        Some(goal) => (
            words.goal_change(),
            format!("/case/{case}/goal/{}", goal.id),
        ),
        None => (words.goal_add(), format!("/case/{case}/goal/new")),
    };
    let back = format!("/case/{case}/plan/next");
    let mut sheet = Sheet::new(title, action, back, words.button_save());
    let goal = form.goal.as_ref();
    if form.own_words {
        let own = goal
            .map(|goal| goal.own_words.or_empty())
            .unwrap_or_default();
        let mut field = Field::new("own", own_label(words, form)).hint(words.goal_field_own_hint());
        field.optional = form.services_words;
        sheet = sheet.with(Part::Text(field.value(own), 4));
        sheet = sheet.with(Part::Radios(whose(
            words,
            goal.map_or(form.whose, |goal| goal.whose),
        )));
    }
    if form.services_words {
        let services = goal
            .map(|goal| goal.services_words.or_empty())
            .unwrap_or_default();
        let mut field = Field::new("services", words.goal_field_services())
            .hint(words.goal_field_services_hint())
            .value(services);
        field.optional = form.own_words;
        sheet = sheet.with(Part::Text(field, 4));
    }
    sheet
}

fn own_label(words: Words, form: &GoalForm) -> String {
    match (form.head.family, form.whose) {
        (true, Whose::Child) => words.goal_field_own_child(),
        (true, Whose::Family) => words.goal_field_own_family(),
        _ => words.goal_field_own_work(),
    }
}

fn whose(words: Words, chosen: Whose) -> Group {
    let choices = WHOSE.map(|(value, whose)| {
        let label = match whose {
            Whose::Child => words.goal_whose_child(),
            Whose::Family => words.goal_whose_family(),
        };
        Choice::new(value, label).chosen(whose == chosen)
    });
    Group::new("whose", words.goal_field_whose(), choices.to_vec())
}

/// What was written, if anything was; otherwise the sheet says what is wrong.
fn read(words: Words, sheet: &mut Sheet, form: &GoalForm) -> Option<GoalWords> {
    let own = sheet.text("own");
    let services = sheet.text("services");
    let empty = |told: &Told| told.or_empty().trim().is_empty();
    if empty(&own) && empty(&services) {
        let first = if form.own_words { "own" } else { "services" };
        sheet.wrong(first, words.form_error_empty());
        return None;
    }
    let chosen = sheet.optional_choice("whose");
    let whose = WHOSE
        .iter()
        .find(|(value, _)| chosen.as_deref() == Some(*value));
    Some(GoalWords {
        own_words: form.own_words.then_some(own),
        whose: whose.map_or(form.whose, |(_, whose)| *whose),
        services_words: form.services_words.then_some(services),
    })
}

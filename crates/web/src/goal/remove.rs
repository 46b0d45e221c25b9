//! Taking a goal out of the plan, with the reason.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::Field;
use crate::plan::{Ground, Part, Sheet, again, blank, wrong};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, ItemId};
use casework::plan::GoalForm;
use language::Words;
use office::Shown;

pub(super) async fn form(member: Member, Path(ids): Path<(String, String)>) -> Answer {
    let (case, goal) = parse(&member, &ids)?;
    let shown = load(&member, case, goal).await?;
    if !shown.view.may_remove {
        return Err(Trouble::not_found(&member.visit));
    }
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank(
        &member,
        ground,
        sheet(member.words(), case, goal, &shown.view),
    )
}

pub(super) async fn send(
    member: Member,
    Path(ids): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    let (case, goal) = parse(&member, &ids)?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(&member, case, goal).await?;
    let mut mine = sheet(words, case, goal, &now.view);
    mine.fill(&fields);
    let Some(why) = mine.said(words, "why") else {
        return wrong(&member, &now.view.head, mine, form);
    };
    let done = member
        .office()
        .remove_goal(member.viewer(), case, form, goal, why)
        .await;
    let Err(error) = done else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan/next")));
    };
    let now = load(&member, case, goal).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    again(
        &member,
        error,
        ground,
        mine,
        sheet(words, case, goal, &now.view),
        form,
    )
}

fn parse(member: &Member, (case, goal): &(String, String)) -> Result<(CaseId, ItemId), Trouble> {
    match (case.parse(), goal.parse()) {
        (Ok(case), Ok(goal)) => Ok((case, goal)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

async fn load(member: &Member, case: CaseId, goal: ItemId) -> Result<Shown<GoalForm>, Trouble> {
    let form = member
        .office()
        .goal_form(member.viewer(), case, Some(goal))
        .await;
    form.or_trouble(&member.visit)
}

fn sheet(words: Words, case: CaseId, goal: ItemId, form: &GoalForm) -> Sheet {
    let action = format!("/case/{case}/goal/{goal}/remove");
    let back = format!("/case/{case}/plan/next");
    let said = form
        .goal
        .as_ref()
        .map(|goal| match goal.own_words.or_empty() {
            "" => goal.services_words.or_empty(),
            own => own,
        });
    let sheet = Sheet::new(words.goal_remove(), action, back, words.goal_remove())
        .lead(words.goal_remove_lead());
    let sheet = match said {
        Some(said) => sheet.with(Part::Heading(said.to_owned())),
        None => sheet,
    };
    sheet.with(Part::Text(Field::new("why", words.plan_why()), 3))
}

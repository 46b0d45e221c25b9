//! Plans that are not individual plans: listing them, and taking them off the list.

use super::{Ground, Part, Sheet, again, blank, wrong};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::CaseId;
use casework::plan::RelatedForm;
use language::Words;
use office::Shown;

pub(super) async fn form(member: Member, Path(case): Path<String>) -> Answer {
    let case = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = load(&member, case).await?;
    let ground = Ground {
        head: &shown.view.head,
        sequence: shown.sequence,
    };
    blank(&member, ground, sheet(member.words(), case, &shown.view))
}

pub(super) async fn send(member: Member, Path(case): Path<String>, fields: Fields) -> Answer {
    let case: CaseId = case
        .parse()
        .map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let now = load(&member, case).await?;
    let mut mine = sheet(words, case, &now.view);
    mine.fill(&fields);
    let name = mine.said(words, "name");
    let unit = mine
        .chosen(words, "unit")
        .and_then(|unit| unit.parse().ok());
    let from = mine.date(words, "from");
    let (Some(name), Some(unit), Some(from)) = (name, unit, from) else {
        return wrong(&member, &now.view.head, mine, form);
    };
    let viewer = member.viewer();
    let done = member
        .office()
        .list_related_plan(viewer, case, form, name, unit, from)
        .await;
    let Err(error) = done else {
        return to(&Said::Saved.at(&format!("/case/{case}/plan")));
    };
    let now = load(&member, case).await?;
    let ground = Ground {
        head: &now.view.head,
        sequence: now.sequence,
    };
    again(
        &member,
        error,
        ground,
        mine,
        sheet(words, case, &now.view),
        form,
    )
}

pub(super) async fn remove(
    member: Member,
    Path((case, plan)): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let (Ok(case), Ok(plan)) = (case.parse::<CaseId>(), plan.parse()) else {
        return Err(Trouble::not_found(&member.visit));
    };
    let done = member
        .office()
        .remove_related_plan(member.viewer(), case, form, plan)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::Saved.at(&format!("/case/{case}/plan")))
}

async fn load(member: &Member, case: CaseId) -> Result<Shown<RelatedForm>, Trouble> {
    let form = member
        .office()
        .related_plan_form(member.viewer(), case)
        .await;
    form.or_trouble(&member.visit)
}

fn sheet(words: Words, case: CaseId, form: &RelatedForm) -> Sheet {
    let units = form.units.iter();
    let units = units.map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    let action = format!("/case/{case}/plan/related");
    let back = format!("/case/{case}/plan");
    let name = Field::new("name", words.plan_related_name()).hint(words.plan_related_name_hint());
    let unit = Group::new("unit", words.plan_related_unit(), units.collect());
    Sheet::new(words.plan_related_add(), action, back, words.button_save())
        .lead(words.plan_related_lead())
        .with(Part::Line(name))
        .with(Part::Select(unit))
        .with(Part::Date(DateField::new(
            "from",
            words.plan_related_from(),
        )))
}

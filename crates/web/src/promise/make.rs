//! Writing a promise down.

use super::page::{template, wrong};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::CaseId;
use casework::promise::Owner;
use casework::told::Told;
use office::promise::PromiseDraft;

pub(super) async fn make(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let owner = owner(&member, id, &fields).await?;
    let mut page = template(&member, id, &fields).await?;
    let today = words.today();
    let due = match page.due.parse() {
        Ok(due) if due < today => Err(words.form_error_date_past()),
        Ok(due) => Ok(due),
        Err(problem) => Err(problem.message(words)),
    };
    if page.what.value.is_empty() {
        page.what.error = Some(words.form_error_empty());
    }
    if owner.is_none() {
        page.owner.error = Some(words.form_error_choose());
    }
    let (Ok(due), Some(owner), None) = (due.clone(), owner, &page.what.error) else {
        page.due.error = due.err();
        return wrong(page);
    };
    let draft = PromiseDraft {
        what: Told::new(fields.get("what")),
        owner,
        due,
    };
    let made = member
        .office()
        .make_promise(member.viewer(), id, form, draft)
        .await;
    made.or_trouble(&member.visit)?;
    to(&Said::Saved.at(&format!("/case/{id}/promise")))
}

/// Who owes it: for the family the writer, for others the one who was chosen.
async fn owner(member: &Member, id: CaseId, fields: &Fields) -> Result<Option<Owner>, Trouble> {
    let shown = member
        .office()
        .promises(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    if shown.view.head.family {
        return Ok(Some(Owner::Family(member.viewer().person)));
    }
    let chosen = fields.get("owner");
    let possible = shown.view.owners.into_iter().map(|possible| possible.owner);
    Ok(possible
        .into_iter()
        .find(|owner| owner.person().to_string() == chosen))
}

//! Why there is no plan.

use crate::answer::{Answer, Trouble, to};
use crate::assessment::{case, form, list_page};
use crate::fields::Fields;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::decision::NoPlanReason;
use casework::told::Told;
use office::{Error, Refusal};

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = case(&member, &id)?;
    let sent = form(&member, &fields)?;
    let words = member.words();
    let mut page = list_page(&member, id).await?;
    let Some(typed) = &mut page.no_plan_form else {
        let refusal = Refusal::Decision(casework::decision::DecisionRefusal::HasPlan);
        return Err(Trouble::new(Error::Refused(refusal), &member.visit));
    };
    let reason = NoPlanReason::ALL
        .into_iter()
        .find(|reason| reason.code().to_string() == fields.get("reason"));
    for choice in &mut typed.reason.choices {
        choice.chosen = choice.value == fields.get("reason");
    }
    fields.get("errand").clone_into(&mut typed.errand);
    fields.get("more").clone_into(&mut typed.more.value);
    if reason.is_none() {
        typed.reason.error = Some(words.form_error_choose());
    }
    typed.more.measure(words);
    let Some(reason) = reason.filter(|_| typed.more.error.is_none()) else {
        return page.wrong();
    };
    let more = Told::new(fields.get("more"));
    let done = member.office();
    let done = done.no_plan(member.viewer(), id, sent, reason, more).await;
    match done {
        Ok(()) => to(&Said::NoPlan.at(&format!("/case/{id}/assessment"))),
        Err(Error::Conflict { .. }) => page.conflict(),
        Err(Error::Refused(refusal)) => {
            typed.reason.error = Some(refused::text(words, refusal));
            page.wrong()
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

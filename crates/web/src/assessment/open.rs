//! Starting an assessment.

use super::{case, form};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::assessment::Matter;

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = case(&member, &id)?;
    let form = form(&member, &fields)?;
    let matter = Matter::from_word(fields.get("matter"));
    let matter = matter.ok_or_else(|| Trouble::not_found(&member.visit))?;
    let office = member.office();
    let opened = office.open_assessment(member.viewer(), id, form, matter);
    let item = opened.await.or_trouble(&member.visit)?;
    to(&Said::AssessmentOpened.at(&format!("/case/{id}/assessment/{item}")))
}

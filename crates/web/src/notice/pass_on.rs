//! Passing a notice on.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::told::Told;

pub(super) async fn pass_on(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let Some(unit) = fields.parse("unit") else {
        return to(&format!("/notice/{id}"));
    };
    let why = Told::new(fields.get("passing-why"));
    let done = member
        .office()
        .pass_notice_on(member.viewer(), id, form, unit, why)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::NoticePassedOn.at("/inbox"))
}

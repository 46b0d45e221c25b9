//! Taking in information that another service gave.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;

pub(super) async fn receive(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let missing = || Trouble::not_found(&member.visit);
    let id = id.parse().map_err(|_| missing())?;
    let form = fields.form().ok_or_else(missing)?;
    let done = member
        .office()
        .receive_information(member.viewer(), id, form)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::InformationReceived.at("/inbox"))
}

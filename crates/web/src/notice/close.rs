//! Taking a notice out of the inbox without a case.

use super::read::CLOSING;
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::notice::{Outcome, OutcomeLine};
use casework::told::Told;

pub(super) async fn close(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let chosen = CLOSING
        .iter()
        .find(|(value, _)| *value == fields.get("outcome"));
    let Some((_, outcome)) = chosen else {
        return to(&format!("/notice/{id}"));
    };
    let outcome = match outcome {
        OutcomeLine::NoConsent | OutcomeLine::CasesOpened => Outcome::NoConsent,
        OutcomeLine::NotWanted => Outcome::NotWanted,
        OutcomeLine::NotRelevant => Outcome::NotRelevant,
        OutcomeLine::SentElsewhere | OutcomeLine::Received => Outcome::SentElsewhere,
    };
    let why = Told::new(fields.get("why"));
    let done = member
        .office()
        .close_notice(member.viewer(), id, form, outcome, why)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::NoticeClosed.at("/inbox"))
}

//! Consents: every one on a page, a new one with a look ahead, and taking one back.

mod age;
mod answer;
mod line;
mod new;
mod opens;
pub(crate) use age::{AgeCard, age_cards};
pub(crate) use opens::opens_alike;
mod page;
mod preview;
mod reads;
mod wanted;

use crate::answer::Trouble;
use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use casework::id::{CaseId, ConsentId};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/consent", get(page::page).post(preview::ask))
        .route("/case/{id}/consent/new/{scope}", get(new::form))
        .route("/case/{id}/consent/preview", post(preview::look))
        .route("/case/{id}/consent/{consent}", get(preview::waiting))
        .route("/case/{id}/consent/{consent}/change", get(new::change))
        .route("/case/{id}/consent/{consent}/give", post(answer::give))
        .route("/case/{id}/consent/{consent}/refuse", post(answer::refuse))
        .route(
            "/case/{id}/consent/{consent}/confirm",
            post(answer::confirm),
        )
        .route(
            "/case/{id}/consent/{consent}/record",
            get(answer::record_form).post(answer::record),
        )
        .route(
            "/case/{id}/consent/{consent}/withdraw",
            get(answer::withdraw_form).post(answer::withdraw),
        )
}

/// Two path elements.
type Two = Path<(String, String)>;

/// The case and the consent of an address.
fn ids(member: &Member, (case, consent): (&str, &str)) -> Result<(CaseId, ConsentId), Trouble> {
    match (case.parse(), consent.parse()) {
        (Ok(case), Ok(consent)) => Ok((case, consent)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

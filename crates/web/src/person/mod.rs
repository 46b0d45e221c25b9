//! The family of a case: who belongs to it, how one reaches them, who never sees the case.

mod exclude;
mod forms;
mod page;
mod protection;
mod relation;
mod words;

pub(crate) use words::relation as relation_name;

use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use casework::id::{CaseId, PersonId};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/family", get(page::page))
        .route(
            "/case/{id}/family/relation",
            get(relation::find).post(relation::add),
        )
        .route(
            "/case/{id}/family/relation/{relation}/end",
            get(relation::ending).post(relation::end),
        )
        .route(
            "/case/{id}/family/exclude",
            get(exclude::form).post(exclude::exclude),
        )
        .route(
            "/case/{id}/family/readmit/{person}",
            get(exclude::readmitting).post(exclude::readmit),
        )
        .route(
            "/case/{id}/family/{person}/protection",
            get(protection::form).post(protection::save),
        )
        .route(
            "/case/{id}/family/{person}/{what}",
            get(forms::form).post(forms::save),
        )
}

/// The case and the person of an address.
fn ids(
    member: &Member,
    (case, person): (&str, &str),
) -> Result<(CaseId, PersonId), crate::answer::Trouble> {
    match (case.parse(), person.parse()) {
        (Ok(case), Ok(person)) => Ok((case, person)),
        _ => Err(crate::answer::Trouble::not_found(&member.visit)),
    }
}

/// One path element.
type One = Path<String>;
/// Two path elements.
type Two = Path<(String, String)>;

//! Assessments: the list, one assessment, and what one does with it.

mod answer;
mod ask;
mod conclude;
mod judge;
mod list;
mod open;
mod page;
mod text;
mod words;

pub(crate) use list::page as list_page;
pub(crate) use words::{matter, places};

use crate::answer::Trouble;
use crate::fields::Fields;
use crate::law_words::LawWords;
use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::routing::get;
use casework::id::{CaseId, ItemId};
use office::Form;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/assessment", get(list::read).post(open::send))
        .route("/case/{id}/assessment/{item}", get(page::read))
        .route(
            "/case/{id}/assessment/{item}/facts",
            get(page::again).post(answer::send),
        )
        .route(
            "/case/{id}/assessment/{item}/judge",
            get(page::again).post(judge::send),
        )
        .route(
            "/case/{id}/assessment/{item}/conclude",
            get(page::again).post(conclude::send),
        )
}

pub(crate) type Ids = axum::extract::Path<(String, String)>;

pub(crate) fn case(member: &Member, id: &str) -> Result<CaseId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

pub(crate) fn ids(member: &Member, ids: &Ids) -> Result<(CaseId, ItemId), Trouble> {
    match (ids.0.0.parse(), ids.0.1.parse()) {
        (Ok(case), Ok(item)) => Ok((case, item)),
        _ => Err(Trouble::not_found(&member.visit)),
    }
}

pub(crate) fn form(member: &Member, fields: &Fields) -> Result<Form, Trouble> {
    fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))
}

/// The law in the reader's language.
pub(crate) fn law(member: &Member) -> LawWords {
    LawWords::new(member.office().rules(), member.words().language())
}

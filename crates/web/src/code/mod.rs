//! A code on paper for a child without an electronic identity: making it, coming in by it, and the
//! page that it opens.

mod enter;
mod limits;
mod make;
mod own_page;

pub(crate) use limits::Tries;

use crate::part::action::Action;
use crate::said::Said;
use crate::site::Site;
use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use casework::code::CodeLine;
use language::Words;

/// Where one comes in by a code.
const PATH: &str = "/code";
/// The child's own page.
pub(crate) const OWN_PAGE: &str = "/own-page";

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/code", get(enter::ask).post(enter::enter))
        .route("/own-page", get(own_page::read).post(own_page::write))
        .route("/own-page/close", post(own_page::close))
        .route("/own-page/end", post(own_page::end))
        .route("/case/{id}/code", get(make::page).post(make::make))
        .route("/case/{id}/code/end", post(make::end))
        .route("/case/{id}/code/together", post(make::together))
}

/// Whether a form is sent on the way in or out, and holds nothing that is worth keeping. What is typed
/// there is kept nowhere.
pub(crate) fn is_way(path: &str) -> bool {
    path == PATH
        || path
            .strip_prefix(OWN_PAGE)
            .is_some_and(|rest| !rest.is_empty())
}

/// Back to the way in, for a child whose page had closed when it sent what it wrote.
pub(crate) fn kept() -> Response {
    Redirect::to(&Said::OwnMessageKept.at(PATH)).into_response()
}

/// The way in for somebody who has a code.
pub(crate) fn way_in(words: Words) -> Action {
    Action::follow(PATH, words.child_enter_way())
}

/// What stands of a code, for those around the child.
pub(crate) fn stands(words: Words, code: Option<&CodeLine>) -> String {
    match code {
        None => words.code_none(),
        Some(code) => {
            let (on, until) = (words.full_date(code.on), words.full_date(code.until));
            words.code_stands(&code.by, &on, &until)
        }
    }
}

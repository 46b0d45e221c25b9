//! Promises of a case: the list, and what one can do with each.

mod change;
mod line;
mod make;
mod page;

pub(crate) use line::lines;

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/promise", get(page::read).post(make::make))
        .route("/case/{id}/promise/{promise}", get(change::form))
        .route("/case/{id}/promise/{promise}/keep", post(change::keep))
        .route(
            "/case/{id}/promise/{promise}/postpone",
            post(change::postpone),
        )
        .route("/case/{id}/promise/{promise}/hand", post(change::hand))
        .route("/case/{id}/promise/{promise}/drop", post(change::drop))
        .route("/case/{id}/promise/{promise}/ask", post(change::ask))
        .route("/case/{id}/promise/{promise}/lift", post(change::lift))
}

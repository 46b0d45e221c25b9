//! The coordinator: who it is, what the family wishes, appointing, standing in, asking for another.

mod appoint;
mod card;
mod forms;
mod page;

pub(crate) use card::{card, role};

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/coordinator", get(page::page))
        .route(
            "/case/{id}/coordinator/appoint",
            get(appoint::form).post(appoint::appoint),
        )
        .route(
            "/case/{id}/coordinator/{what}",
            get(forms::form).post(forms::save),
        )
}

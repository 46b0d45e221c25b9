//! What was handed out outside the program: noted, read, and looked into where the ground was not there.

mod check;
mod note;
mod shown;

pub(crate) use shown::{Shown, shown};

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/handing", get(note::form).post(note::send))
        .route(
            "/case/{id}/handing/{handing}",
            get(check::read).post(check::send),
        )
}

//! Decisions: the letter, writing one, and why there is no plan.

mod letter;
mod no_plan;
mod write;

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/decision/no-plan", post(no_plan::send))
        .route("/case/{id}/decision/{item}", get(letter::read))
        .route(
            "/case/{id}/assessment/{item}/decide",
            get(write::form).post(write::send),
        )
}

//! Discussing a case without saying whose it is.

mod read;
mod service;
mod trace;
mod write;

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

/// Where the discussions stand.
pub(crate) const PATH: &str = "/discussion";

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/discussion", get(read::list))
        .route("/discussion/new", get(write::blank).post(write::put_up))
        .route("/discussion/{id}", get(read::one))
        .route("/discussion/{id}/answer", post(write::answer))
        .route("/discussion/{id}/take-down", post(read::take_down))
}

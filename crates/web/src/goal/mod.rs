//! Goals and measures: write them, take them out, say how it goes.

mod measure;
mod moved;
mod remove;
mod set;

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/goal/new", get(set::blank).post(set::send_new))
        .route("/case/{id}/goal/{goal}", get(set::form).post(set::send))
        .route(
            "/case/{id}/goal/{goal}/remove",
            get(remove::form).post(remove::send),
        )
        .route(
            "/case/{id}/measure/new",
            get(measure::blank).post(measure::send_new),
        )
        .route(
            "/case/{id}/measure/{measure}",
            get(measure::form).post(measure::send),
        )
        .route(
            "/case/{id}/measure/{measure}/move",
            get(moved::form).post(moved::send),
        )
}

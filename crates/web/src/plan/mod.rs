//! The plan: a page that one wants to read, its versions side by side, and the forms that write
//! it and lead it through its life.

mod answer;
mod frame;
mod line;
mod point;
mod read;
mod related;
mod sheet;
mod step;
mod versions;
pub(crate) mod wording;

pub(crate) use answer::{Ground, again, blank, merged, wants_both, wrong};
pub(crate) use sheet::{Part, Sheet};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/plan", get(read::standing))
        .route("/case/{id}/plan/next", get(read::working))
        .route("/case/{id}/plan/paper", get(read::paper))
        .route("/case/{id}/plan/versions", get(versions::versions))
        .route("/case/{id}/plan/frame", get(frame::form).post(frame::send))
        .route(
            "/case/{id}/plan/related",
            get(related::form).post(related::send),
        )
        .route(
            "/case/{id}/plan/related/{plan}/remove",
            post(related::remove),
        )
        .route(
            "/case/{id}/plan/step/{step}",
            get(step::form).post(step::send),
        )
}

//! How long things are kept: the rules, what is due, and deciding about one of them.

mod decide;
mod page;

use crate::site::Site;
use axum::Router;
use axum::routing::get;

/// Where the coordinating unit finds it.
pub(crate) const PATH: &str = "/retention";

pub(crate) fn routes() -> Router<Site> {
    Router::new().route(PATH, get(page::read)).route(
        "/retention/{sort}/{id}",
        get(decide::form).post(decide::send),
    )
}

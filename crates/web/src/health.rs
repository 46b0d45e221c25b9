//! Whether the program serves.

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/health", get(|| async { "ok\n" }))
}

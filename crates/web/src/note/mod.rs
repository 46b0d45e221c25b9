//! The coordinator's notes: the quick note, the list, and correcting, striking, erasing.

mod change;
mod page;
mod quick;

pub(crate) use page::{occasion, quick_field};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/note", get(page::read).post(quick::write))
        .route("/note", post(quick::write_from_today))
        .route("/case/{id}/note/{note}", get(change::form))
        .route("/case/{id}/note/{note}/correct", post(change::correct))
        .route("/case/{id}/note/{note}/strike", post(change::strike))
        .route("/case/{id}/note/{note}/erase", post(change::erase))
}

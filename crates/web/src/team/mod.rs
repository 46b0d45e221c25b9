//! The people around the child: the zone, the list, joining and leaving.

mod join;
mod leave;
mod page;

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/team", get(page::page))
        .route("/case/{id}/team/join", get(join::form).post(join::join))
        .route(
            "/case/{id}/team/network",
            get(join::network_form).post(join::network),
        )
        .route(
            "/case/{id}/team/{member}",
            get(join::change_form).post(join::change),
        )
        .route(
            "/case/{id}/team/{member}/leave",
            get(leave::form).post(leave::leave),
        )
}

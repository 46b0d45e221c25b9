//! Opening a case because of danger, and what becomes of it.

mod open;
mod review;
mod shown;

pub(crate) use shown::{Shown, shown};

use crate::site::Site;
use crate::visit::Visit;
use axum::Router;
use axum::routing::get;
use casework::entry::Function;
use casework::id::CaseId;

/// Where a case is opened by the number of the child.
pub(crate) const PATH: &str = "/emergency";

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route(PATH, get(open::by_number).post(open::open_by_number))
        .route(
            "/case/{id}/emergency",
            get(open::by_link).post(open::open_by_link),
        )
        .route(
            "/case/{id}/emergency/{emergency}",
            get(review::read).post(review::send),
        )
}

/// Where somebody at work can say that there is danger, from a page of a case that is not open to it. The same for a
/// case that does not exist.
pub(crate) fn way_in(visit: &Visit) -> Option<String> {
    let function = visit.session.as_ref()?.function?;
    if !matches!(function, Function::Worker | Function::CoordinatingUnit) {
        return None;
    }
    let id = visit.path.strip_prefix("/case/")?.split('/').next()?;
    let id: CaseId = id.parse().ok()?;
    Some(format!("/case/{id}{PATH}"))
}

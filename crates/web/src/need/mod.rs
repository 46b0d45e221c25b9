//! What the child needs, and what it says: read, map, hear.

mod hear;
mod map;
mod page;
mod words;

pub(crate) use words::{area, form};

use crate::answer::Trouble;
use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::routing::get;
use casework::id::CaseId;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/need", get(page::read))
        .route("/case/{id}/need/map", get(map::form).post(map::send))
        .route("/case/{id}/need/hear", get(hear::form).post(hear::send))
}

fn parse(member: &Member, id: &str) -> Result<CaseId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

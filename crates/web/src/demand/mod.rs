//! Demands about one's own information: the list, making one, answering one.

mod answer;
mod beside;
mod line;
mod new;
mod page;
mod words;

pub(crate) use beside::beside;
pub(crate) use words::wish;

use crate::answer::Trouble;
use crate::case::Tab;
use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::routing::get;
use casework::case::CaseHead;
use casework::id::{CaseId, ItemId};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/demand", get(page::read))
        .route("/case/{id}/demand/new", get(new::form).post(new::send))
        .route(
            "/case/{id}/demand/{demand}",
            get(answer::form).post(answer::send),
        )
        .route(
            "/case/{id}/demand/{demand}/lift",
            get(answer::lift_form).post(answer::lift),
        )
}

/// The family comes here from who has looked; those who judge have a page of their own.
fn tab(head: &CaseHead) -> Tab {
    match head.family {
        true => Tab::Log,
        false => Tab::Demand,
    }
}

fn case(member: &Member, id: &str) -> Result<CaseId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

fn item(member: &Member, path: &(String, String)) -> Result<(CaseId, ItemId), Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let item = path.1.parse().map_err(|_| missing())?;
    Ok((case(member, &path.0)?, item))
}

//! The pages of a case: the tabs that lead to them, and the first page.

mod now;
mod one_form;
mod road;
mod tabs;

pub(crate) use one_form::{Input, OneForm, Place};
pub(crate) use tabs::{Tab, tabs};

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/case/{id}", get(now::now))
}

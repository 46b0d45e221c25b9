//! Notices of need: give one, get the receipt, the inbox, one notice and what to do with it.

mod close;
mod give;
mod inbox;
mod open_case;
mod paper;
mod pass_on;
mod read;
mod receipt;
mod receive;
mod sent;
mod words;

pub(crate) use sent::{Sent, sent};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/notice/new", get(give::blank).post(give::send))
        .route("/notice/{id}", get(read::read))
        .route("/notice/{id}/paper", get(paper::paper))
        .route("/notice/{id}/receipt", get(receipt::receipt))
        .route("/notice/{id}/pass-on", post(pass_on::pass_on))
        .route("/notice/{id}/received", post(receive::receive))
        .route("/notice/{id}/close", post(close::close))
        .route(
            "/notice/{id}/open",
            get(open_case::form).post(open_case::open),
        )
        .route("/inbox", get(inbox::inbox))
}

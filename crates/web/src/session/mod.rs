//! Signing out, changing capacity and language; in the demo also signing in by a link.

mod capacity;
#[cfg(feature = "demo")]
mod demo;
pub(crate) mod kept;
mod language;
mod sign_out;

pub(crate) use language::cookie as language_cookie;

use crate::site::Site;
use crate::visit::SESSION_COOKIE;
use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use office::session::Token;

/// How long the browser keeps the token, in seconds: the longest life of a session, twelve hours.
const A_DAY_AT_WORK: u32 = 12 * 60 * 60;

pub(crate) fn routes() -> Router<Site> {
    let routes = Router::new()
        .route("/sign-out", post(sign_out::sign_out))
        .route("/capacity", get(capacity::choose).post(capacity::change))
        .route("/kept", get(kept::offer).post(kept::forget))
        .route("/language", post(language::change));
    #[cfg(feature = "demo")]
    let routes = routes.route("/demo/sign-in/{person}", get(demo::sign_in));
    routes
}

/// On to a page with the token of a session in a cookie.
fn with_token(site: &Site, token: Option<Token>, path: &str) -> Response {
    let (value, age) = match token {
        Some(token) => (token.to_string(), A_DAY_AT_WORK),
        None => (String::new(), 0),
    };
    let cookie = site.settings.cookie(SESSION_COOKIE, &value, age);
    ([(SET_COOKIE, cookie)], Redirect::to(path)).into_response()
}

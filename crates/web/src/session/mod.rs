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
        Some(token) => (token.to_string(), "86400"),
        None => (String::new(), "0"),
    };
    let secure = if site.settings.secure { "; Secure" } else { "" };
    let cookie =
        format!("{SESSION_COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    ([(SET_COOKIE, cookie)], Redirect::to(path)).into_response()
}

/// A path within the site; anything else becomes the first page, so that nobody is sent elsewhere.
fn within(path: &str) -> &str {
    let inside =
        path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if inside { path } else { "/" }
}

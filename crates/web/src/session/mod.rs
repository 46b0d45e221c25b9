//! Sessions in the browser: their cookie, changing capacity and language, signing out; in the demo
//! also signing in by a link.

mod capacity;
#[cfg(feature = "demo")]
mod demo;
pub(crate) mod kept;
mod language;
mod noted;
mod sign_out;

pub(crate) use language::cookie as language_cookie;

use crate::answer::{Answer, OrTrouble};
use crate::site::Site;
use crate::visit::{SESSION_COOKIE, Visit};
use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use casework::id::PersonId;
use office::session::Token;

/// Where everybody sees when somebody signed in as them.
pub(crate) const SIGNED_IN: &str = "/signed-in";
/// How long the browser keeps the token, in seconds: the longest life of a session, twelve hours.
const A_DAY_AT_WORK: u32 = 12 * 60 * 60;

pub(crate) fn routes() -> Router<Site> {
    let routes = Router::new()
        .route("/sign-out", post(sign_out::sign_out))
        .route("/capacity", get(capacity::choose).post(capacity::change))
        .route("/kept", get(kept::offer).post(kept::forget))
        .route(SIGNED_IN, get(noted::list))
        .route("/language", post(language::change));
    #[cfg(feature = "demo")]
    let routes = routes.route("/demo/sign-in/{person}", get(demo::sign_in));
    routes
}

/// On to a page with the token of a session in a cookie.
pub(crate) fn with_token(site: &Site, token: Option<Token>, path: &str) -> Response {
    (
        [(SET_COOKIE, session_cookie(site, token))],
        Redirect::to(path),
    )
        .into_response()
}

/// The cookie with the token of a session, or the one that takes it away.
pub(crate) fn session_cookie(site: &Site, token: Option<Token>) -> String {
    let (value, age) = match token {
        Some(token) => (token.to_string(), A_DAY_AT_WORK),
        None => (String::new(), 0),
    };
    site.settings.cookie(SESSION_COOKIE, &value, age)
}

/// On with a session that has just begun: to what was kept for its person, or to where it wanted to
/// go. The session that the browser had before is over; of its capacity the new one has as much as
/// it can.
pub(crate) async fn signed_in(visit: &Visit, token: Token, person: PersonId, to: &str) -> Answer {
    let office = visit.office();
    let mut token = token;
    if let Some(before) = visit.token {
        office.end_session(before).await.or_trouble(visit)?;
    }
    if let Some(before) = &visit.session
        && before.viewer.person == person
    {
        match office.change_capacity(token, before.viewer.capacity).await {
            Ok(changed) => token = changed,
            // another way in may open less
            Err(office::Error::NotFound) => {}
            Err(error) => return Err(crate::answer::Trouble::new(error, visit)),
        }
    }
    let unsent = office.unsent(person).await.or_trouble(visit)?;
    let page = if unsent.is_empty() { to } else { "/kept" };
    Ok(with_token(&visit.site, Some(token), page))
}

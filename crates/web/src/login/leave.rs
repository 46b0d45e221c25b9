//! Signing out: here, at the provider, and when the provider says so.

use super::page::name;
use super::start::{Asked, login};
use super::token::Expected;
use super::{LEFT, Login, seconds};
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::code;
use crate::fields::Fields;
use crate::part::page::Page;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::header::REFRESH;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use office::session::Farewell;

/// The kind of token by which a provider says that a sign-in has ended.
const SIGN_OUT_TOKEN: &str = "logout+jwt";

#[derive(Template)]
#[template(path = "login/left.html")]
struct LeftPage {
    page: Page,
    /// Where the provider ends the sign-in too, and what it is called.
    onward: Option<(String, String)>,
}

/// The page after a session was ended here, which goes on to the provider by itself. It is a page
/// and no redirect: what a form is sent to may lead nowhere but here.
pub(crate) async fn leave(visit: &Visit, farewell: Option<Farewell>) -> Answer {
    let onward = match (&visit.site.login, farewell) {
        (Some(login), Some(farewell)) => onward(visit, login, &farewell).await,
        _ => None,
    };
    let mut page = visit.page(visit.words.login_left_title());
    page.path = LEFT.to_owned();
    let refresh = onward
        .as_ref()
        .and_then(|(href, _)| HeaderValue::from_str(&format!("0; url={href}")).ok());
    let mut response = html(&LeftPage { page, onward })?;
    if let Some(refresh) = refresh {
        response.headers_mut().insert(REFRESH, refresh);
    }
    Ok(response)
}

async fn onward(visit: &Visit, login: &Login, farewell: &Farewell) -> Option<(String, String)> {
    let door = login.door(&farewell.entrance)?;
    let now = visit.office().now().milliseconds();
    // a provider that is not reached keeps nobody signed in here
    let metadata = door.metadata(&login.outward, now).await.ok()?;
    let endpoint = metadata.end_session.as_ref()?;
    let back = format!("{}{LEFT}", login.address);
    let href = endpoint.with(&[
        ("id_token_hint", &farewell.id_token),
        ("client_id", &door.provider.client),
        ("post_logout_redirect_uri", &back),
    ]);
    Some((href, name(visit.words, &door.provider)))
}

/// Where the provider sends the reader when it has ended the sign-in too.
pub(super) async fn left(visit: Visit) -> Answer {
    // whoever sat down beside a child has signed out, and the child goes on
    if visit.own_page.is_some() {
        return to(code::OWN_PAGE);
    }
    leave(&visit, None).await
}

/// The provider asks through the reader's browser, in a frame and without our cookies, to end what
/// came from a sign-in.
pub(super) async fn ended_in_front(
    visit: Visit,
    Path(entrance): Path<String>,
    Query(query): Asked,
) -> Answer {
    let login = login(&visit)?;
    let door = login.door(&entrance);
    let issuer = door.map(|door| door.provider.issuer.text());
    let named = query.get("iss").map(String::as_str);
    match query.get("sid") {
        Some(sid) if issuer.is_some() && named == issuer => {
            let ended = visit.office().end_sessions_of(&entrance, sid).await;
            ended.or_trouble(&visit)?;
            Ok(StatusCode::OK.into_response())
        }
        _ => Err(Trouble::not_found(&visit)),
    }
}

/// The provider says directly, with a signed token, that a sign-in has ended.
pub(super) async fn ended_behind(
    visit: Visit,
    Path(entrance): Path<String>,
    fields: Fields,
) -> Response {
    let Ok(login) = login(&visit) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match ended(&visit, &login, &entrance, fields.get("logout_token")).await {
        Some(()) => StatusCode::OK.into_response(),
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

async fn ended(visit: &Visit, login: &Login, entrance: &str, token: &str) -> Option<()> {
    let door = login.door(entrance)?;
    let office = visit.office();
    let now = office.now().milliseconds();
    let read = door
        .read(&login.outward, token, &[SIGN_OUT_TOKEN], now)
        .await;
    let sid = read.and_then(|claims| {
        let expected = Expected {
            issuer: door.provider.issuer.text(),
            client: &door.provider.client,
            now: seconds(office),
        };
        Ok(claims.check_sign_out(&expected)?.to_owned())
    });
    match sid {
        Ok(sid) => office.end_sessions_of(entrance, &sid).await.ok(),
        Err(fault) => {
            tracing::warn!(entrance, reason = %fault, "a sign-out of a provider was not taken");
            None
        }
    }
}

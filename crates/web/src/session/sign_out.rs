//! Signing out.

use super::{session_cookie, with_token};
use crate::answer::{Answer, OrTrouble};
use crate::login;
use crate::visit::Visit;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;

pub(super) async fn sign_out(mut visit: Visit) -> Answer {
    let farewell = match visit.token {
        Some(token) => visit.office().end_session(token).await.or_trouble(&visit)?,
        None => None,
    };
    if visit.session.is_some() {
        tracing::info!("somebody signed out");
    }
    if farewell.is_none() {
        return Ok(with_token(&visit.site, None, "/"));
    }
    visit.session = None;
    let cookie = session_cookie(&visit.site, None);
    let mut response = login::leave(&visit, farewell).await?;
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    Ok(response)
}

//! Answers of the server itself, which have no page: they get one in the reader's language.

use crate::answer::bare_page;
use crate::site::{FORM_LIMIT, Site, TEXT_LIMIT};
use crate::visit::Visit;
use axum::body::{Body, HttpBody};
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::future::poll_fn;
use std::pin::Pin;

/// How much of a form that is too large is read and thrown away, in bytes. A browser shows the
/// answer only after it has sent everything.
const THROWN_AWAY: usize = 256 * 1024 * 1024;

/// Gives every answer of the server itself a page, also the one to a form that is too large.
pub(crate) async fn in_words(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    if is_too_large(&site, &mut asked).await {
        throw_away(body).await;
        return page(&site, &mut asked, StatusCode::PAYLOAD_TOO_LARGE).await;
    }
    let route = parts.extensions.get::<MatchedPath>().cloned();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if is_refusal(status) {
        // the route as it stands in the source: no id, no question, nothing about anybody
        let route = route.as_ref().map_or("none", MatchedPath::as_str);
        tracing::info!(status = status.as_u16(), route, "refused");
    }
    if status.is_client_error() && !is_page(&response) {
        return page(&site, &mut asked, status).await;
    }
    response
}

/// Whether an answer says that somebody may not: not signed in, not allowed, not there for this
/// reader, too large, too often.
fn is_refusal(status: StatusCode) -> bool {
    matches!(status.as_u16(), 401 | 403 | 404 | 405 | 413 | 429)
}

async fn page(site: &Site, asked: &mut Parts, status: StatusCode) -> Response {
    match Visit::from_request_parts(asked, site).await {
        Ok(visit) => bare_page(status, &visit),
        Err(trouble) => trouble.into_response(),
    }
}

fn is_page(response: &Response) -> bool {
    let media_type = response.headers().get(CONTENT_TYPE);
    media_type.is_some_and(|media_type| media_type.as_bytes().starts_with(b"text/html"))
}

async fn is_too_large(site: &Site, asked: &mut Parts) -> bool {
    let length = asked.headers.get(CONTENT_LENGTH);
    let length: Option<usize> = length.and_then(|length| length.to_str().ok()?.parse().ok());
    match length {
        Some(length) if length > TEXT_LIMIT => length > limit(site, asked).await,
        _ => false,
    }
}

/// How large the form of a request may be: only staff sends files.
async fn limit(site: &Site, asked: &mut Parts) -> usize {
    let media_type = asked.headers.get(CONTENT_TYPE);
    let brings_files =
        media_type.is_some_and(|media_type| media_type.as_bytes().starts_with(b"multipart/"));
    match Visit::from_request_parts(asked, site).await {
        Ok(visit) if brings_files && visit.is_staff() => FORM_LIMIT,
        _ => TEXT_LIMIT,
    }
}

async fn throw_away(mut body: Body) {
    let mut left = THROWN_AWAY;
    while let Some(Ok(frame)) = poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await {
        let length = frame.data_ref().map_or(0, |data| data.len());
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return,
        }
    }
}

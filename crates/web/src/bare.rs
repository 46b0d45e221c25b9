//! Answers of the server itself, which have no page: they get one in the reader's language.

use crate::answer::bare_page;
use crate::site::{FORM_LIMIT, Site};
use crate::visit::Visit;
use axum::body::{Body, HttpBody};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::future::poll_fn;
use std::pin::Pin;

/// How long a form without files may be, in bytes.
pub(crate) const TEXT_LIMIT: usize = 1024 * 1024;
/// How much of a form that is too large is read and thrown away, in bytes. A browser shows the
/// answer only after it has sent everything.
const THROWN_AWAY: usize = 256 * 1024 * 1024;

/// Gives every answer of the server itself a page, also the one to a form that is too large.
pub(crate) async fn in_words(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    if is_too_large(&parts.headers) {
        throw_away(body).await;
        return page(&site, &mut asked, StatusCode::PAYLOAD_TOO_LARGE).await;
    }
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if status.is_client_error() && !is_page(&response) {
        return page(&site, &mut asked, status).await;
    }
    response
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

fn is_too_large(headers: &HeaderMap) -> bool {
    let length = headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let files = headers
        .get(CONTENT_TYPE)
        .is_some_and(|media_type| media_type.as_bytes().starts_with(b"multipart/"));
    let limit = if files { FORM_LIMIT } else { TEXT_LIMIT };
    length.is_some_and(|length: usize| length > limit)
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

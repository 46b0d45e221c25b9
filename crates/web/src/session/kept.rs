//! Forms that were sent after the session had ended: kept, and offered after signing in again.

use super::within;
use crate::answer::{Answer, OrTrouble, Trouble, html, to};
use crate::fields::Fields;
use crate::part::page::Page;
use crate::said::Said;
use crate::site::Site;
use crate::visit::{Member, SESSION_COOKIE, Visit, cookie};
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use casework::id::PersonId;
use language::Words;
use office::session::{Token, Unsent};

/// How long a kept form may be, in bytes.
const LIMIT: usize = 1024 * 1024;

/// Keeps a form whose session has ended, instead of losing it with a page about signing in.
pub(crate) async fn keep(State(site): State<Site>, request: Request, next: Next) -> Response {
    let Some(token) = form_token(&request) else {
        return next.run(request).await;
    };
    match site.office.session(token).await {
        Ok(None) => {}
        Ok(Some(session)) => return sent(&site, session.viewer.person, request, next).await,
        Err(_) => return next.run(request).await,
    }
    let (mut parts, body) = request.into_parts();
    let visit = match Visit::from_request_parts(&mut parts, &site).await {
        Ok(visit) => visit,
        Err(trouble) => return trouble.into_response(),
    };
    let Ok(bytes) = to_bytes(body, LIMIT).await else {
        return next.run(Request::from_parts(parts, Body::empty())).await;
    };
    let kept = site
        .office
        .keep_unsent(token, &visit.path, bytes.to_vec())
        .await;
    match kept {
        Ok(kept) => Trouble::session_ended(&visit, kept).into_response(),
        Err(error) => Trouble::new(error, &visit).into_response(),
    }
}

/// Lets a form through; one that had been kept is forgotten once it is done.
async fn sent(site: &Site, person: PersonId, request: Request, next: Next) -> Response {
    let kept = request.uri().query() == Some("kept");
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    if kept
        && response.status().is_redirection()
        && let Err(error) = site.office.forget_unsent(person, &path).await
    {
        tracing::warn!(%error, "a form that was sent could not be forgotten");
    }
    response
}

/// The token that a form is sent with.
fn form_token(request: &Request) -> Option<Token> {
    let headers = request.headers();
    let media_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let is_form = media_type.starts_with("application/x-www-form-urlencoded");
    if request.method() != Method::POST || !is_form {
        return None;
    }
    let path = request.uri().path();
    if ["/language", "/sign-out", "/capacity"].contains(&path) {
        return None;
    }
    cookie(headers, SESSION_COOKIE)?.parse().ok()
}

struct Line {
    path: String,
    when: String,
    texts: Vec<String>,
    fields: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "session/kept.html")]
struct KeptPage {
    page: Page,
    lines: Vec<Line>,
}

pub(super) async fn offer(member: Member) -> Answer {
    let person = member.viewer().person;
    let unsent = member
        .office()
        .unsent(person)
        .await
        .or_trouble(&member.visit)?;
    if unsent.is_empty() {
        return to("/");
    }
    let words = member.words();
    html(&KeptPage {
        page: member.page(words.session_kept_title()),
        lines: unsent
            .into_iter()
            .map(|unsent| line(words, unsent))
            .collect(),
    })
}

/// Names that are no text of the writer's.
const MACHINERY: [&str; 3] = ["errand", "shown", "children"];

fn line(words: Words, unsent: Unsent) -> Line {
    let fields: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&unsent.body).unwrap_or_default();
    let texts = fields
        .iter()
        .filter(|(name, value)| !MACHINERY.contains(&name.as_str()) && value.contains(' '))
        .map(|(_, value)| value.clone());
    Line {
        path: unsent.path,
        when: words.date_and_time(unsent.at.local()),
        texts: texts.collect(),
        fields,
    }
}

pub(super) async fn forget(member: Member, fields: Fields) -> Answer {
    let path = within(fields.get("path"));
    let person = member.viewer().person;
    member
        .office()
        .forget_unsent(person, path)
        .await
        .or_trouble(&member.visit)?;
    to(&Said::Saved.at("/kept"))
}

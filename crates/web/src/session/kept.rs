//! Forms that were sent after the session had ended: kept, and offered after signing in again.

use crate::answer::{Answer, OrTrouble, Trouble, html, to, with_typed};
use crate::code;
use crate::fields::{Fields, are_too_many};
use crate::guide;
use crate::long;
use crate::part::page::Page;
use crate::said::Said;
use crate::sharing;
use crate::site::{Site, TEXT_LIMIT};
use crate::visit::{Member, Visit, token_of};
use crate::within::{is_within, within};
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use casework::id::PersonId;
use language::Words;
use office::Error;
use office::session::{Keeping, Token, Unsent};

/// Loses no form: one whose session has ended is kept, and one that is answered with trouble shows
/// what stood in it.
pub(crate) async fn keep(State(site): State<Site>, request: Request, next: Next) -> Response {
    if !is_form(&request) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, TEXT_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    if are_too_many(&bytes) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let session = match token_of(&site, &parts.headers) {
        None => None,
        Some(token) => match site.office.session(token).await {
            Ok(None) => return ended(&site, token, &mut parts, &bytes).await,
            Ok(Some(session)) => Some(session),
            Err(error) => return broken(&site, error, &mut parts).await,
        },
    };
    let texts = texts(&bytes);
    if long::is_too_long(&bytes) {
        return too_long(&site, &mut parts, &bytes).await;
    }
    let request = Request::from_parts(parts, Body::from(bytes));
    let response = match session {
        Some(session) => sent(&site, session.viewer.person, request, next).await,
        None => next.run(request).await,
    };
    with_typed(response, texts)
}

/// Keeps a form that came after its session had ended.
async fn ended(site: &Site, token: Token, parts: &mut Parts, bytes: &[u8]) -> Response {
    let visit = match Visit::from_request_parts(parts, site).await {
        Ok(visit) => visit,
        Err(trouble) => return with_typed(trouble.into_response(), texts(bytes)),
    };
    let kept = match is_within(&visit.path) {
        true => {
            let office = &site.office;
            office.keep_unsent(token, &visit.path, bytes.to_vec()).await
        }
        false => Ok(Keeping::Nobodys),
    };
    let response = match kept {
        // a child has no other way in, and finds what it wrote on its page
        Ok(Keeping::Kept) if visit.path == code::OWN_PAGE => code::kept(),
        Ok(kept) => Trouble::session_ended(&visit, kept).into_response(),
        Err(error) => Trouble::new(error, &visit).into_response(),
    };
    with_typed(response, texts(bytes))
}

async fn too_long(site: &Site, parts: &mut Parts, bytes: &[u8]) -> Response {
    match Visit::from_request_parts(parts, site).await {
        Ok(visit) => long::again(&visit, parts.uri.query(), bytes),
        Err(trouble) => trouble.into_response(),
    }
}

async fn broken(site: &Site, error: Error, parts: &mut Parts) -> Response {
    match Visit::from_request_parts(parts, site).await {
        Ok(visit) => Trouble::new(error, &visit).into_response(),
        Err(trouble) => trouble.into_response(),
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

/// Whether a request sends a form that somebody has written something in.
fn is_form(request: &Request) -> bool {
    let media_type = request.headers().get(CONTENT_TYPE);
    let is_form = media_type.is_some_and(|media_type| {
        media_type
            .as_bytes()
            .starts_with(b"application/x-www-form-urlencoded")
    });
    let path = request.uri().path();
    request.method() == Method::POST
        && is_form
        && ![
            "/language",
            "/sign-out",
            "/capacity",
            guide::PATH,
            sharing::PATH,
        ]
        .contains(&path)
        && !code::is_way(path)
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
    if !member.viewer().level.opens() {
        return Err(Trouble::new(Error::StepUp, &member.visit));
    }
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
    Line {
        path: within(&unsent.path).to_owned(),
        when: words.date_and_time(unsent.at.local()),
        texts: texts(&unsent.body),
        fields: fields_of(&unsent.body),
    }
}

pub(crate) fn fields_of(body: &[u8]) -> Vec<(String, String)> {
    serde_urlencoded::from_bytes(body).unwrap_or_default()
}

/// What somebody wrote in a form, without choices and numbers.
fn texts(body: &[u8]) -> Vec<String> {
    fields_of(body)
        .into_iter()
        .filter(|(name, value)| !MACHINERY.contains(&name.as_str()) && value.contains(' '))
        .map(|(_, value)| value)
        .collect()
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

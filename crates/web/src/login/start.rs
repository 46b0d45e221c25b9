//! Beginning a sign-in: choosing a provider, and on to it.

use super::exchange::Exchange;
use super::fault::Fault;
use super::page::{Choice, choices, trouble};
use super::provider::Door;
use super::{Login, PATH};
use crate::answer::{Answer, Trouble, html, to};
use crate::code;
use crate::part::action::Action;
use crate::part::page::Page;
use crate::visit::{BROWSER_COOKIE, Visit, cookie};
use crate::within::within;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use casework::access::Level;
use office::session::Token;
use std::collections::HashMap;
use std::sync::Arc;

/// How long the browser keeps what it began with, in seconds.
const BROWSER_LASTS: u32 = 10 * 60;

/// What stands in the query of an address.
pub(super) type Asked = Query<HashMap<String, String>>;

#[derive(Template)]
#[template(path = "login/choose.html")]
struct ChoosePage {
    page: Page,
    choices: Vec<Choice>,
    /// For a child without an electronic identity.
    code: Option<Action>,
}

/// Chooses among several providers; with one there is nothing to choose.
pub(super) async fn choose(visit: Visit, Query(query): Asked) -> Answer {
    let login = login(&visit)?;
    let back = back(&query);
    if let [only] = login.doors.as_slice() {
        return to(&address_of(&only.provider.name, back));
    }
    let mut page = visit.page(visit.words.login_title());
    page.path = super::page::sign_in_at(back);
    html(&ChoosePage {
        choices: choices(&visit, &login, back, None),
        code: Some(code::way_in(visit.words)),
        page,
    })
}

/// On to a provider, at the level that it asks for at first.
pub(super) async fn begin(
    visit: Visit,
    Path(name): Path<String>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Answer {
    let login = login(&visit)?;
    let door = login.named(&name, &visit)?;
    let level = door.provider.asks;
    Ok(on(&visit, &login, door, level, back(&query), &headers).await)
}

/// On to the provider of the session once more, as surely as cases ask for; where it cannot be,
/// to those that can.
pub(super) async fn begin_surer(visit: Visit, Query(query): Asked, headers: HeaderMap) -> Answer {
    let login = login(&visit)?;
    let back = back(&query);
    let session = visit.session.as_ref();
    let entrance = session.and_then(|session| session.entrance.as_deref());
    let Some(door) = entrance.and_then(|name| login.door(name)) else {
        return to(&super::page::sign_in_at(back));
    };
    if door.provider.reaches(Level::NEEDED) {
        return Ok(on(&visit, &login, door, Level::NEEDED, back, &headers).await);
    }
    html(&ChoosePage {
        // a code makes nobody surer
        code: None,
        choices: choices(&visit, &login, back, Some(Level::NEEDED)),
        page: visit.page(visit.words.login_surer_elsewhere()),
    })
}

async fn on(
    visit: &Visit,
    login: &Login,
    door: &Door,
    level: Level,
    back: &str,
    headers: &HeaderMap,
) -> Response {
    match begun(visit, login, door, level, back, headers).await {
        Ok(response) => response,
        Err(fault) => trouble(visit, &door.provider, &fault),
    }
}

async fn begun(
    visit: &Visit,
    login: &Login,
    door: &Door,
    level: Level,
    back: &str,
    headers: &HeaderMap,
) -> Result<Response, Fault> {
    login.limiter.take().map_err(|_| Fault::Busy)?;
    let office = visit.office();
    let metadata = door
        .metadata(&login.outward, office.now().milliseconds())
        .await?;
    // several windows of one browser can sign in side by side
    let name = visit.site.settings.cookie_name(BROWSER_COOKIE);
    let browser: Option<Token> = cookie(headers, &name).and_then(|text| text.parse().ok());
    let browser = browser.unwrap_or_else(|| office.new_token());
    let (state, attempt) = office
        .begin_attempt(browser, &door.provider.name, level, back)
        .await?;
    let asked = question(visit, login, door, (state, &attempt));
    let client = door.provider.client.as_str();
    let target = match &metadata.pushed {
        Some(endpoint) => {
            let exchange = Exchange {
                login,
                office,
                door,
                metadata: &metadata,
            };
            let name = exchange.push(endpoint, &asked).await?;
            let pairs = [("client_id", client), ("request_uri", name.as_str())];
            metadata.authorization.with(&pairs)
        }
        None => {
            let mut pairs = vec![("client_id", client)];
            pairs.extend(asked.iter().map(|(name, value)| (*name, value.as_str())));
            metadata.authorization.with(&pairs)
        }
    };
    let cookie = visit
        .site
        .settings
        .cookie(BROWSER_COOKIE, &browser.to_string(), BROWSER_LASTS);
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&target)).into_response())
}

/// What the provider is asked.
fn question(
    visit: &Visit,
    login: &Login,
    door: &Door,
    (state, attempt): (Token, &office::session::Attempt),
) -> Vec<(&'static str, String)> {
    let provider = &door.provider;
    let challenge = ring::digest::digest(&ring::digest::SHA256, attempt.verifier.as_bytes());
    let mut asked = vec![
        ("response_type", "code".to_owned()),
        ("redirect_uri", login.callback(door)),
        ("scope", provider.scopes.join(" ")),
        ("state", state.to_string()),
        ("nonce", attempt.nonce.clone()),
        ("code_challenge", super::key::encoded(challenge)),
        ("code_challenge_method", "S256".to_owned()),
        ("ui_locales", locales(visit.words.code()).to_owned()),
    ];
    let words = provider.words_for(attempt.level);
    if !words.is_empty() {
        asked.push(("acr_values", words));
    }
    if let Some(details) = &provider.authorization_details {
        asked.push(("authorization_details", details.clone()));
    }
    asked
}

/// The languages of the reader in the order of preference.
fn locales(code: &str) -> &'static str {
    match code {
        "nn" => "nn nb en",
        "en" => "en nb",
        _ => "nb nn en",
    }
}

/// Sign-in, where the operator has set it.
pub(super) fn login(visit: &Visit) -> Result<Arc<Login>, Trouble> {
    let login = visit.site.login.clone();
    login.ok_or_else(|| Trouble::not_found(visit))
}

/// Where the reader wants to go afterwards.
fn back(query: &HashMap<String, String>) -> &str {
    query.get("to").map_or("/", |path| within(path))
}

/// Where a sign-in with a provider begins.
pub(super) fn address_of(name: &str, back: &str) -> String {
    let query = serde_urlencoded::to_string([("to", back)]).unwrap_or_default();
    format!("{PATH}/{name}?{query}")
}

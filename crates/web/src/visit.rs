//! One visit: who asks, in which language, and where.

use crate::answer::Trouble;
use crate::frame;
use crate::login;
use crate::part::page::Page;
use crate::site::Site;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use casework::access::Viewer;
use language::{Language, Words};
use office::Office;
use office::session::{Session, Token};
use std::net::IpAddr;

/// The cookie with the token of the session.
pub(crate) const SESSION_COOKIE: &str = "samsone";
/// The cookie that binds a sign-in to the browser that began it.
pub(crate) const BROWSER_COOKIE: &str = "samsone-browser";
/// The cookie with the chosen language.
pub(crate) const LANGUAGE_COOKIE: &str = "language";

/// A visit, signed in or not.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) site: Site,
    pub(crate) words: Words,
    pub(crate) session: Option<Session>,
    /// The session of a child on its own page. On every other page nobody is signed in.
    pub(crate) own_page: Option<Session>,
    pub(crate) token: Option<Token>,
    pub(crate) path: String,
    /// Whether the visit only reads, so that it can be repeated.
    pub(crate) reads: bool,
    pub(crate) said: Option<String>,
    /// From where the request comes, where the proxy tells. Kept nowhere.
    pub(crate) address: Option<IpAddr>,
}

/// A visit by somebody who is signed in.
#[derive(Clone)]
pub(crate) struct Member {
    pub(crate) visit: Visit,
    pub(crate) session: Session,
}

impl Visit {
    /// The errands.
    pub(crate) fn office(&self) -> &Office {
        &self.site.office
    }

    /// Whether somebody visits in a function at work.
    pub(crate) fn is_staff(&self) -> bool {
        let session = self.session.as_ref();
        session.is_some_and(|session| session.function.is_some())
    }

    /// A page for this visitor, with its frame.
    pub(crate) fn page(&self, title: impl Into<String>) -> Page {
        frame::page(self, title.into())
    }
}

impl Member {
    /// The errands.
    pub(crate) fn office(&self) -> &Office {
        self.visit.office()
    }

    /// Texts and dates.
    pub(crate) fn words(&self) -> Words {
        self.visit.words
    }

    /// The person in its capacity.
    pub(crate) fn viewer(&self) -> Viewer {
        self.session.viewer
    }

    /// A page for this visitor, with its frame.
    pub(crate) fn page(&self, title: impl Into<String>) -> Page {
        self.visit.page(title)
    }
}

impl<S> FromRequestParts<S> for Visit
where
    Site: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Trouble> {
        let mut site = Site::from_ref(state);
        let reads = parts.method == Method::GET;
        // a sign-in waits for others, and must not hold a reading meanwhile
        if reads && !parts.uri.path().starts_with(login::PATH) {
            site.office = site.office.for_one_reading();
        }
        let today = site.office.now().date();
        let language = site.settings.cookie_name(LANGUAGE_COOKIE);
        let chosen = cookie(&parts.headers, &language);
        let accepted = parts.headers.get(ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        let words = Language::negotiate(chosen, accepted).words(today);
        let token = token_of(&site, &parts.headers);
        let mut visit = Self {
            words,
            session: None,
            own_page: None,
            token,
            path: parts.uri.path().to_owned(),
            reads,
            said: crate::said::text(words, parts.uri.query()),
            address: site.limits.address(&parts.headers),
            site,
        };
        if let Some(token) = token {
            let found = visit.site.office.session(token).await;
            let found = found.map_err(|error| Trouble::new(error, &visit))?;
            (visit.own_page, visit.session) = match found {
                Some(session) if session.is_own_page() => (Some(session), None),
                other => (None, other),
            };
        }
        let person = visit.session.as_ref().map(|session| session.viewer.person);
        let let_in = visit.site.limits.let_in(person, visit.address);
        let_in.map_err(|often| Trouble::too_often(often, &visit))?;
        Ok(visit)
    }
}

impl<S> FromRequestParts<S> for Member
where
    Site: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Trouble> {
        let visit = Visit::from_request_parts(parts, state).await?;
        match visit.session.clone() {
            Some(session) => Ok(Self { visit, session }),
            None if visit.own_page.is_some() => Err(Trouble::not_found(&visit)),
            None => Err(Trouble::new(office::Error::SignIn, &visit)),
        }
    }
}

/// The token of the session that a request carries.
pub(crate) fn token_of(site: &Site, headers: &HeaderMap) -> Option<Token> {
    let name = site.settings.cookie_name(SESSION_COOKIE);
    cookie(headers, &name)?.parse().ok()
}

/// The value of a cookie.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(known, value)| (known == name).then_some(value))
}

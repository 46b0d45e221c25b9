//! The site: what every page shares, and the one list of routes.

use crate::limits::{Limits, Pace};
use crate::{
    access, answer, assessment, asset, bare, case, code, consent, coordinator, decision, demand,
    discussion, emergency, even, extract, goal, guide, handing, health, inform, log, login,
    message, need, note, notice, patience, person, plan, promise, report, retention, session,
    sharing, start, team, unusual,
};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::from_fn_with_state;
use office::Office;
use std::sync::Arc;
use std::time::Duration;
use tower_http::csrf::CsrfLayer;
use tower_http::set_header::SetResponseHeaderLayer;

/// How large a form may be, in bytes.
pub(crate) const TEXT_LIMIT: usize = 1024 * 1024;
/// How large a form of staff may be that brings a file, in bytes: ten megabytes for a scanned paper,
/// and a little more.
pub(crate) const FORM_LIMIT: usize = 11 * 1024 * 1024;
/// For how long a browser asks over HTTPS only, once it has been here.
const A_YEAR: &str = "max-age=31536000; includeSubDomains";

/// What the operator sets.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The municipality that runs the pages.
    pub municipality: String,
    /// Whether the site is reached over HTTPS, so that cookies are marked for it.
    pub secure: bool,
    /// Whether everything is made up.
    pub demo: bool,
    /// How often somebody may ask; nothing where a test asks as often as it likes.
    pub pace: Option<Pace>,
    /// On which step after a request an answer leaves that says that something is not there.
    pub refusal_step: Duration,
    /// How people sign in with an electronic identity, where it is set.
    pub sign_in: Option<login::SignIn>,
    /// How a report comes to child protection.
    pub child_protection: report::ChildProtection,
}

impl Settings {
    /// The name of a cookie. Over HTTPS it has the prefix by which browsers refuse one that another
    /// host, or a page without HTTPS, has set.
    pub(crate) fn cookie_name(&self, name: &str) -> String {
        let prefix = if self.secure { "__Host-" } else { "" };
        format!("{prefix}{name}")
    }

    /// A cookie as it is sent, for so many seconds.
    pub(crate) fn cookie(&self, name: &str, value: &str, age: u32) -> String {
        let name = self.cookie_name(name);
        let secure = if self.secure { "; Secure" } else { "" };
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}")
    }
}

/// What every handler gets.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) office: Office,
    pub(crate) settings: Arc<Settings>,
    pub(crate) limits: Arc<Limits>,
    pub(crate) login: Option<Arc<login::Login>>,
    pub(crate) tries: Arc<code::Tries>,
}

/// The whole site.
pub fn router(office: Office, settings: Settings) -> Router {
    let limits = Limits::new(settings.pace.clone());
    let tries = code::Tries::new(settings.pace.is_some());
    let sign_in = settings.sign_in.clone();
    let login = sign_in.map(|sign_in| Arc::new(login::Login::new(sign_in)));
    let site = Site {
        office,
        login,
        settings: Arc::new(settings),
        limits: Arc::new(limits),
        tries: Arc::new(tries),
    };
    let (secure, refusal_step) = (site.settings.secure, site.settings.refusal_step);
    let pages = Router::new()
        .merge(start::routes())
        .merge(session::routes())
        .merge(login::routes())
        .merge(notice::routes())
        .merge(case::routes())
        .merge(code::routes())
        .merge(coordinator::routes())
        .merge(consent::routes())
        .merge(team::routes())
        .merge(person::routes())
        .merge(plan::routes())
        .merge(goal::routes())
        .merge(promise::routes())
        .merge(note::routes())
        .merge(message::routes())
        .merge(need::routes())
        .merge(assessment::routes())
        .merge(decision::routes())
        .merge(emergency::routes())
        .merge(handing::routes())
        .merge(access::routes())
        .merge(log::routes())
        .merge(unusual::routes())
        .merge(extract::routes())
        .merge(demand::routes())
        .merge(retention::routes())
        .merge(discussion::routes())
        .merge(inform::routes())
        .merge(report::routes())
        .merge(guide::routes())
        .merge(sharing::routes())
        .fallback(answer::no_such_page)
        .layer(from_fn_with_state(site.clone(), session::kept::keep))
        .layer(DefaultBodyLimit::max(TEXT_LIMIT))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(site.clone(), bare::in_words))
        .layer(header_layer(header::CACHE_CONTROL, "no-store"));
    let pages = pages.merge(asset::routes()).merge(health::routes());
    // an answer to a request that took too long is guarded like every other
    let router = patience::bounded(even::refusing(refusal_step, pages))
        .layer(header_layer(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ))
        .layer(header_layer(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header_layer(header::REFERRER_POLICY, "same-origin"))
        .layer(header_layer(header::X_FRAME_OPTIONS, "DENY"));
    let router = match secure {
        true => router.layer(header_layer(header::STRICT_TRANSPORT_SECURITY, A_YEAR)),
        false => router,
    };
    router.with_state(site)
}

fn header_layer(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

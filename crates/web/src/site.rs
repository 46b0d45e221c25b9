//! The site: what every page shares, and the one list of routes.

use crate::{
    access, answer, assessment, asset, bare, case, consent, coordinator, decision, goal, guide,
    health, log, login, message, need, note, notice, person, plan, promise, session, sharing,
    start, team,
};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::from_fn_with_state;
use office::Office;
use std::sync::Arc;
use tower_http::csrf::CsrfLayer;
use tower_http::set_header::SetResponseHeaderLayer;

/// How large a form may be, in bytes: ten megabytes for a scanned paper, and a little more.
pub(crate) const FORM_LIMIT: usize = 11 * 1024 * 1024;

/// What the operator sets.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The municipality that runs the pages.
    pub municipality: String,
    /// Whether the site is reached over HTTPS, so that cookies are marked for it.
    pub secure: bool,
    /// Whether everything is made up.
    pub demo: bool,
    /// Whether public forms are taken only so many times a minute.
    pub limits_forms: bool,
    /// How people sign in with an electronic identity, where it is set.
    pub sign_in: Option<login::SignIn>,
}

impl Settings {
    /// The cookie with the token of the session. Over HTTPS its name binds it to this host: no
    /// other can set it.
    pub(crate) fn session_cookie(&self) -> &'static str {
        match self.secure {
            true => "__Host-samsone",
            false => "samsone",
        }
    }

    /// The cookie that binds a sign-in to the browser that began it.
    pub(crate) fn browser_cookie(&self) -> &'static str {
        match self.secure {
            true => "__Host-samsone-browser",
            false => "samsone-browser",
        }
    }

    /// What a cookie ends with.
    pub(crate) fn secure_mark(&self) -> &'static str {
        match self.secure {
            true => "; Secure",
            false => "",
        }
    }
}

/// What every handler gets.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) office: Office,
    pub(crate) settings: Arc<Settings>,
    pub(crate) limits: Arc<notice::Limits>,
    pub(crate) login: Option<Arc<login::Login>>,
}

/// The whole site.
pub fn router(office: Office, settings: Settings) -> Router {
    let limits = notice::Limits::new(settings.limits_forms);
    let sign_in = settings.sign_in.clone();
    let login = sign_in.map(|sign_in| Arc::new(login::Login::new(sign_in)));
    let site = Site {
        office,
        login,
        settings: Arc::new(settings),
        limits: Arc::new(limits),
    };
    let pages = Router::new()
        .merge(start::routes())
        .merge(session::routes())
        .merge(login::routes())
        .merge(notice::routes())
        .merge(case::routes())
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
        .merge(access::routes())
        .merge(log::routes())
        .merge(guide::routes())
        .merge(sharing::routes())
        .fallback(answer::no_such_page)
        .layer(from_fn_with_state(site.clone(), session::kept::keep))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(site.clone(), bare::in_words))
        .layer(header_layer(header::CACHE_CONTROL, "no-store"));
    Router::new()
        .merge(pages)
        .merge(asset::routes())
        .merge(health::routes())
        .layer(header_layer(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ))
        .layer(header_layer(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header_layer(header::REFERRER_POLICY, "same-origin"))
        .layer(header_layer(header::X_FRAME_OPTIONS, "DENY"))
        .with_state(site)
}

fn header_layer(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

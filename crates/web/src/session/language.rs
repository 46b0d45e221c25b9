//! Choosing a language. It is kept in a cookie that holds nothing else.

use crate::fields::Fields;
use crate::site::Site;
use crate::visit::LANGUAGE_COOKIE;
use crate::within::within;
use ::language::Language;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};

/// How long the browser keeps the language, in seconds.
const A_YEAR: u32 = 365 * 24 * 60 * 60;

pub(super) async fn change(State(site): State<Site>, fields: Fields) -> Response {
    let back = within(fields.get("back")).to_owned();
    let Some(language) = Language::from_code(fields.get("language")) else {
        return Redirect::to(&back).into_response();
    };
    ([(SET_COOKIE, cookie(&site, language))], Redirect::to(&back)).into_response()
}

/// The cookie that keeps a language.
pub(crate) fn cookie(site: &Site, language: Language) -> String {
    let settings = &site.settings;
    settings.cookie(LANGUAGE_COOKIE, language.code(), A_YEAR)
}

//! Choosing a language. It is kept in a cookie that holds nothing else.

use super::within;
use crate::fields::Fields;
use crate::site::Site;
use crate::visit::LANGUAGE_COOKIE;
use ::language::Language;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};

pub(super) async fn change(State(site): State<Site>, fields: Fields) -> Response {
    let back = within(fields.get("back")).to_owned();
    let Some(language) = Language::from_code(fields.get("language")) else {
        return Redirect::to(&back).into_response();
    };
    ([(SET_COOKIE, cookie(&site, language))], Redirect::to(&back)).into_response()
}

/// The cookie that keeps a language.
pub(crate) fn cookie(site: &Site, language: Language) -> String {
    let secure = site.settings.secure_mark();
    let code = language.code();
    format!("{LANGUAGE_COOKIE}={code}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000{secure}")
}

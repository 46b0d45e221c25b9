//! The pages of sign-in: what went wrong, who is not found, what is left to choose.

use super::fault::Fault;
use super::provider::{Brand, Provider};
use super::start::address_of;
use super::{Login, PATH};
use crate::answer::{Telling, later, told};
use crate::counter::TooOften;
use crate::guide;
use crate::part::action::Action;
use crate::visit::Visit;
use axum::http::StatusCode;
use axum::response::Response;
use casework::access::Level;
use language::{Language, Words};

/// A way to sign in, with what it is for.
pub(super) struct Choice {
    pub(super) action: Action,
    pub(super) hint: String,
}

/// The ways to sign in, the first of them the main one; only those that are sure enough, where
/// that is asked for.
pub(super) fn choices(
    visit: &Visit,
    login: &Login,
    back: &str,
    reaching: Option<Level>,
) -> Vec<Choice> {
    let sure = |provider: &&Provider| reaching.is_none_or(|level| provider.reaches(level));
    let providers = login.doors.iter().map(|door| &door.provider).filter(sure);
    let choice = |(place, provider): (usize, &Provider)| {
        let label = name(visit.words, provider);
        let action = Action::follow(address_of(&provider.name, back), label);
        Choice {
            action: if place == 0 { action.main() } else { action },
            hint: hint(visit.words, provider),
        }
    };
    providers.enumerate().map(choice).collect()
}

/// What the button of a provider says.
pub(super) fn name(words: Words, provider: &Provider) -> String {
    match &provider.brand {
        Brand::IdPorten => words.login_with_id_porten(),
        Brand::Ansattporten => words.login_with_ansattporten(),
        Brand::HelseId => words.login_with_helseid(),
        Brand::Own { nb, nn, en } => match words.language() {
            Language::Bokmal => nb.clone(),
            Language::Nynorsk => nn.clone(),
            Language::English => en.clone(),
        },
    }
}

/// What the button of a way in says, where there still is one of that name.
pub(crate) fn way_named(words: Words, login: &Login, entrance: &str) -> Option<String> {
    let door = login.door(entrance)?;
    Some(name(words, &door.provider))
}

/// Whom it is for.
fn hint(words: Words, provider: &Provider) -> String {
    match &provider.brand {
        Brand::IdPorten => words.login_for_id_porten(),
        Brand::Ansattporten => words.login_for_ansattporten(),
        Brand::HelseId => words.login_for_helseid(),
        Brand::Own { .. } => words.login_for_own(),
    }
}

/// Where one signs in, and comes back from to a page.
pub(crate) fn sign_in_at(back: &str) -> String {
    let query = serde_urlencoded::to_string([("to", back)]).unwrap_or_default();
    format!("{PATH}?{query}")
}

/// Where one signs in once more, more surely, and comes back from to a page.
pub(crate) fn surer(back: &str) -> String {
    let query = serde_urlencoded::to_string([("to", back)]).unwrap_or_default();
    format!("/sign-in-surer?{query}")
}

/// What went wrong, with a number by which the operator finds it in the log.
pub(super) fn trouble(visit: &Visit, provider: &Provider, fault: &Fault) -> Response {
    let words = visit.words;
    let drawn = visit.office().new_token().to_string();
    let number = &drawn[..8];
    let entrance = provider.name.as_str();
    tracing::warn!(number, entrance, reason = %fault, "nobody was signed in");
    let (status, title, text) = match fault {
        Fault::Cancelled => (
            StatusCode::BAD_REQUEST,
            words.login_cancelled_title(),
            words.login_cancelled(),
        ),
        Fault::NotBegun => (
            StatusCode::BAD_REQUEST,
            words.login_not_begun_title(),
            words.login_not_begun(),
        ),
        Fault::TooLow => (
            StatusCode::FORBIDDEN,
            words.login_too_low_title(),
            words.login_too_low(),
        ),
        Fault::Unreachable(_) => (
            StatusCode::BAD_GATEWAY,
            words.login_unreachable_title(),
            words.login_unreachable(),
        ),
        Fault::Busy => (
            StatusCode::TOO_MANY_REQUESTS,
            words.login_busy_title(),
            words.login_busy(),
        ),
        Fault::Office(_) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            words.error_broken_title(),
            words.login_broken(),
        ),
        Fault::Refused(_)
        | Fault::OtherProvider
        | Fault::Unfit(_)
        | Fault::Token(_)
        | Fault::NotSigned => (
            StatusCode::BAD_REQUEST,
            words.login_untrusted_title(),
            words.login_untrusted(),
        ),
    };
    let response = told(
        visit,
        Telling {
            status,
            title,
            text,
            do_next: None,
            number: Some(words.error_broken_number(number)),
            actions: vec![
                Action::follow(PATH, words.login_again()).main(),
                Action::follow("/", words.shell_start()),
            ],
        },
    );
    match fault {
        Fault::Busy => later(response, TooOften { seconds: 1 }),
        _ => response,
    }
}

/// For somebody whom we do not know: what one can do without being known. It is the same page
/// whether a number is unknown or has nothing here, and nothing is written down.
pub(super) fn stranger(visit: &Visit) -> Response {
    let words = visit.words;
    told(
        visit,
        Telling {
            status: StatusCode::OK,
            title: words.login_stranger_title(),
            text: words.login_stranger(),
            do_next: Some(words.login_stranger_do()),
            number: None,
            actions: vec![
                Action::follow("/notice/new", words.notice_new()).main(),
                Action::follow(guide::PATH, words.guide_title()),
                Action::follow(PATH, words.login_otherwise()),
            ],
        },
    )
}

//! A form with a text that is too long, whichever form it is: the text is shown again with what is
//! wrong at it, everything else goes along unseen, and shortened it is sent to where it was going.

use crate::answer::unprocessable;
use crate::part::form::{self, Field, Problems};
use crate::part::page::Page;
use crate::session::kept::fields_of;
use crate::visit::Visit;
use crate::within::within;
use askama::Template;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "long.html")]
struct LongPage {
    page: Page,
    action: String,
    texts: Vec<Field>,
    others: Vec<(String, String)>,
    problems: Problems,
}

/// Whether the body of a form holds a text that is longer than a field takes.
pub(crate) fn is_too_long(body: &[u8]) -> bool {
    // encoded, a text has at least as many bytes as characters
    body.len() > form::ROOM
        && fields_of(body)
            .iter()
            .any(|(_, value)| form::is_too_long(value))
}

/// The form again.
pub(crate) fn again(visit: &Visit, query: Option<&str>, body: &[u8]) -> Response {
    let words = visit.words;
    let (long, others): (Vec<_>, Vec<_>) = fields_of(body)
        .into_iter()
        .partition(|(_, value)| form::is_too_long(value));
    let text = |(name, value): (String, String)| {
        let mut field = Field::new(name, words.error_long_label()).value(value);
        field.measure(words);
        field
    };
    let texts: Vec<Field> = long.into_iter().map(text).collect();
    // a form that had been kept is still to be forgotten once it is done
    let kept = if query == Some("kept") { "?kept" } else { "" };
    let mut page = visit.page(words.error_long_title());
    page.wrong = true;
    let answer = unprocessable(&LongPage {
        page,
        action: format!("{}{kept}", within(&visit.path)),
        problems: texts.iter().fold(Problems::default(), Problems::of),
        texts,
        others,
    });
    answer.unwrap_or_else(IntoResponse::into_response)
}

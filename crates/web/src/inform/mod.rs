//! Information to the health and social services: what was told, and telling it.

mod give;
mod page;

use crate::law_words::LawWords;
use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/case/{id}/inform", get(page::read))
        .route("/case/{id}/inform/new", get(give::form).post(give::give))
        .route("/case/{id}/inform/{informed}/release", post(page::release))
}

fn law_words(member: &Member) -> LawWords {
    LawWords::new(member.office().rules(), member.words().language())
}

/// What the law says, with where it stands.
fn law_says(member: &Member, answer: &law::Answer) -> String {
    let law = law_words(member);
    let Some(reason) = answer.because.first() else {
        return String::new();
    };
    let text = law.text(reason.text);
    match reason.citation {
        Some(place) => member.words().inform_law(text, law.citation(place)),
        None => text,
    }
}

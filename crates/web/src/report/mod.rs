//! A person's own report to child protection: the own list, the form, the page to print, and the
//! ways to hand it over. No page of a case leads here or knows of it.

mod hand_over;
mod list;
mod read;
mod write;

use crate::law_words::LawWords;
use crate::site::Site;
use crate::visit::Member;
use axum::Router;
use axum::routing::{get, post};
use casework::report::{How, Standing};
use language::Words;
use law::Answer as LawAnswer;

/// Where the own reports stand.
pub(crate) const PATH: &str = "/report";

/// How a report comes to child protection, as the operator has set it.
#[derive(Clone, Default, Debug)]
pub struct ChildProtection {
    /// A page on the net or an address for letters.
    pub address: Option<String>,
    /// Whether there is a channel into which the program puts reports.
    pub channel: bool,
}

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/report", get(list::list))
        .route("/report/new", get(write::blank).post(write::first))
        .route("/report/{id}", get(read::read))
        .route("/report/{id}/write", get(write::again).post(write::anew))
        .route("/report/{id}/send", post(hand_over::send))
        .route("/report/{id}/handed-over", post(hand_over::handed_over))
        .route("/report/{id}/discard", post(hand_over::discard))
}

/// What the law says, with where it stands.
fn law_says(member: &Member, answer: &LawAnswer) -> (String, String) {
    let law = law_words(member);
    let Some(reason) = answer.because.first() else {
        return (String::new(), String::new());
    };
    let place = reason.citation.map(|place| law.citation(place));
    (law.text(reason.text), place.unwrap_or_default())
}

fn law_words(member: &Member) -> LawWords {
    LawWords::new(member.office().rules(), member.words().language())
}

/// Where a report stands, as a sentence.
fn standing(words: Words, standing: Standing) -> String {
    match standing {
        Standing::Draft | Standing::Discarded => words.report_standing_draft(),
        Standing::Sent => words.report_standing_sent(),
        Standing::HandedOver { how, on, .. } => {
            words.report_standing_handed_over(words.full_date(on), by(words, how))
        }
    }
}

/// How it was handed over, as it stands inside a sentence.
fn by(words: Words, how: How) -> String {
    match how {
        How::OfficialForm => words.report_how_form(),
        How::Letter => words.report_how_letter(),
        How::Telephone => words.report_how_telephone(),
        How::InPerson => words.report_how_in_person(),
        How::Channel => words.report_how_channel(),
    }
}

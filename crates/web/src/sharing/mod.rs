//! "May I share this?", for staff: giver, receiver, what and ground. The answer comes from the table
//! that also decides what the program shows, with what the law is asked beside it. Nothing is stored.

mod form;
mod table;

use crate::answer::{Answer, Trouble, html};
use crate::fields::Fields;
use crate::guide::{Answered, Ask, answered, law_words};
use crate::part::page::Page;
use crate::session::language_cookie;
use crate::site::Site;
use crate::visit::{Member, Visit};
use askama::Template;
use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::IntoResponse;
use axum::routing::get;
use form::SharingForm;
use language::Language;
use law::{Outcome, SharingHelp};
use table::Verdict;

/// Where the question is asked.
pub(crate) const PATH: &str = "/sharing";

/// The form of the page, which the buttons of the languages belong to as well.
const FORM: &str = "sharing";

pub(crate) fn routes() -> Router<Site> {
    Router::new().route(PATH, get(blank).post(ask))
}

#[derive(Template)]
#[template(path = "sharing/page.html")]
struct SharingPage {
    page: Page,
    id: &'static str,
    form: SharingForm,
    verdict: Option<Verdict>,
    on_no: Vec<String>,
    /// What the law says to the questions that belong to it.
    answers: Vec<Answered>,
    /// The facts that they rest on, each by its name.
    asks: Vec<(&'static str, Ask)>,
}

async fn blank(member: Member) -> Answer {
    show(&member, &Fields::default())
}

async fn ask(mut member: Member, fields: Fields) -> Answer {
    let Some(language) = Language::from_code(fields.get("language")) else {
        return show(&member, &fields);
    };
    member.visit.words = language.words(member.words().today());
    let cookie = language_cookie(&member.visit.site, language);
    let response = show(&member, &fields)?;
    Ok(([(SET_COOKIE, cookie)], response).into_response())
}

fn show(member: &Member, fields: &Fields) -> Answer {
    let visit = &member.visit;
    if member.session.function.is_none() {
        return Err(Trouble::not_found(visit));
    }
    let help = visit.office().rules().sharing_help();
    let form = SharingForm::written(visit, help, fields);
    let verdict = table::verdict(visit, &form);
    let beside = help.filter(|_| form.giver.as_ref().and_then(form::value).is_some());
    let (answers, asks) = match beside {
        Some(help) => answers(visit, help, &form, fields),
        None => (Vec::new(), Vec::new()),
    };
    let on_no = help.into_iter().flat_map(|help| &help.on_no);
    let mut page = member.page(visit.words.sharing_title());
    page.language_form = Some(FORM);
    html(&SharingPage {
        page,
        id: FORM,
        form,
        verdict,
        on_no: on_no.map(|text| law_words(visit).text(*text)).collect(),
        answers,
        asks,
    })
}

/// The questions of the law that belong to it, answered as far as the facts go, and the facts that
/// they ask for.
fn answers(
    visit: &Visit,
    help: &SharingHelp,
    form: &SharingForm,
    fields: &Fields,
) -> (Vec<Answered>, Vec<(&'static str, Ask)>) {
    let rules = visit.office().rules();
    let facts = form.facts(rules, help);
    let mut missing = Vec::new();
    let questions = help.questions.iter().map(|question| {
        let answer = rules.ask(visit.words.today(), *question, &facts);
        if let Outcome::Missing { facts } = &answer.outcome {
            missing.extend(facts.iter().copied());
        }
        answered(visit, &answer, &answer)
    });
    let answers = questions.collect();
    let asks = form.asks(visit, help, &missing, fields);
    (answers, asks)
}

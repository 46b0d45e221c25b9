//! The rights guide: public, without signing in. What somebody answers travels in the body of the
//! form and nowhere else; nothing is stored, and no address or log says what was asked.

mod answer;
mod ask;
mod carried;
mod letter;
mod rule;
mod say;
mod sheet;
#[cfg(test)]
mod tests;
mod told;

pub(crate) use answer::{Answered, answered};
pub(crate) use ask::{Ask, Stands, ask_fact, typed};
pub(crate) use carried::Given;
pub(crate) use rule::{Matter, rules_at};
pub(crate) use told::{capital, law_words};

use crate::answer::{Answer, html};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::page::Page;
use crate::session::language_cookie;
use crate::site::Site;
use crate::visit::Visit;
use askama::Template;
use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::IntoResponse;
use axum::routing::get;
use carried::Carried;
use language::Language;
use law::{Situation, Step};

/// Where the guide is.
pub(crate) const PATH: &str = "/guide";

/// The form of every page here, which the buttons of the languages belong to as well.
const FORM: &str = "guide";

pub(crate) fn routes() -> Router<Site> {
    Router::new().route(PATH, get(start).post(walk))
}

/// A situation to choose.
struct Start {
    name: String,
    title: String,
    about: String,
}

#[derive(Template)]
#[template(path = "guide/start.html")]
struct StartPage {
    page: Page,
    starts: Vec<Start>,
    notice: Link,
}

async fn start(visit: Visit) -> Answer {
    first_page(&visit)
}

fn first_page(visit: &Visit) -> Answer {
    let words = visit.words;
    let law = told::law_words(visit);
    let situations = visit.office().rules().situations();
    let starts = situations.iter().map(|situation| Start {
        name: situation.name.clone(),
        title: law.text(situation.title),
        about: law.text(situation.about),
    });
    html(&StartPage {
        page: page(visit, words.guide_title()),
        starts: starts.collect(),
        notice: Link::new("/notice/new", words.guide_notice()),
    })
}

/// A page of the guide: the buttons of the languages send its form, so that nothing is lost.
fn page(visit: &Visit, title: String) -> Page {
    let mut page = visit.page(title);
    page.language_form = Some(FORM);
    page.leave = true;
    page
}

/// One page further, or back, or the same in another language.
async fn walk(mut visit: Visit, fields: Fields) -> Answer {
    let chosen = Language::from_code(fields.get("language"));
    let Some(language) = chosen else {
        return step(&visit, &fields);
    };
    visit.words = language.words(visit.words.today());
    let cookie = language_cookie(&visit.site, language);
    let response = step(&visit, &fields)?;
    Ok(([(SET_COOKIE, cookie)], response).into_response())
}

fn step(visit: &Visit, fields: &Fields) -> Answer {
    let rules = visit.office().rules();
    if let Some(situation) = named(visit, fields.get("sheet")) {
        return sheet::show(visit, situation);
    }
    let Some(situation) = named(visit, fields.get("situation")) else {
        return first_page(visit);
    };
    let mut carried = Carried::read(rules, situation, fields);
    let stays = fields.find("language").is_some();
    match fields.get("do") {
        _ if stays => {
            carried.keep_typed(rules, fields);
            show(visit, carried)
        }
        "again" => first_page(visit),
        "back" => {
            carried.keep_typed(rules, fields);
            if carried.back() {
                show(visit, carried)
            } else {
                first_page(visit)
            }
        }
        "change" => {
            carried.back_to(fields.parse("to").unwrap_or_default());
            show(visit, carried)
        }
        _ => next(visit, carried, fields),
    }
}

fn named<'r>(visit: &Visit, name: &str) -> Option<&'r Situation> {
    visit.office().rules().situation(name).ok()
}

/// Takes in the answers of the page and goes on; what is lacking is asked for again.
fn next(visit: &Visit, mut carried: Carried, fields: &Fields) -> Answer {
    let rules = visit.office().rules();
    let asked = carried.asked(rules, fields);
    let taken = ask::taken(visit, &carried, &asked, fields);
    match taken {
        Ok(answers) => {
            carried.add(answers);
            carried.go_on(rules, visit.words.today());
            show(visit, carried)
        }
        Err(wrong) => {
            let step = carried.step(rules, visit.words.today());
            ask::show_wrong(visit, &carried, step, wrong)
        }
    }
}

fn show(visit: &Visit, carried: Carried) -> Answer {
    match carried.step(visit.office().rules(), visit.words.today()) {
        Step::Say => say::show(visit, &carried),
        step => ask::show(visit, &carried, step),
    }
}

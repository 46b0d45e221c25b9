//! The last page: this can be said.

use super::answer::{Answered, answered};
use super::carried::Carried;
use super::letter::{Letter, letter};
use super::told::{answer as answer_text, law_words, question};
use super::{FORM, page};
use crate::answer::{Answer, html};
use crate::part::page::Page;
use crate::visit::Visit;
use askama::Template;
use jiff::civil::Date;
use law::{Route, RouteId, Said};

/// Where and until when one can complain.
struct Complaint {
    /// The questions it is about.
    about: Vec<String>,
    place: String,
    until: Option<String>,
    form: String,
}

/// A page of answers, to look at and change.
struct ToldPage {
    number: usize,
    answers: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "guide/say.html")]
struct SayPage {
    page: Page,
    form: &'static str,
    situation: String,
    dated: String,
    hidden: Vec<(&'static str, String)>,
    answers: Vec<Answered>,
    turn_to: Vec<String>,
    letter: Letter,
    on_no: String,
    /// Whether they have got a no already.
    refused: bool,
    complaints: Vec<Complaint>,
    told: Vec<ToldPage>,
}

/// Everything that can be said now.
pub(super) fn show(visit: &Visit, carried: &Carried) -> Answer {
    let (rules, law) = (visit.office().rules(), law_words(visit));
    let (situation, told) = (carried.situation, carried.told());
    let today = visit.words.today();
    let known = situation.known(rules, &told);
    let answers = situation.answers(rules, today, &known);
    let as_seen = situation.as_the_person_sees_it(rules, &told);
    let as_seen = situation.answers(rules, today, &as_seen);
    let both = answers.iter().zip(&as_seen);
    html(&SayPage {
        page: page(visit, visit.words.guide_result()),
        form: FORM,
        situation: law.text(situation.title),
        dated: visit.words.guide_dated(visit.words.full_date(today)),
        hidden: carried.hidden(rules),
        answers: both
            .map(|(answer, seen)| answered(visit, answer, seen))
            .collect(),
        turn_to: situation
            .turn_to
            .iter()
            .map(|text| law.text(*text))
            .collect(),
        letter: letter(visit, carried, &answers),
        on_no: law.text(situation.on_no),
        refused: situation.complaint_from.is_some(),
        complaints: complaints(visit, carried, &answers),
        told: told_pages(visit, carried),
    })
}

fn told_pages(visit: &Visit, carried: &Carried) -> Vec<ToldPage> {
    let pages = carried.pages().iter().enumerate();
    pages
        .map(|(number, page)| {
            let answers = page
                .iter()
                .map(|given| (question(visit, given.0), answer_text(visit, given)));
            ToldPage {
                number,
                answers: answers.collect(),
            }
        })
        .collect()
}

/// The routes of complaint that the answers name, each once.
fn complaints(visit: &Visit, carried: &Carried, answers: &[law::Answer]) -> Vec<Complaint> {
    let law = law_words(visit);
    let mut routes: Vec<(RouteId, Vec<String>)> = Vec::new();
    for answer in answers {
        let Some(route) = answer.complaint else {
            continue;
        };
        let about = law.asked(answer.question);
        match routes.iter_mut().find(|(known, _)| *known == route) {
            Some((_, known)) => known.push(about),
            None => routes.push((route, vec![about])),
        }
    }
    let from = counted_from(carried);
    let routes = routes.into_iter();
    routes
        .map(|(route, about)| complaint(visit, about, route, from))
        .collect()
}

/// The day of the answer that they got, if they told it.
fn counted_from(carried: &Carried) -> Option<Date> {
    let told = carried.told();
    match told.of(carried.situation.complaint_from?) {
        Some(Some(Said::Text(day))) => day.parse().ok(),
        _ => None,
    }
}

fn complaint(visit: &Visit, about: Vec<String>, route: RouteId, from: Option<Date>) -> Complaint {
    let (rules, law) = (visit.office().rules(), law_words(visit));
    let route = rules.route(route);
    let (to, sent) = (law.role(route.to), law.role(route.sent_to));
    Complaint {
        about,
        place: visit.words.guide_complaint_where(&to, &sent),
        until: until(visit, route, from),
        form: law.text(route.form),
    }
}

fn until(visit: &Visit, route: &Route, from: Option<Date>) -> Option<String> {
    let words = visit.words;
    let today = words.today();
    let deadline = visit.office().rules();
    let deadline = deadline.deadline(&route.deadline, from.unwrap_or(today));
    let last = deadline.ok()?.date;
    let day = words.date(last);
    Some(match from.map(|from| words.short_date(from)) {
        None => words.guide_complaint_today(&day),
        Some(from) if last < today => words.guide_complaint_passed(&from, &day),
        Some(from) => words.guide_complaint_counted(&from, &day),
    })
}

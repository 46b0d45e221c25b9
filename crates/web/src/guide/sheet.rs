//! A situation on paper: every question that may matter, with room to tick.

use super::rule::{Matter, matters};
use super::told::{capital, law_words, question};
use super::{FORM, page};
use crate::answer::{Answer, html};
use crate::part::page::Page;
use crate::visit::Visit;
use askama::Template;
use law::{FactId, FactKind, Length, RoleId, Situation, Told};

/// One question with its boxes; without any, room for a date.
struct Line {
    question: String,
    judge: Option<String>,
    boxes: Vec<String>,
}

#[derive(Template)]
#[template(path = "guide/sheet.html")]
struct SheetPage {
    page: Page,
    form: &'static str,
    situation: String,
    name: String,
    about: String,
    lines: Vec<Line>,
    matters: Vec<Matter>,
    turn_to: Vec<String>,
    letter: Vec<String>,
    on_no: String,
    complaints: Vec<(String, String)>,
}

/// The sheet of a situation.
pub(super) fn show(visit: &Visit, situation: &Situation) -> Answer {
    let (rules, law) = (visit.office().rules(), law_words(visit));
    let title = law.text(situation.title);
    let facts = situation.every_fact(rules, visit.words.today());
    let letter = situation.letter;
    let letter = [letter.to, letter.subject, letter.opening, letter.closing];
    html(&SheetPage {
        page: page(visit, visit.words.guide_sheet_title(&title)),
        form: FORM,
        situation: title,
        name: situation.name.clone(),
        about: law.text(situation.about),
        lines: facts
            .iter()
            .map(|fact| line(visit, situation, *fact))
            .collect(),
        matters: matters(
            visit,
            &situation.known(rules, &Told::default()),
            &situation.questions,
        ),
        turn_to: situation
            .turn_to
            .iter()
            .map(|text| law.text(*text))
            .collect(),
        letter: letter.into_iter().map(|text| law.text(text)).collect(),
        on_no: law.text(situation.on_no),
        complaints: complaints(visit, situation),
    })
}

fn line(visit: &Visit, situation: &Situation, fact: FactId) -> Line {
    let (rules, law, words) = (visit.office().rules(), law_words(visit), visit.words);
    let mut boxes: Vec<String> = match rules.kind(fact) {
        FactKind::OneOf => {
            let possible = situation.words(rules, fact).into_iter();
            possible.map(|(_, text)| capital(&law.text(text))).collect()
        }
        FactKind::YesNo => vec![words.guide_yes(), words.guide_no()],
        FactKind::Date | FactKind::Number => Vec::new(),
    };
    if !boxes.is_empty() {
        boxes.push(words.guide_unknown());
    }
    let judge = |who: RoleId| words.guide_sheet_judge(law.role(who));
    Line {
        question: question(visit, fact),
        judge: rules.judge(fact).map(judge),
        boxes,
    }
}

/// Where to complain, and how long one has.
fn complaints(visit: &Visit, situation: &Situation) -> Vec<(String, String)> {
    let (rules, law, words) = (visit.office().rules(), law_words(visit), visit.words);
    let today = words.today();
    let mut found: Vec<(String, String)> = Vec::new();
    for route in situation.routes(rules, today) {
        let route = rules.route(route);
        let Ok(deadline) = rules.deadline(&route.deadline, today) else {
            continue;
        };
        let place = words.guide_complaint_where(law.role(route.to), law.role(route.sent_to));
        let time = words.guide_sheet_deadline(length(visit, deadline.length));
        let starts = law.text(deadline.starts);
        let one = (place, format!("{time} {starts}"));
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

fn length(visit: &Visit, length: Length) -> String {
    let words = visit.words;
    match length {
        Length::Days(count) => words.guide_length_days(count),
        Length::Weeks(count) => words.guide_length_weeks(count),
        Length::Months(count) => words.guide_length_months(count),
    }
}

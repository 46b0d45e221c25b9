//! A rule as it reads today: for paper, and for the pages of a case that rest on it.

use super::told::law_words;
use crate::visit::Visit;
use law::{Facts, QuestionId};

/// A question of the law with what its rule says.
pub(crate) struct Matter {
    pub(crate) question: String,
    /// Whether one of the lines answers, instead of all being needed.
    pub(crate) one_of: bool,
    /// The conditions, or the answers there can be.
    pub(crate) lines: Vec<String>,
    /// Where it stands.
    pub(crate) places: Vec<String>,
}

/// The rules that a page of a case rests on, by the name of the page.
pub(crate) fn rules_at(visit: &Visit, page: &str) -> Vec<Matter> {
    let rules = visit.office().rules();
    matters(visit, &rules.facts(), rules.rests_on(page))
}

/// What each question depends on, for what is known.
pub(super) fn matters(visit: &Visit, known: &Facts, questions: &[QuestionId]) -> Vec<Matter> {
    let (rules, law) = (visit.office().rules(), law_words(visit));
    let answers = questions
        .iter()
        .map(|question| rules.ask(visit.words.today(), *question, known));
    let matters = answers.filter_map(|answer| {
        let by = answer.by?;
        let settled = answer.is_yes() || answer.is_no();
        let lines: Vec<String> = if settled {
            let first = answer.because.first().into_iter();
            first.map(|reason| law.text(reason.text)).collect()
        } else {
            let conditions = rules.conditions_of(by).into_iter();
            conditions.map(|(text, _)| law.text(text)).collect()
        };
        let places = rules.stands_on(by.rule);
        Some(Matter {
            question: law.asked(answer.question),
            one_of: settled || rules.is_list(by),
            lines,
            places: places.map(|place| law.citation(place)).collect(),
        })
    });
    matters.collect()
}

//! The letter: what the situation always says, with what was told and what is asked for.

use super::carried::Carried;
use super::told::law_words;
use crate::visit::Visit;
use law::{Answer, Said};

/// A line holds about this many signs where the letter is read.
const LINE: usize = 60;

/// A text to change, copy and send.
pub(super) struct Letter {
    pub(super) text: String,
    /// How many lines it takes.
    pub(super) rows: usize,
}

/// The letter of a situation.
pub(super) fn letter(visit: &Visit, carried: &Carried, answers: &[Answer]) -> Letter {
    let (words, law) = (visit.words, law_words(visit));
    let fixed = carried.situation.letter;
    let mut parts = vec![
        law.text(fixed.to),
        law.text(fixed.subject),
        law.text(fixed.opening),
    ];
    parts.extend(list(words.guide_letter_tell(), &told(visit, carried)));
    parts.extend(list(words.guide_letter_ask(), &asked(visit, answers)));
    parts.push(law.text(fixed.closing));
    parts.push(words.guide_letter_sign());
    let text = parts.join("\n\n");
    let rows = text.lines().map(|line| 1 + line.chars().count() / LINE);
    Letter {
        rows: rows.sum(),
        text,
    }
}

fn list(head: String, lines: &[String]) -> Option<String> {
    let lines: Vec<String> = lines.iter().map(|line| format!("– {line}")).collect();
    (!lines.is_empty()).then(|| format!("{head}\n{}", lines.join("\n")))
}

/// What was answered with yes and belongs in a letter.
fn told(visit: &Visit, carried: &Carried) -> Vec<String> {
    let (rules, law) = (visit.office().rules(), law_words(visit));
    let told = carried.told();
    let yes = told
        .iter()
        .filter(|(_, said)| *said == Some(&Said::YesNo(true)));
    yes.filter_map(|(fact, _)| rules.plain(fact)?.letter)
        .map(|text| law.text(text))
        .collect()
}

/// The rights that are not plainly refused.
fn asked(visit: &Visit, answers: &[Answer]) -> Vec<String> {
    let (rules, law) = (visit.office().rules(), law_words(visit));
    let is_right = |answer: &&Answer| {
        let by = answer.by.map(|by| rules.parties(by.rule));
        by.is_some_and(|(_, right_of)| right_of.is_some())
    };
    let open = answers.iter().filter(is_right);
    let open = open.filter(|answer| !answer.is_no());
    open.map(|answer| law.asked(answer.question)).collect()
}

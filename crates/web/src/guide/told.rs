//! What was asked and answered, in the reader's language.

use super::carried::Given;
use crate::law_words::LawWords;
use crate::visit::Visit;
use law::{FactId, Said};

/// The texts of the law for this reader.
pub(crate) fn law_words(visit: &Visit) -> LawWords {
    LawWords::new(visit.office().rules(), visit.words.language())
}

/// How a fact is asked for: in plain words, or else as the law says it.
pub(super) fn question(visit: &Visit, fact: FactId) -> String {
    let rules = visit.office().rules();
    let plain = rules.plain(fact).map(|plain| plain.question);
    law_words(visit).text(plain.unwrap_or(rules.fact(fact).1))
}

/// An answer in words.
pub(super) fn answer(visit: &Visit, (fact, said): &Given) -> String {
    let (words, rules) = (visit.words, visit.office().rules());
    match said {
        None => words.guide_unknown(),
        Some(Said::YesNo(true)) => words.guide_yes(),
        Some(Said::YesNo(false)) => words.guide_no(),
        Some(Said::Number(number)) => words.number(*number),
        Some(Said::Text(text)) => match text.parse() {
            Ok(date) => words.full_date(date),
            Err(_) => {
                let all = rules
                    .asking(rules.fact(*fact).0)
                    .map_or(&[][..], |one| one.words);
                let word = all.iter().find(|word| rules.word(**word).0 == text);
                word.map_or_else(String::new, |word| {
                    capital(&law_words(visit).text(rules.plain_word(*fact, *word)))
                })
            }
        },
    }
}

/// A text that begins a line.
pub(crate) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|sign| sign.to_uppercase().to_string());
    first.unwrap_or_default() + signs.as_str()
}

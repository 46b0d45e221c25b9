//! One question for a fact, and what was answered to it.

use super::words;
use crate::fields::Fields;
use crate::law_words::LawWords;
use crate::part::form::{Choice, DateField, DateProblem, Field, Group, Kind, Problems};
use casework::assessment::{FactAnswer, FactLine};
use language::Words;
use law::{FactKind, Said};

/// How the fields of facts begin.
pub(super) const FIELDS: &str = "fact-";

/// What is sent where nobody knows.
const UNKNOWN: &str = "unknown";

/// A question for a fact.
#[derive(PartialEq, Eq)]
pub(super) enum Ask {
    /// One of several answers.
    Choose(Group),
    /// A date.
    Date(DateField),
    /// A number.
    Number(Field),
}

/// The question for a fact, with what was typed for it or what is known; `None` for a fact that the
/// rules no longer have.
pub(super) fn ask(
    words: Words,
    law: LawWords,
    line: &FactLine,
    typed: Option<&Fields>,
) -> Option<Ask> {
    let name = field(&line.name);
    let label = law.fact(&line.name);
    let hint = line.source.map(|source| words::source(words, source));
    Some(match law.kind(&line.name)? {
        FactKind::YesNo | FactKind::OneOf => {
            let mut group = Group::new(&name, label, choices(words, law, line, typed));
            group.hint = hint;
            Ask::Choose(group)
        }
        FactKind::Date => {
            let mut date = DateField::new(&name, label).optional();
            date = match typed {
                Some(fields) if fields.find(&format!("{name}-day")).is_some() => {
                    date.written(|part| fields.find(part))
                }
                _ => date.date(said_date(line)),
            };
            date.hint = hint;
            Ask::Date(date)
        }
        FactKind::Number => {
            let known = line.said.as_ref().map(|said| law.said(words, said));
            let sent = typed.filter(|fields| fields.find(&name).is_some());
            let value = sent.map(|fields| fields.get(&name).to_owned()).or(known);
            let mut number = Field::new(&name, label).kind(Kind::Digits).optional();
            number.hint = hint;
            Ask::Number(number.value(value.unwrap_or_default()))
        }
    })
}

fn field(fact: &str) -> String {
    format!("{FIELDS}{fact}")
}

/// Whether something was typed for a fact that is another than what is known.
pub(super) fn differs(words: Words, law: LawWords, line: &FactLine, typed: &Fields) -> bool {
    ask(words, law, line, Some(typed)) != ask(words, law, line, None)
}

fn choices(words: Words, law: LawWords, line: &FactLine, typed: Option<&Fields>) -> Vec<Choice> {
    let typed = typed.and_then(|fields| fields.find(&field(&line.name)));
    let known = known_value(line);
    let chosen = typed.unwrap_or(&known);
    let yes_no = [
        ("yes", words.assessment_yes()),
        ("no", words.assessment_no()),
    ];
    let mut answers: Vec<(&str, String)> = match law.kind(&line.name) {
        Some(FactKind::YesNo) => yes_no.into(),
        _ => law.choices(&line.name),
    };
    answers.push((UNKNOWN, words.assessment_unknown()));
    let choice = |(value, label)| Choice::new(value, label).chosen(value == chosen);
    answers.into_iter().map(choice).collect()
}

/// What is known, as the form sends it.
fn known_value(line: &FactLine) -> String {
    match &line.said {
        Some(Said::YesNo(true)) => "yes".to_owned(),
        Some(Said::YesNo(false)) => "no".to_owned(),
        Some(Said::Number(number)) => number.to_string(),
        Some(Said::Text(text)) => text.clone(),
        None => UNKNOWN.to_owned(),
    }
}

fn said_date(line: &FactLine) -> Option<jiff::civil::Date> {
    match &line.said {
        Some(Said::Text(text)) => text.parse().ok(),
        _ => None,
    }
}

impl Ask {
    /// The answer, where it is another than what is known.
    ///
    /// # Errors
    /// When what was written is no answer; the question then says so.
    pub(super) fn answer(
        &mut self,
        words: Words,
        line: &FactLine,
    ) -> Result<Option<FactAnswer>, ()> {
        let (value, answer) = match self {
            Self::Choose(group) => {
                let chosen = group.choices.iter().find(|choice| choice.chosen);
                let Some(chosen) = chosen else {
                    return Ok(None);
                };
                (chosen.value.clone(), chosen_answer(&chosen.value))
            }
            Self::Date(date) => match date.parse() {
                Ok(day) => (day.to_string(), FactAnswer::Date(day)),
                Err(DateProblem::Empty) => (UNKNOWN.to_owned(), FactAnswer::Unknown),
                Err(problem) => {
                    date.error = Some(problem.message(words));
                    return Err(());
                }
            },
            Self::Number(field) if field.value.is_empty() => {
                (UNKNOWN.to_owned(), FactAnswer::Unknown)
            }
            Self::Number(field) => match field.value.parse() {
                Ok(number) => (field.value.clone(), FactAnswer::Number(number)),
                Err(_) => {
                    field.error = Some(words.form_error_number());
                    return Err(());
                }
            },
        };
        Ok((value != known_value(line)).then_some(answer))
    }

    /// What is wrong with it, added to what is wrong on the page.
    pub(super) fn problems(&self, problems: Problems) -> Problems {
        match self {
            Self::Choose(group) => problems.of_group(group),
            Self::Date(date) => problems.of_date(date),
            Self::Number(field) => problems.of(field),
        }
    }
}

fn chosen_answer(value: &str) -> FactAnswer {
    match value {
        "yes" => FactAnswer::YesNo(true),
        "no" => FactAnswer::YesNo(false),
        UNKNOWN => FactAnswer::Unknown,
        word => FactAnswer::One(word.to_owned()),
    }
}

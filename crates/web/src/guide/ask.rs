//! One page of questions.

use super::carried::{Carried, Given, UNKNOWN, read, value};
use super::told::{capital, law_words, question};
use super::{FORM, page};
use crate::answer::{Answer, html, unprocessable};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, DateProblem, Group, Problems};
use crate::part::page::Page;
use crate::visit::Visit;
use askama::Template;
use law::{FactId, FactKind, RuleSet, Said, Step, TextId, WordId};

/// How one fact is asked for.
pub(crate) enum Ask {
    /// Among answers.
    Choose(Group),
    /// A date.
    Date(DateField),
}

#[derive(Template)]
#[template(path = "guide/ask.html")]
struct AskPage {
    page: Page,
    form: &'static str,
    situation: String,
    lead: Option<String>,
    hidden: Vec<(&'static str, String)>,
    asked: String,
    asks: Vec<Ask>,
    problems: Problems,
}

/// The page for a step, with what was answered before one went back.
pub(super) fn show(visit: &Visit, carried: &Carried, step: Step) -> Answer {
    let (title, facts, lead) = opened(visit, carried, step);
    let asks = facts.iter().map(|fact| ask(visit, carried, *fact, None));
    let asks = asks.collect();
    html(&shown(visit, carried, title, lead, &facts, asks))
}

/// The same page, with what was typed and what is lacking.
pub(super) fn show_wrong(visit: &Visit, carried: &Carried, step: Step, wrong: Vec<Ask>) -> Answer {
    let (title, facts, lead) = opened(visit, carried, step);
    let mut shown = shown(visit, carried, title, lead, &facts, wrong);
    shown.page.wrong = true;
    for ask in &shown.asks {
        shown.problems = match ask {
            Ask::Choose(group) => shown.problems.of_group(group),
            Ask::Date(date) => shown.problems.of_date(date),
        };
    }
    unprocessable(&shown)
}

fn shown(
    visit: &Visit,
    carried: &Carried,
    title: String,
    lead: Option<String>,
    facts: &[FactId],
    asks: Vec<Ask>,
) -> AskPage {
    let rules = visit.office().rules();
    let names = facts.iter().map(|fact| rules.fact(*fact).0);
    AskPage {
        page: page(visit, title),
        form: FORM,
        situation: law_words(visit).text(carried.situation.title),
        lead,
        hidden: carried.hidden(rules),
        asked: names.collect::<Vec<_>>().join(","),
        asks,
        problems: Problems::default(),
    }
}

/// Heading, facts and the sentence above them.
fn opened(visit: &Visit, carried: &Carried, step: Step) -> (String, Vec<FactId>, Option<String>) {
    let (words, law) = (visit.words, law_words(visit));
    match step {
        Step::Ask { title, facts } => {
            let title = title.unwrap_or(carried.situation.title);
            (law.text(title), facts, None)
        }
        Step::Opinion { facts } => {
            let rules = visit.office().rules();
            let who = facts.first().and_then(|fact| rules.judge(*fact));
            let lead = who.map(|who| words.guide_opinion_lead(law.role(who)));
            (words.guide_opinion_title(), facts, lead)
        }
        Step::Say => (words.guide_result(), Vec::new(), None),
    }
}

fn field(rules: &RuleSet, fact: FactId) -> String {
    format!("q-{}", rules.fact(fact).0)
}

/// Where the answer comes from that stands in a field.
#[derive(Clone, Copy)]
pub(crate) enum Stands<'a> {
    /// It was typed just now.
    Typed(&'a Fields),
    /// It was answered before, if it was.
    Before(Option<&'a Given>),
}

/// One fact of a situation, with what was typed, or else with what was answered before.
fn ask(visit: &Visit, carried: &Carried, fact: FactId, typed: Option<&Fields>) -> Ask {
    let stands = match typed {
        Some(fields) => Stands::Typed(fields),
        None => Stands::Before(carried.kept(fact)),
    };
    let words = carried.situation.words(visit.office().rules(), fact);
    ask_fact(visit, fact, &words, stands)
}

/// One fact, with the words among which one chooses.
pub(crate) fn ask_fact(
    visit: &Visit,
    fact: FactId,
    words: &[(WordId, TextId)],
    stands: Stands<'_>,
) -> Ask {
    let rules = visit.office().rules();
    let (name, legend) = (field(rules, fact), question(visit, fact));
    let hint = rules.plain(fact).and_then(|plain| plain.hint);
    let hint = hint.map(|hint| law_words(visit).text(hint));
    if rules.kind(fact) == FactKind::Date {
        let mut date = DateField::new(&name, legend).optional();
        date.hint = hint;
        return Ask::Date(match stands {
            Stands::Typed(fields) => date.written(|part| fields.find(part)),
            Stands::Before(given) => {
                date.date(given.and_then(|(_, said)| said_date(said.as_ref())))
            }
        });
    }
    let chosen = match stands {
        Stands::Typed(fields) => fields.get(&name).to_owned(),
        Stands::Before(given) => given.map_or_else(String::new, |(_, said)| value(said.as_ref())),
    };
    let mut group = Group::new(&name, legend, choices(visit, fact, words, &chosen));
    group.hint = hint;
    Ask::Choose(group)
}

fn choices(visit: &Visit, fact: FactId, words: &[(WordId, TextId)], chosen: &str) -> Vec<Choice> {
    let rules = visit.office().rules();
    let mut choices: Vec<Choice> = match rules.kind(fact) {
        FactKind::OneOf => {
            let label = |text| capital(&law_words(visit).text(text));
            let words = words.iter();
            words
                .map(|(word, text)| Choice::new(rules.word(*word).0, label(*text)))
                .collect()
        }
        _ => vec![
            Choice::new("yes", visit.words.guide_yes()),
            Choice::new("no", visit.words.guide_no()),
        ],
    };
    choices.push(Choice::new(UNKNOWN, visit.words.guide_unknown()));
    for choice in &mut choices {
        choice.chosen = choice.value == chosen;
    }
    choices
}

/// What stands in the fields of a fact, if it is an answer. A date that was left open is none.
pub(crate) fn typed(rules: &RuleSet, fact: FactId, fields: &Fields) -> Option<Given> {
    let name = field(rules, fact);
    if rules.kind(fact) == FactKind::Date {
        let date = DateField::new(name, "").written(|part| fields.find(part));
        let date = date.parse().ok()?;
        return Some((fact, Some(Said::Text(date.to_string()))));
    }
    read(rules, fact, fields.get(&name))
}

/// The answers of a page; or the page again, where something is lacking.
pub(super) fn taken(
    visit: &Visit,
    carried: &Carried,
    asked: &[FactId],
    fields: &Fields,
) -> Result<Vec<Given>, Vec<Ask>> {
    let rules = visit.office().rules();
    let mut answers = Vec::new();
    let mut asks: Vec<Ask> = Vec::new();
    let mut complete = true;
    for fact in asked {
        let mut ask = ask(visit, carried, *fact, Some(fields));
        match answer(visit, &mut ask) {
            Some(None) => answers.push((*fact, None)),
            Some(Some(value)) => answers.extend(read(rules, *fact, &value)),
            None => complete = false,
        }
        asks.push(ask);
    }
    if complete { Ok(answers) } else { Err(asks) }
}

/// What was answered; `None` when the question has now an error beside it.
fn answer(visit: &Visit, ask: &mut Ask) -> Option<Option<String>> {
    let words = visit.words;
    match ask {
        Ask::Choose(group) => {
            let chosen = group.choices.iter().find(|choice| choice.chosen);
            let value = chosen.map(|choice| choice.value.clone());
            if value.is_none() {
                group.error = Some(words.form_error_choose());
            }
            value.map(|value| Some(value).filter(|value| value != UNKNOWN))
        }
        Ask::Date(date) => match date.parse() {
            Ok(day) if day > words.today() => {
                date.error = Some(words.form_error_date_future());
                None
            }
            Ok(day) => Some(Some(day.to_string())),
            Err(DateProblem::Empty) => Some(None),
            Err(problem) => {
                date.error = Some(problem.message(words));
                None
            }
        },
    }
}

fn said_date(said: Option<&Said>) -> Option<jiff::civil::Date> {
    match said {
        Some(Said::Text(text)) => text.parse().ok(),
        _ => None,
    }
}

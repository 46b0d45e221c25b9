//! A page of a case with one form: what is asked, what was typed, what was wrong with it, and what
//! stands now when somebody else was faster.

use super::{Tab, tabs};
use crate::answer::{Answer, conflict, html, unprocessable};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::{Choice, DateField, Field, Group, Problem, Problems};
use crate::part::page::Page;
use crate::refused;
use crate::visit::Member;
use askama::Template;
use casework::case::CaseHead;
use casework::entry::Sequence;
use jiff::civil::Date;
use language::Words;
use office::Error;

/// One thing that is asked.
pub(crate) enum Input {
    /// A line of text.
    Text(Field),
    /// Several lines of text.
    Area(Field),
    /// A date.
    Date(DateField),
    /// One of several answers.
    Radios(Group),
    /// One of many answers.
    Select(Group),
    /// Several of several answers.
    Checks(Group),
    /// One thing to say yes to.
    Check(String, Choice),
    /// A sentence between the questions.
    Said(String),
}

/// How the form came about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Blank,
    Wrong,
    Conflict,
}

/// A form under construction. Whatever was sent stands in its fields again.
pub(crate) struct OneForm {
    title: String,
    lead: Option<String>,
    submit: String,
    inputs: Vec<Input>,
    problems: Problems,
    fields: Fields,
    state: State,
}

/// Where a form stands: the case, and where one comes from.
pub(crate) struct Place<'a> {
    /// The head of the case page.
    pub(crate) head: &'a CaseHead,
    /// The tab that it belongs to.
    pub(crate) tab: Tab,
    /// Where to go instead of sending.
    pub(crate) back: String,
    /// The sequence that the form carries.
    pub(crate) shown: Sequence,
    /// What stands now, for somebody who was not first.
    pub(crate) stands: String,
}

impl OneForm {
    /// A form with what was sent, if anything was.
    pub(crate) fn new(
        title: impl Into<String>,
        submit: impl Into<String>,
        fields: &Fields,
    ) -> Self {
        Self {
            title: title.into(),
            lead: None,
            submit: submit.into(),
            inputs: Vec::new(),
            problems: Problems::default(),
            fields: fields.clone(),
            state: State::Blank,
        }
    }

    fn sent(&self) -> bool {
        self.fields.form().is_some()
    }

    /// The same form with a sentence under its heading.
    pub(crate) fn lead(mut self, lead: impl Into<String>) -> Self {
        self.lead = Some(lead.into());
        self
    }

    /// A sentence between the questions.
    pub(crate) fn said(mut self, text: impl Into<String>) -> Self {
        self.inputs.push(Input::Said(text.into()));
        self
    }

    /// A line of text.
    pub(crate) fn text(mut self, field: Field) -> Self {
        let field = self.filled(field);
        self.inputs.push(Input::Text(field));
        self
    }

    /// Several lines of text.
    pub(crate) fn area(mut self, field: Field) -> Self {
        let field = self.filled(field);
        self.inputs.push(Input::Area(field));
        self
    }

    fn filled(&self, field: Field) -> Field {
        let value = self.fields.find(&field.name).filter(|_| self.sent());
        match value.map(|value| value.trim().to_owned()) {
            Some(value) => field.value(value),
            None => field,
        }
    }

    /// A date.
    pub(crate) fn date(mut self, field: DateField) -> Self {
        let field = match self.sent() {
            true => field.written(|name| self.fields.find(name)),
            false => field,
        };
        self.inputs.push(Input::Date(field));
        self
    }

    /// One of several answers.
    pub(crate) fn radios(mut self, group: Group) -> Self {
        let group = self.chosen(group);
        self.inputs.push(Input::Radios(group));
        self
    }

    /// Several of several answers.
    pub(crate) fn checks(mut self, group: Group) -> Self {
        let group = self.chosen(group);
        self.inputs.push(Input::Checks(group));
        self
    }

    /// One of many answers.
    pub(crate) fn select(mut self, group: Group) -> Self {
        let group = self.chosen(group);
        self.inputs.push(Input::Select(group));
        self
    }

    /// One thing to say yes to.
    pub(crate) fn check(mut self, name: &str, choice: Choice) -> Self {
        let chosen = match self.sent() {
            true => !self.fields.get(name).is_empty(),
            false => choice.chosen,
        };
        let choice = choice.chosen(chosen);
        self.inputs.push(Input::Check(name.to_owned(), choice));
        self
    }

    fn chosen(&self, mut group: Group) -> Group {
        if self.sent() {
            for choice in &mut group.choices {
                choice.chosen = self
                    .fields
                    .all(&group.name)
                    .any(|value| value == choice.value);
            }
        }
        group
    }

    /// The date in a field, when it is one.
    pub(crate) fn date_in(&self, name: &str) -> Option<Date> {
        self.inputs.iter().find_map(|input| match input {
            Input::Date(field) if field.name == name => field.parse().ok(),
            _ => None,
        })
    }

    /// Whether everything that must be answered is, with a message at each field where it is not.
    pub(crate) fn holds(&mut self, words: Words) -> bool {
        for input in &mut self.inputs {
            wrong(words, input);
        }
        let mut problems = std::mem::take(&mut self.problems);
        for input in &self.inputs {
            problems = match input {
                Input::Text(field) | Input::Area(field) => problems.of(field),
                Input::Date(field) => problems.of_date(field),
                Input::Radios(group) | Input::Select(group) | Input::Checks(group) => {
                    problems.of_group(group)
                }
                Input::Check(..) | Input::Said(_) => problems,
            };
        }
        self.problems = problems;
        if !self.problems.is_empty() {
            self.state = State::Wrong;
        }
        self.problems.is_empty()
    }

    /// Takes in why it was not done, where the form can be put right.
    ///
    /// # Errors
    /// Everything that no form can put right.
    pub(crate) fn failed(&mut self, words: Words, error: Error) -> Result<(), Error> {
        match error {
            Error::Refused(refusal) => self.wrong(refused::text(words, refusal)),
            Error::Conflict { .. } => self.state = State::Conflict,
            other => return Err(other),
        }
        Ok(())
    }

    /// Says what is wrong with the form as a whole.
    pub(crate) fn wrong(&mut self, message: String) {
        self.problems.0.push(Problem {
            anchor: self.first_anchor(),
            label: self.title.clone(),
            message,
        });
        self.state = State::Wrong;
    }

    fn first_anchor(&self) -> String {
        let anchor = self.inputs.iter().find_map(|input| match input {
            Input::Text(field) | Input::Area(field) => Some(field.name.clone()),
            Input::Date(field) => Some(field.anchor()),
            Input::Radios(group) | Input::Select(group) | Input::Checks(group) => {
                Some(group.name.clone())
            }
            Input::Check(name, _) => Some(name.clone()),
            Input::Said(_) => None,
        });
        anchor.unwrap_or_else(|| "content".to_owned())
    }

    /// What was typed, as one text.
    fn typed(&self) -> String {
        let chosen = |group: &Group| {
            let chosen = group.choices.iter().filter(|choice| choice.chosen);
            let labels: Vec<&str> = chosen.map(|choice| choice.label.as_str()).collect();
            labels.join(", ")
        };
        let line = |input: &Input| match input {
            Input::Text(field) | Input::Area(field) => field.value.clone(),
            Input::Date(field) => format!("{}.{}.{}", field.day, field.month, field.year),
            Input::Radios(group) | Input::Select(group) | Input::Checks(group) => chosen(group),
            Input::Check(_, choice) if choice.chosen => choice.label.clone(),
            Input::Check(..) | Input::Said(_) => String::new(),
        };
        let lines: Vec<String> = self.inputs.iter().map(line).collect();
        let lines: Vec<&str> = lines
            .iter()
            .map(String::as_str)
            .filter(|one| !one.is_empty())
            .collect();
        lines.join("\n")
    }

    /// The page with the form.
    pub(crate) fn page(self, member: &Member, place: Place<'_>) -> Answer {
        let tabs = tabs(member.words(), place.head, place.tab);
        self.shown(member, tabs, (place.back, place.shown, place.stands))
    }

    /// The page with a form that belongs to no case that the reader knows.
    pub(crate) fn alone(self, member: &Member, back: &str) -> Answer {
        let place = (back.to_owned(), Sequence::NONE, String::new());
        self.shown(member, Vec::new(), place)
    }

    fn shown(
        self,
        member: &Member,
        tabs: Vec<Link>,
        (back, shown, stands): (String, Sequence, String),
    ) -> Answer {
        let errand = match self.fields.get("errand") {
            "" => member.office().new_errand().to_string(),
            errand => errand.to_owned(),
        };
        let mut page = member.page(self.title.clone());
        page.wrong = self.state == State::Wrong;
        let state = self.state;
        let template = OneFormPage {
            page,
            lead: self.lead.clone(),
            tabs,
            yours: self.typed(),
            theirs: (state == State::Conflict).then_some(stands),
            errand,
            shown: shown.0,
            inputs: self.inputs,
            problems: self.problems,
            submit: self.submit,
            back,
        };
        match state {
            State::Blank => html(&template),
            State::Wrong => unprocessable(&template),
            State::Conflict => conflict(&template),
        }
    }
}

fn wrong(words: Words, input: &mut Input) {
    match input {
        Input::Text(field) | Input::Area(field) => {
            if field.value.trim().is_empty() && !field.optional {
                field.error = Some(words.form_error_empty());
            } else {
                field.measure(words);
            }
        }
        Input::Date(field) => {
            let open = field.optional;
            field.error = match field.parse() {
                Err(crate::part::form::DateProblem::Empty) if open => None,
                Err(problem) => Some(problem.message(words)),
                Ok(_) => None,
            };
        }
        Input::Radios(group) | Input::Select(group) | Input::Checks(group) => {
            let chosen = group.choices.iter().any(|choice| choice.chosen);
            if !chosen && !group.optional {
                group.error = Some(words.form_error_choose());
            }
        }
        Input::Check(..) | Input::Said(_) => {}
    }
}

#[derive(Template)]
#[template(path = "case/one_form.html")]
struct OneFormPage {
    page: Page,
    lead: Option<String>,
    tabs: Vec<Link>,
    yours: String,
    theirs: Option<String>,
    errand: String,
    shown: i64,
    inputs: Vec<Input>,
    problems: Problems,
    submit: String,
    back: String,
}

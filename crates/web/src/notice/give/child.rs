//! The part of the form about one child.

use crate::fields::Fields;
use crate::part::form::{Choice, DateField, DateProblem, Field, Group, Problem, Problems};
use casework::notice::ChildTold;
use casework::person::{Birth, Name};
use jiff::civil::Date;
use language::Words;

/// What is asked about one child.
#[derive(Clone)]
pub(crate) struct ChildForm {
    /// Its number on the page, from 1.
    pub(crate) number: usize,
    pub(crate) given: Field,
    pub(crate) family: Field,
    pub(crate) birth: Group,
    pub(crate) date: DateField,
}

const BIRTHS: [&str; 4] = ["born", "expected", "allocated", "unknown"];

impl ChildForm {
    /// The questions about a child, with what was written.
    pub(crate) fn new(words: Words, number: usize, fields: &Fields) -> Self {
        let name = |part: &str| format!("child-{number}-{part}");
        let text = |part: &str| fields.get(&name(part)).to_owned();
        let chosen = text("birth");
        let label = |birth: &str| match birth {
            "born" => words.notice_birth_born(),
            "expected" => words.notice_birth_expected(),
            "allocated" => words.notice_birth_allocated(),
            _ => words.notice_birth_not_known(),
        };
        let choice = |birth: &&str| Choice::new(*birth, label(birth)).chosen(chosen == **birth);
        Self {
            number,
            given: Field::new(name("given"), words.notice_child_given())
                .hint(words.notice_child_given_hint())
                .value(text("given")),
            family: Field::new(name("family"), words.notice_child_family())
                .value(text("family"))
                .optional(),
            birth: Group::new(
                name("birth"),
                words.notice_birth_question(),
                BIRTHS.iter().map(choice).collect(),
            ),
            date: DateField::new(name("date"), words.notice_birth_date())
                .hint(words.form_date_hint())
                .optional()
                .written(|field| fields.find(field)),
        }
    }

    /// The child as told, or what is wrong.
    pub(crate) fn read(&mut self, words: Words, today: Date, is_only: bool) -> Option<ChildTold> {
        let kind = self.kind(today);
        let unborn = kind == "expected" || kind == "allocated";
        if self.given.value.is_empty() && !unborn && is_only {
            self.given.error = Some(words.form_error_empty());
        }
        let date = match self.date.parse() {
            Ok(date) => Some(date),
            Err(DateProblem::Empty) => {
                if kind == "born" {
                    self.date.error = Some(words.notice_birth_missing());
                }
                None
            }
            Err(problem) => {
                self.date.error = Some(problem.message(words));
                None
            }
        };
        if kind == "born" && date.is_some_and(|date| date > today) {
            self.date.error = Some(words.form_error_date_future());
        }
        self.given.measure(words);
        self.family.measure(words);
        let right =
            self.given.error.is_none() && self.family.error.is_none() && self.date.error.is_none();
        right.then(|| ChildTold {
            name: Name::new(&self.given.value, &self.family.value),
            birth: birth(&kind, date),
        })
    }

    /// What was answered about the birth; a date alone answers as well.
    fn kind(&self, today: Date) -> String {
        let chosen = self.birth.choices.iter().find(|choice| choice.chosen);
        let by_date = || match self.date.parse() {
            Ok(date) if date > today => "expected",
            Ok(_) => "born",
            Err(_) => "unknown",
        };
        chosen
            .map_or_else(by_date, |choice| choice.value.as_str())
            .to_owned()
    }

    /// Whether nothing was written about the child.
    pub(crate) fn is_empty(&self) -> bool {
        let unborn = self
            .birth
            .choices
            .iter()
            .any(|choice| choice.chosen && choice.value != "born" && choice.value != "unknown");
        self.given.value.is_empty() && self.family.value.is_empty() && !unborn
    }

    /// What is wrong with it; among several children, each line says which one it is about.
    pub(crate) fn problems(&self, words: Words, problems: Problems, several: bool) -> Problems {
        let own = Problems::default()
            .of(&self.given)
            .of(&self.family)
            .of_date(&self.date);
        let about = |mut problem: Problem| {
            if several {
                problem.label = words.notice_child_about(self.called(words), &problem.label);
            }
            problem
        };
        let own = own.0.into_iter().map(about);
        Problems(problems.0.into_iter().chain(own).collect())
    }

    /// What one calls the child: the first name, or its number on the page.
    pub(crate) fn called(&self, words: Words) -> String {
        match self.given.value.as_str() {
            "" => words.notice_child_number(self.number.to_string()),
            name => name.to_owned(),
        }
    }
}

fn birth(kind: &str, date: Option<Date>) -> Birth {
    match (kind, date) {
        ("born", Some(on)) => Birth::Born { on },
        ("expected", due) => Birth::Expected { due },
        ("allocated", born) => Birth::Allocated { born },
        _ => Birth::Unknown,
    }
}

impl ChildForm {
    /// The same questions about another child.
    pub(crate) fn another(&self, number: usize) -> Self {
        let mut other = self.clone().numbered(number);
        other.given.value.clear();
        for choice in &mut other.birth.choices {
            choice.chosen = false;
        }
        (other.date.day, other.date.month, other.date.year) = Default::default();
        other
    }

    /// The same child at another place on the page.
    pub(crate) fn numbered(mut self, number: usize) -> Self {
        let old = format!("child-{}-", self.number);
        let new = format!("child-{number}-");
        let rename = |name: &str| name.replacen(&old, &new, 1);
        self.number = number;
        self.given.name = rename(&self.given.name);
        self.family.name = rename(&self.family.name);
        self.birth.name = rename(&self.birth.name);
        self.date.name = rename(&self.date.name);
        self
    }
}

impl ChildForm {
    /// The questions about a child, with what a notice told.
    pub(crate) fn told(words: Words, number: usize, name: &str, birth: Birth) -> Self {
        let mut form = Self::new(words, number, &Fields::default());
        let (given, family) = name.rsplit_once(' ').unwrap_or((name, ""));
        form.given.value = given.to_owned();
        form.family.value = family.to_owned();
        let (kind, date) = match birth {
            Birth::Born { on } => ("born", Some(on)),
            Birth::Expected { due } => ("expected", due),
            Birth::Allocated { born } => ("allocated", born),
            Birth::Unknown => ("unknown", None),
        };
        for choice in &mut form.birth.choices {
            choice.chosen = choice.value == kind;
        }
        form.date = form.date.date(date);
        form
    }
}

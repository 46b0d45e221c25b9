//! What a form remembers: what was asked, what was answered and what was wrong with it.

mod date;
mod problem;

pub(crate) use date::{DateField, DateProblem};
pub(crate) use problem::{Problem, Problems};

use language::Words;

/// The most characters that one field takes, in every form.
pub(crate) const ROOM: usize = 20_000;

/// Whether an answer is longer than a field takes.
pub(crate) fn is_too_long(text: &str) -> bool {
    // a text has at least as many bytes as characters
    text.len() > ROOM && text.chars().count() > ROOM
}

/// What a text field takes, which decides the keyboard of a telephone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// Words.
    Text,
    /// A telephone number.
    Telephone,
    /// An address for e-mail.
    Email,
    /// Digits that are no amount: a national number, a code.
    Digits,
}

/// One field for text, or the head of one for a file or a choice in a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Field {
    /// Its name in the form, which is also its anchor on the page.
    pub(crate) name: String,
    /// What is asked.
    pub(crate) label: String,
    /// Help that stands under the label.
    pub(crate) hint: Option<String>,
    /// What was wrong with the last answer.
    pub(crate) error: Option<String>,
    /// The answer.
    pub(crate) value: String,
    /// Whether it may stay open.
    pub(crate) optional: bool,
    /// What it takes.
    pub(crate) kind: Kind,
    /// What the browser may fill in, by the names of HTML (`name`, `tel`).
    pub(crate) completes: Option<&'static str>,
    /// Which files a field for files takes.
    pub(crate) accepts: &'static str,
    /// Whether it is a short one.
    pub(crate) short: bool,
}

impl Field {
    /// A field that must be filled in.
    pub(crate) fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: None,
            error: None,
            value: String::new(),
            optional: false,
            kind: Kind::Text,
            completes: None,
            accepts: "",
            short: false,
        }
    }

    /// The same field with help under its label.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same field with the answer it was given.
    pub(crate) fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// The same field with what was wrong, if anything was.
    pub(crate) fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Says so at the field when the answer is longer than a field takes.
    pub(crate) fn measure(&mut self, words: Words) {
        if is_too_long(&self.value) {
            self.error = Some(words.form_error_long(ROOM as i64));
        }
    }

    /// The same field, which may stay open.
    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same field for something that is no plain text.
    pub(crate) fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self.short = !matches!(kind, Kind::Text | Kind::Email);
        self
    }

    /// The same field, which the browser may fill in.
    pub(crate) fn completes(mut self, what: &'static str) -> Self {
        self.completes = Some(what);
        self
    }

    /// The same field, taking only these files: `.pdf,image/*`.
    pub(crate) fn accepts(mut self, files: &'static str) -> Self {
        self.accepts = files;
        self
    }

    /// The value of `type` in HTML.
    pub(crate) fn type_(&self) -> &'static str {
        match self.kind {
            Kind::Text | Kind::Digits => "text",
            Kind::Telephone => "tel",
            Kind::Email => "email",
        }
    }

    /// Whether the telephone shows its digits.
    pub(crate) fn numeric(&self) -> bool {
        self.kind == Kind::Digits
    }

    /// The anchors of hint and error, for `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        described_by(&self.name, self.hint.is_some(), self.error.is_some())
    }
}

/// One answer to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Choice {
    /// What is sent.
    pub(crate) value: String,
    /// What stands beside it.
    pub(crate) label: String,
    /// More about it.
    pub(crate) hint: Option<String>,
    /// Whether it is chosen.
    pub(crate) chosen: bool,
}

impl Choice {
    /// An answer that is not chosen.
    pub(crate) fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            chosen: false,
        }
    }

    /// The same answer with more about it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same answer, chosen or not.
    pub(crate) fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// A question with answers to choose among: one of them, or several.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Group {
    /// Its name in the form, which is also its anchor on the page.
    pub(crate) name: String,
    /// What is asked.
    pub(crate) legend: String,
    /// Help that stands under the question.
    pub(crate) hint: Option<String>,
    /// What was wrong with the last answer.
    pub(crate) error: Option<String>,
    /// The answers.
    pub(crate) choices: Vec<Choice>,
    /// Whether it may stay open: whether an answer is needed then depends on the others.
    pub(crate) optional: bool,
}

impl Group {
    /// A question.
    pub(crate) fn new(
        name: impl Into<String>,
        legend: impl Into<String>,
        choices: Vec<Choice>,
    ) -> Self {
        Self {
            name: name.into(),
            legend: legend.into(),
            hint: None,
            error: None,
            choices,
            optional: false,
        }
    }

    /// The same question, which may stay open.
    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same question with help under it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same question with what was wrong, if anything was.
    pub(crate) fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// The anchors of hint and error, for `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        described_by(&self.name, self.hint.is_some(), self.error.is_some())
    }

    /// The anchor of one answer; the first has the anchor of the question, so that the summary of
    /// errors leads to something that takes focus.
    pub(crate) fn anchor(&self, place: &usize) -> String {
        match place {
            0 => self.name.clone(),
            _ => format!("{}-{place}", self.name),
        }
    }
}

pub(crate) fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    let hint = hint.then(|| format!("{name}-hint"));
    let error = error.then(|| format!("{name}-error"));
    let anchors: Vec<String> = hint.into_iter().chain(error).collect();
    (!anchors.is_empty()).then(|| anchors.join(" "))
}

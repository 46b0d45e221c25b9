//! A form of the plan: its fields as they stand, as they were written, and the two side by side
//! when somebody else was first.

use crate::fields::Fields;
use crate::part::form::{DateField, Field, Group, Problems};
use casework::told::Told;
use jiff::civil::Date;
use language::Words;

/// One field of a sheet, or a heading between them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// A heading.
    Heading(String),
    /// One line.
    Line(Field),
    /// Several lines; how many.
    Text(Field, usize),
    /// A date.
    Date(DateField),
    /// One of a long list.
    Select(Group),
    /// One of a few.
    Radios(Group),
}

/// A form with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Sheet {
    /// The heading.
    pub(crate) title: String,
    /// What it is about.
    pub(crate) lead: Option<String>,
    /// Where it is sent.
    pub(crate) action: String,
    /// Where one goes who lets it be.
    pub(crate) back: String,
    /// The button.
    pub(crate) submit: String,
    /// The fields.
    pub(crate) parts: Vec<Part>,
}

/// A field that says something else in two sheets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Difference {
    /// What was asked.
    pub(crate) label: String,
    /// What the reader wrote.
    pub(crate) mine: String,
    /// What stands now.
    pub(crate) theirs: String,
}

impl Part {
    fn name(&self) -> &str {
        match self {
            Self::Heading(_) => "",
            Self::Line(field) | Self::Text(field, _) => &field.name,
            Self::Date(field) => &field.name,
            Self::Select(group) | Self::Radios(group) => &group.name,
        }
    }

    fn label(&self) -> &str {
        match self {
            Self::Heading(text) => text,
            Self::Line(field) | Self::Text(field, _) => &field.label,
            Self::Date(field) => &field.legend,
            Self::Select(group) | Self::Radios(group) => &group.legend,
        }
    }

    /// What the field says, as a person reads it.
    fn says(&self, words: Words) -> String {
        match self {
            Self::Heading(_) => String::new(),
            Self::Line(field) | Self::Text(field, _) => field.value.clone(),
            Self::Date(field) => field
                .parse()
                .map(|date| words.full_date(date))
                .unwrap_or_default(),
            Self::Select(group) | Self::Radios(group) => {
                let chosen = group.choices.iter().find(|choice| choice.chosen);
                chosen
                    .map(|choice| choice.label.clone())
                    .unwrap_or_default()
            }
        }
    }

    fn fill(&mut self, fields: &Fields) {
        match self {
            Self::Heading(_) => {}
            Self::Line(field) | Self::Text(field, _) => {
                field.value = fields.get(&field.name).to_owned();
            }
            Self::Date(field) => *field = field.clone().written(|name| fields.find(name)),
            Self::Select(group) | Self::Radios(group) => {
                let sent = fields.get(&group.name);
                for choice in &mut group.choices {
                    choice.chosen = choice.value == sent;
                }
            }
        }
    }

    fn set_error(&mut self, message: String) {
        match self {
            Self::Heading(_) => {}
            Self::Line(field) | Self::Text(field, _) => field.error = Some(message),
            Self::Date(field) => field.error = Some(message),
            Self::Select(group) | Self::Radios(group) => group.error = Some(message),
        }
    }
}

impl Sheet {
    /// A sheet without fields.
    pub(crate) fn new(title: String, action: String, back: String, submit: String) -> Self {
        Self {
            title,
            lead: None,
            action,
            back,
            submit,
            parts: Vec::new(),
        }
    }

    /// The same sheet with what it is about.
    pub(crate) fn lead(mut self, lead: String) -> Self {
        self.lead = Some(lead);
        self
    }

    /// The same sheet with one more part.
    pub(crate) fn with(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// Puts what was written into the fields.
    pub(crate) fn fill(&mut self, fields: &Fields) {
        for part in &mut self.parts {
            part.fill(fields);
        }
    }

    /// Chooses an answer beforehand, where there is such an answer.
    pub(crate) fn choose(&mut self, name: &str, value: &str) {
        if let Some(Part::Select(group) | Part::Radios(group)) = self.find(name) {
            for choice in &mut group.choices {
                choice.chosen = choice.value == value;
            }
        }
    }

    fn find(&mut self, name: &str) -> Option<&mut Part> {
        self.parts.iter_mut().find(|part| part.name() == name)
    }

    /// The text of a field; empty where the sheet has no such field.
    pub(crate) fn text(&self, name: &str) -> Told {
        let field = self.parts.iter().find_map(|part| match part {
            Part::Line(field) | Part::Text(field, _) if field.name == name => Some(&field.value),
            _ => None,
        });
        Told::new(field.cloned().unwrap_or_default())
    }

    /// The text of a field that must say something; otherwise the field says so.
    pub(crate) fn said(&mut self, words: Words, name: &str) -> Option<Told> {
        let told = self.text(name);
        if told.or_empty().trim().is_empty() {
            self.wrong(name, words.form_error_empty());
            return None;
        }
        Some(told)
    }

    /// What was chosen, as the form sends it; otherwise, where it must be, the field says so.
    pub(crate) fn chosen(&mut self, words: Words, name: &str) -> Option<String> {
        let chosen = self.optional_choice(name);
        if chosen.is_none() {
            self.wrong(name, words.form_error_choose());
        }
        chosen
    }

    /// What was chosen, if anything.
    pub(crate) fn optional_choice(&self, name: &str) -> Option<String> {
        let group = self.parts.iter().find_map(|part| match part {
            Part::Select(group) | Part::Radios(group) if group.name == name => Some(group),
            _ => None,
        })?;
        let chosen = group.choices.iter().find(|choice| choice.chosen);
        chosen.map(|choice| choice.value.clone())
    }

    /// The date in a field; otherwise the field says what is wrong, unless it may stay open and
    /// does.
    pub(crate) fn date(&mut self, words: Words, name: &str) -> Option<Date> {
        let Some(Part::Date(field)) = self.find(name) else {
            return None;
        };
        match field.parse() {
            Ok(date) => Some(date),
            Err(crate::part::form::DateProblem::Empty) if field.optional => None,
            Err(problem) => {
                field.error = Some(problem.message(words));
                None
            }
        }
    }

    /// Marks a field as wrong.
    pub(crate) fn wrong(&mut self, name: &str, message: String) {
        if let Some(part) = self.find(name) {
            part.set_error(message);
        }
    }

    /// Everything that is wrong.
    pub(crate) fn problems(&self) -> Problems {
        let all = self.parts.iter();
        all.fold(Problems::default(), |problems, part| match part {
            Part::Heading(_) => problems,
            Part::Line(field) | Part::Text(field, _) => problems.of(field),
            Part::Date(field) => problems.of_date(field),
            Part::Select(group) | Part::Radios(group) => problems.of_group(group),
        })
    }

    /// The fields that say something else in what stands now.
    pub(crate) fn differences(&self, now: &Self, words: Words) -> Vec<Difference> {
        let differing = self.parts.iter().filter_map(|mine| {
            let theirs = now.parts.iter().find(|part| part.name() == mine.name())?;
            let (label, mine, theirs) = (mine.label(), mine.says(words), theirs.says(words));
            (mine != theirs).then(|| Difference {
                label: label.to_owned(),
                mine,
                theirs,
            })
        });
        differing.collect()
    }

    /// Puts what stands now below what was written, in every text where the two differ.
    pub(crate) fn merge(&mut self, now: &Self) {
        for part in &mut self.parts {
            let theirs = now.parts.iter().find(|known| known.name() == part.name());
            if let (
                Part::Line(field) | Part::Text(field, _),
                Some(Part::Line(theirs) | Part::Text(theirs, _)),
            ) = (part, theirs)
            {
                field.value = both(&field.value, &theirs.value);
            }
        }
    }
}

fn both(mine: &str, theirs: &str) -> String {
    if theirs.trim().is_empty() || mine.contains(theirs) {
        return mine.to_owned();
    }
    if theirs.contains(mine) {
        return theirs.to_owned();
    }
    format!("{mine}\n\n{theirs}")
}

#[cfg(test)]
mod tests;

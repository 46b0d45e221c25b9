//! What is wrong in a file that describes organisations: all of it, each with its line.

use crate::tell;
use casework::organisation::{Fault, Wrong};
use language::Words;

/// The mistakes that were found so far.
pub(super) struct Mistakes<'t> {
    text: &'t str,
    pub(super) words: Words,
    found: Vec<(usize, String)>,
}

impl<'t> Mistakes<'t> {
    /// None yet, in this text.
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            words: tell::words(),
            found: Vec::new(),
        }
    }

    /// The line of a place in the text.
    pub(super) fn line(&self, place: usize) -> usize {
        let before = self.text.bytes().take(place);
        before.filter(|byte| *byte == b'\n').count() + 1
    }

    /// A mistake on a line, told with what to write instead.
    pub(super) fn add(&mut self, line: usize, said: String) {
        self.found.push((line, said));
    }

    /// What does not go together.
    pub(super) fn add_faults(&mut self, faults: Vec<Fault>) {
        for fault in faults {
            let said = said(&self.words, fault.wrong);
            self.add(fault.line, said);
        }
    }

    /// Whether there are any.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them, by line.
    pub(super) fn found(mut self) -> Vec<(usize, String)> {
        self.found.sort_by_key(|(line, _)| *line);
        self.found
    }
}

fn said(words: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::OrganisationTwice { first } => words.organisation_twice(tell::number(first)),
        Wrong::UnitTwice { first } => words.organisation_unit_twice(tell::number(first)),
        Wrong::EmployeeTwice { first } => words.organisation_employee_twice(tell::number(first)),
        Wrong::OtherName { first } => words.organisation_other_name(tell::number(first)),
        Wrong::SecondMunicipality { name } => words.organisation_second_municipality(name),
        Wrong::SecondCoordinatingUnit { name } => words.organisation_second_coordinating_unit(name),
    }
}

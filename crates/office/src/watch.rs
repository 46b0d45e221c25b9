//! What the installation has set for watching over who opens what.

use crate::Office;
use casework::unusual::Thresholds;

/// How long an opening because of danger lasts, what counts as unusual looking, and how long a code on paper opens
/// anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Watch {
    /// How many hours a case stays open to somebody who opened it because of danger.
    pub emergency_hours: i64,
    /// How many cases somebody opens within an hour, one by one, before that is unusual.
    pub cases_in_an_hour: usize,
    /// How often somebody looks in a case that it has nothing to do with, before that is unusual.
    pub looks_without_contact: usize,
    /// The hour at which the night begins.
    pub night_from: i8,
    /// The hour at which it ends.
    pub night_until: i8,
    /// For how many days a code on paper opens a child's own page.
    pub code_days: i32,
}

impl Watch {
    pub(crate) fn thresholds(self) -> Thresholds {
        Thresholds {
            cases_in_an_hour: self.cases_in_an_hour,
            looks_without_contact: self.looks_without_contact,
            night_from: self.night_from,
            night_until: self.night_until,
        }
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            emergency_hours: 4,
            cases_in_an_hour: 15,
            looks_without_contact: 3,
            night_from: 23,
            night_until: 5,
            code_days: 60,
        }
    }
}

impl Office {
    /// The same office with what the installation has set.
    #[must_use]
    pub fn with_watch(self, watch: Watch) -> Self {
        Self { watch, ..self }
    }

    /// What the installation has set.
    pub fn watch(&self) -> Watch {
        self.watch
    }
}

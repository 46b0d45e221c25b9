//! What the installation has set for watching over who opens what.

use crate::Office;

/// How long an opening because of danger lasts, and what counts as unusual looking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Watch {
    /// How many hours a case stays open to somebody who opened it because of danger.
    pub emergency_hours: i64,
    /// How many cases somebody opens within an hour, one by one, before that is unusual.
    pub cases_in_an_hour: usize,
    /// The hour at which the night begins.
    pub night_from: i8,
    /// The hour at which it ends.
    pub night_until: i8,
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            emergency_hours: 4,
            cases_in_an_hour: 15,
            night_from: 23,
            night_until: 5,
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

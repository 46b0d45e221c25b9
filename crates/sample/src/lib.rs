//! The synthetic municipality, for the demo, the tests and the bench.
//!
//! Everything follows from the number of families and the day it is: the same two give the same
//! people, ids and texts on every machine. Nobody in it lives, its town is on no map, its telephone
//! numbers reach nobody, and its national numbers are of the synthetic kind.

mod calendar;
mod dull;
mod family;
mod number;
mod random;
mod stay;
mod story;
#[cfg(test)]
mod tests;
mod town;
mod walk;
mod watched;
mod words;
mod write;

pub use dull::{Dull, dull, dull_case, dull_unit};
pub use walk::{Role, Step, StepKind, ToBe, Waits};
pub use watched::{Beside, Secret, Watched, WatchedTown, Watcher};
pub use words::{Words, words};

use casework::id::PersonId;
use casework::installation::{INSTALLATION, Installation};
use casework::moment::{Date, Moment};
use journal::{AppendError, Journal, StoreError};
use story::{Setting, Streams};

/// How many families there are where nobody says otherwise.
pub const FAMILIES: u32 = 24;

/// How many stories are made durable together: few enough that progress is seen.
const TOGETHER: usize = 12;

/// The name of the municipality.
pub const MUNICIPALITY: &str = town::MUNICIPALITY;

/// The synthetic municipality: what is written, whom one can be, and the walk.
pub struct Sample {
    today: Date,
    stories: Vec<(String, Streams)>,
    people: Vec<ToBe>,
    walk: Vec<Step>,
}

impl Sample {
    /// The municipality with so many families on a day. `rule_set` is the fingerprint of the rules
    /// that its assessments say they rest on.
    pub fn of(families: u32, today: Date, rule_set: &str) -> Self {
        let setting = Setting::new(today, rule_set);
        let mut stories = family::tell(families, &setting);
        let walk = family::walk(&stories);
        let mut people: Vec<ToBe> = stories
            .iter_mut()
            .flat_map(|(_, streams)| std::mem::take(&mut streams.people))
            .collect();
        people.extend(family::staff(&stories));
        Self {
            today,
            stories,
            people,
            walk,
        }
    }

    /// Whom one can be, the family first.
    pub fn people(&self) -> &[ToBe] {
        &self.people
    }

    /// The national number by which a provider of electronic identity would tell who somebody is.
    pub fn number_of(&self, person: PersonId) -> Option<String> {
        let families = self
            .stories
            .iter()
            .flat_map(|(_, streams)| &streams.numbers);
        let mut family = families.filter(|(_, known)| *known == person);
        let employee = || {
            let mut employees = town::EMPLOYEES.iter();
            employees.find(|employee| employee.id() == person)
        };
        let number = family.next_back().map(|(number, _)| number.clone());
        number.or_else(|| employee().map(|employee| employee.number()))
    }

    /// The walk through the ten steps, which ends where one finds one's own steps.
    pub fn walk(&self) -> &[Step] {
        &self.walk
    }

    /// Writes the municipality, and tells now and then how many stories are written. A writing that
    /// was broken off goes on where it was.
    ///
    /// # Errors
    /// When the journal holds something else, or the database fails.
    pub async fn write(
        &self,
        journal: &Journal,
        mut told: impl FnMut(usize, usize),
    ) -> Result<(), AppendError> {
        town::founding::found(journal, self.today).await?;
        let mut written = 0;
        for stories in self.stories.chunks(TOGETHER) {
            write::write_all(journal, Moment::noon(self.today), stories).await?;
            written += stories.len();
            told(written, self.stories.len());
        }
        town::founding::join(journal, self.today).await
    }

    /// Whether a journal holds a municipality already.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_written(journal: &Journal) -> Result<bool, StoreError> {
        let mut reading = journal.reading().await?;
        let found = reading.fold::<Installation>(INSTALLATION).await?;
        Ok(found.is_some())
    }
}

//! A town for proving who sees what: two children, everybody who can stand in some relation to
//! them, and a word of its own in everything that was told, so that it is recognised wherever it
//! comes out.

mod beside;
mod control;
mod mark;
mod situation;
mod tell;

pub use beside::Beside;
pub use mark::Secret;

use crate::story::{Setting, Streams};
use crate::town::employee::{FARID, GURO, SAMIRA, SISSEL, TROND, VIGDIS};
use crate::town::founding;
use crate::write;
use casework::id::{CaseId, NoticeId, PersonId};
use casework::moment::{Date, Moment};
use journal::{AppendError, Journal};
use situation::Situation;
use std::collections::BTreeMap;

/// A child whose case is watched.
pub struct Watched {
    /// What the child is called in a test.
    pub name: &'static str,
    /// The case.
    pub case: CaseId,
    /// The notice that it was opened from.
    pub notice: NoticeId,
    /// The child.
    pub child: PersonId,
    /// The adults around the child.
    pub adults: Vec<PersonId>,
    /// Whose address is hidden: the protected, and whom a protected child lives with.
    pub hidden: Vec<PersonId>,
    /// Single things of the case, by what addresses call them.
    pub things: BTreeMap<&'static str, String>,
}

/// Somebody who may or may not see something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Watcher {
    /// What the person is to the children, in a few words.
    pub name: String,
    /// Who.
    pub person: PersonId,
    /// The national number, by which a provider would tell who it is.
    pub number: String,
    /// Whether the person signs in at work.
    pub works: bool,
}

/// The town.
pub struct WatchedTown {
    /// The children.
    pub children: Vec<Watched>,
    /// Everybody who looks.
    pub watchers: Vec<Watcher>,
    /// Everything that was told, each with its word.
    pub secrets: Vec<Secret>,
    /// What stands beside the cases.
    pub beside: Beside,
    today: Date,
    stories: Vec<(String, Streams)>,
}

impl WatchedTown {
    /// The town in which every relation occurs once: an open home, and a hidden one whose
    /// coordinator is away.
    pub fn of_every_kind(today: Date) -> Self {
        let situations = vec![Situation::open(), Situation::hidden()];
        Self::told(today, situations)
    }

    /// A town that was thrown: who is related, shut out, member, and what was consented to, by
    /// chance. The same seed is always the same town.
    pub fn thrown(today: Date, seed: u64) -> Self {
        let situations = ["first", "second"].map(|name| Situation::thrown(name, seed));
        Self::told(today, situations.into())
    }

    fn told(today: Date, situations: Vec<Situation>) -> Self {
        let setting = Setting::new(today, "");
        let mut told: Vec<_> = situations
            .iter()
            .map(|situation| tell::tell(situation, &setting))
            .collect();
        let first = told.first().map(|(watched, _)| watched.case);
        let mut town = Self {
            children: Vec::new(),
            watchers: Vec::new(),
            secrets: Vec::new(),
            beside: Beside::of(today, first),
            today,
            stories: Vec::new(),
        };
        for (situation, (watched, mut streams)) in situations.iter().zip(told.drain(..)) {
            let first = town.secrets.len();
            town.secrets.extend(mark::mark(&mut streams, first));
            town.meet(situation, &streams);
            town.children.push(watched);
            town.stories.push((situation.name.to_owned(), streams));
        }
        let first = town.secrets.len();
        let beside = town.beside.marked(first);
        town.secrets.extend(beside);
        for (name, employee) in [
            ("coordinating unit", &FARID),
            ("colleague in the coordinating unit", &GURO),
            ("coordinating unit of another municipality", &SISSEL),
            ("worker elsewhere", &SAMIRA),
            ("leader of the municipality", &VIGDIS),
            ("security officer", &TROND),
        ] {
            town.watch(name.to_owned(), employee.id(), employee.number(), true);
        }
        town
    }

    /// The people of a situation become watchers.
    fn meet(&mut self, situation: &Situation, streams: &Streams) {
        let family = ["child"].into_iter().chain(situation.adults());
        let numbers = family.zip(&streams.numbers);
        for (who, (number, person)) in numbers {
            let name = format!("{}: {who}", situation.name);
            self.watch(name, *person, number.clone(), false);
        }
        for (what, employee) in situation.employees() {
            let name = format!("{}: {what}", situation.name);
            self.watch(name, employee.id(), employee.number(), true);
        }
    }

    fn watch(&mut self, name: String, person: PersonId, number: String, works: bool) {
        if !self.watchers.iter().any(|known| known.person == person) {
            self.watchers.push(Watcher {
                name,
                person,
                number,
                works,
            });
        }
    }

    /// Writes the town.
    ///
    /// # Errors
    /// When the journal holds something else, or the database fails.
    pub async fn write(&self, journal: &Journal) -> Result<(), AppendError> {
        founding::found(journal, self.today).await?;
        write::write_all(journal, Moment::noon(self.today), &self.stories).await?;
        self.beside.write(journal, Moment::noon(self.today)).await?;
        founding::join(journal, self.today).await
    }
}

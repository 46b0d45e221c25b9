//! The errands: what a person does in the program, one file each, under the noun it is about.
//!
//! An errand loads streams, obtains a permit, lets `casework` decide and appends. A read obtains a
//! permit, builds a view and records the opening before it hands the view out. Nothing else reads
//! the clock or draws at random.

#[cfg(feature = "bench")]
mod bare;
mod begun;
mod change;
mod clock;
mod desk;
mod error;
mod form;
mod random;
mod several;
mod show;
mod sweep;
mod tables;
mod watch;

mod access;
mod assessment;
mod decision;
pub mod discussion;
mod extract;
pub mod goal;
mod handing;
mod inform;
mod need;
mod unusual;

pub mod code;
pub mod consent;
pub mod coordinator;
pub mod demand;
pub mod emergency;
pub mod log;
pub mod message;
pub mod note;
pub mod notice;
pub mod organisation;
pub mod outgoing;
pub mod person;
pub mod plan;
pub mod promise;
pub mod report;
pub mod retention;
pub mod session;
pub mod team;
pub mod today;

pub use clock::Clock;
pub use desk::Desk;
pub use error::{Error, Refusal};
pub use form::Form;
pub use random::draw;
pub use show::Shown;
pub use watch::Watch;

pub use journal::{ClaimKind, StoreError};

use begun::Begun;
use casework::access::UnknownWord;
use casework::id::ErrandId;
use casework::moment::Moment;
use casework::organisation::Directory;
use casework::retention::Keep;
use journal::{Journal, Randomness};
use law::RuleSet;
use std::sync::{Arc, Mutex};
use tables::Tables;

/// The office of one installation. Cheap to clone.
#[derive(Clone)]
pub struct Office {
    inner: Arc<Inner>,
    /// In the office of one request: the desk that its errand goes on with.
    begun: Option<Begun>,
    /// The ways in.
    entrances: Arc<Vec<session::Entrance>>,
    watch: Watch,
    /// How long things are kept.
    keep: Keep,
}

struct Inner {
    journal: Journal,
    clock: Clock,
    rules: &'static RuleSet,
    tables: Tables,
    randomness: Randomness,
    /// The directory that was made last, for as long as its states are the current ones.
    directory: Mutex<Directory>,
    #[cfg(feature = "bench")]
    bare: Option<Arc<bare::Bare>>,
}

impl Office {
    /// Opens the office over a journal, with a clock and the law.
    ///
    /// # Errors
    /// When the sharing table of the law uses a word that the program does not know.
    pub fn new(
        journal: Journal,
        clock: Clock,
        rules: &'static RuleSet,
        randomness: Randomness,
    ) -> Result<Self, UnknownWord> {
        Ok(Self {
            inner: Arc::new(Inner {
                journal,
                clock,
                rules,
                tables: Tables::of(rules)?,
                randomness,
                directory: Mutex::default(),
                #[cfg(feature = "bench")]
                bare: None,
            }),
            begun: None,
            entrances: Arc::default(),
            watch: Watch::default(),
            keep: Keep::default(),
        })
    }

    /// What time it is.
    pub fn now(&self) -> Moment {
        self.inner.clock.now()
    }

    /// The law.
    pub fn rules(&self) -> &'static RuleSet {
        self.inner.rules
    }

    /// A new id for one sending of a form.
    pub fn new_errand(&self) -> ErrandId {
        ErrandId::from_bytes(self.draw())
    }

    /// Bytes that nobody can foretell.
    pub(crate) fn draw<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.inner.randomness)(&mut bytes);
        bytes
    }

    pub(crate) fn journal(&self) -> &Journal {
        &self.inner.journal
    }
}

//! The only crate that knows a database: the append-only journal, its keys, index rows and log of
//! openings.
//!
//! A [`Journal`] keeps streams of sealed entries in SQLite or PostgreSQL. What is written goes
//! through [`Journal::append`], all or nothing; what is read goes through a [`Reading`], which is
//! one transaction and therefore one consistent picture. An opening that [`Journal::record`] has
//! accepted is on the disk.
//!
//! # Where things are
//!
//! `journal` opens and writes, `reading` reads; `append/run` is the one algorithm of append for
//! both databases. A new SQL text goes into [`sql`], where tests read it: both databases take the
//! same text, and one that answers with the id of a subject joins `grant_row`. A new column goes
//! into [`schema`] and into the reviewed list in `tests/journal/schema.rs`, with the reason why it
//! may stand in the clear. Everything that is sealed goes through `vault`, and everything that is
//! chained through `chain`; `verify` checks it with no key.
//!
//! In the clear stand only random ids, sequences, times, key numbers, formats, due days, coded
//! states of index rows, keyed hashes and hashes; [`schema::TABLES`] lists every column.

mod append;
#[cfg(feature = "bench")]
mod bare;
mod cache;
mod chain;
mod claim;
mod config;
mod copy;
mod database;
mod day;
mod document;
mod draft;
mod entry;
mod erasure;
mod error;
mod former;
mod holder;
mod journal;
mod log;
mod outgoing;
mod payload;
mod reading;
mod rebuild;
mod recorder;
mod rotation;
mod rows;
pub mod schema;
mod seal;
mod session;
mod setup;
pub mod sql;
mod texts;
mod value;
mod vault;
mod verify;
mod words;

pub use append::{Append, IndexChange, NewDocument, Outgoing, Receipt, StreamAppend};
#[cfg(feature = "bench")]
pub use bare::Bare;
pub use cache::CacheFigures;
pub use claim::{ClaimChange, ClaimKind};
pub use config::{Config, Database, Encryption, MasterKeys, Randomness};
pub use copy::{Copied, CopyError};
pub use day::{DaySeal, NotASeal};
pub use draft::Draft;
pub use erasure::{Erase, Erasure, NotAnErasure};
pub use error::{AppendError, OpenError, StoreError};
pub use former::FormerSeal;
pub use journal::Journal;
pub use outgoing::Departing;
pub use reading::{Folded, Measured, Page, Reading, Whose};
pub use rebuild::Rebuild;
pub use seal::Seal;
pub use texts::TextPlace;
pub use verify::{Broken, Uncovered, Verification};

//! Checking that nothing was changed, left out or put in since it was written.
//!
//! No data key is needed: the chains cover the stored bytes. Checked are the chain of every stream
//! and every segment of the log, the documents that entries name, the counts of keys, the rows by
//! which openings are found, and the signed seals. Not covered are what can be made anew (index
//! rows, sessions, drafts, the queue of what leaves) and claims and receipts.

mod documents;
mod events;
mod keys;
mod log;
mod seals;

use crate::database::Connection;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::seal::Chain;
use crate::vault::Vault;
use casework::entry::Sequence;
use casework::id::{DocumentId, Id, StreamId};
use casework::moment::Moment;
use std::collections::HashMap;

/// Rows in one answer of the database.
const PAGE: i64 = 256;

/// What a check found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Verification {
    /// Streams whose chains are whole.
    pub streams: u64,
    /// Their entries.
    pub events: u64,
    /// Documents whose pieces are what an entry names.
    pub documents: u64,
    /// Segments of the log of openings.
    pub segments: u64,
    /// Their openings.
    pub openings: u64,
    /// Seals that are signed and chain to each other.
    pub seals: u64,
    /// When the last seal was set.
    pub sealed_at: Option<Moment>,
    /// What the last seal does not cover yet.
    pub uncovered: Uncovered,
    /// The first thing that is not as it was written; where there is one, the figures count only
    /// what was checked before it.
    pub broken: Option<Broken>,
}

/// What no seal covers yet.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Uncovered {
    /// Entries, each stream with the first of them.
    pub streams: Vec<(StreamId, Sequence)>,
    /// How many entries.
    pub events: u64,
    /// How many openings.
    pub openings: u64,
}

/// Something that is not as it was written.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Broken {
    /// An entry was changed, left out or put in.
    #[error("entry {} of stream {stream} is not what was written", sequence.0)]
    Event {
        /// The stream.
        stream: StreamId,
        /// The first link that does not hold.
        sequence: Sequence,
    },
    /// What is kept about a stream does not fit its entries: its end was cut off, or the row was
    /// changed.
    #[error("the head of stream {stream} does not fit its entries")]
    Head {
        /// The stream.
        stream: StreamId,
    },
    /// A document is not what an entry of the stream names.
    #[error("document {document} of stream {stream} is not what was written")]
    Document {
        /// The stream.
        stream: StreamId,
        /// The document.
        document: DocumentId,
    },
    /// An opening was changed, left out or put in.
    #[error("opening {number} of segment {segment} is not what was written")]
    Opening {
        /// The segment.
        segment: Id,
        /// The first link that does not hold.
        number: i64,
    },
    /// What is kept about a segment does not fit its openings.
    #[error("the head of segment {segment} does not fit its openings")]
    Segment {
        /// The segment.
        segment: Id,
    },
    /// A seal was changed, left out or not signed with the key of this installation at its time.
    #[error("seal {number} is not what was signed")]
    Seal {
        /// The first that does not hold.
        number: i64,
    },
    /// A wrapped key was changed or moved.
    #[error("key {number} of {owner} is not what was written")]
    Key {
        /// The stream, or whatever else the key belongs to.
        owner: Id,
        /// Its number.
        number: i64,
    },
    /// A seal lists a head that is not in the store.
    #[error("seal {seal} lists a head of {chain} that is not there")]
    SealedHead {
        /// The seal.
        seal: i64,
        /// The stream or segment.
        chain: Id,
    },
}

/// Why a check stops: something is broken, or the database failed.
enum Stop {
    Broken(Broken),
    Store(StoreError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Broken> for Stop {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

/// A check under way.
struct Check<'a> {
    connection: &'a mut Connection,
    vault: &'a Vault,
    found: Verification,
    /// How far seals have covered each chain.
    covered: HashMap<Chain, i64>,
    progress: &'a mut (dyn FnMut(u64) + Send),
}

impl Journal {
    /// Checks the whole store in one reading. `progress` is told from time to time how many
    /// entries and openings have been checked.
    ///
    /// # Errors
    /// When the database fails; what is broken is not an error but a finding.
    pub async fn verify(
        &self,
        mut progress: impl FnMut(u64) + Send,
    ) -> Result<Verification, StoreError> {
        let mut reading = self.reading().await?;
        let mut check = Check {
            connection: reading.connection()?,
            vault: &self.inner.vault,
            found: Verification::default(),
            covered: HashMap::new(),
            progress: &mut progress,
        };
        match check.everything().await {
            Ok(()) => {}
            Err(Stop::Broken(broken)) => check.found.broken = Some(broken),
            Err(Stop::Store(error)) => return Err(error),
        }
        Ok(check.found)
    }
}

impl Check<'_> {
    async fn everything(&mut self) -> Result<(), Stop> {
        self.seals().await?;
        self.streams().await?;
        self.strays().await?;
        self.segments().await?;
        self.sealed_heads().await
    }

    /// Lets others have their turn, and tells how far the check has come.
    async fn pause(&mut self) {
        (self.progress)(self.found.events + self.found.openings);
        tokio::task::yield_now().await;
    }

    /// What the seals cover of a chain.
    fn covered(&self, chain: Chain) -> i64 {
        self.covered.get(&chain).copied().unwrap_or_default()
    }
}

/// A value of a row, or a finding where the row has lost its form.
fn or_broken<T>(value: Result<T, StoreError>, broken: impl FnOnce() -> Broken) -> Result<T, Stop> {
    value.map_err(|error| match error {
        StoreError::Form { .. } => broken().into(),
        other => Stop::Store(other),
    })
}

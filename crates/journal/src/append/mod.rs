//! What is written in one go, all or nothing.

mod bulk;
mod run;
mod stream;

pub(crate) use run::{append, receipt_of};
pub(crate) use stream::scope;

use crate::claim::ClaimChange;
use crate::entry::Unsealed;
use casework::entry::{Entry, Sequence};
use casework::id::{DocumentId, ErrandId, Id, ItemId, StreamId};
use casework::index::Rows;
use casework::moment::Moment;
use casework::stream::{Stream, StreamKind};

/// Everything that one errand writes.
pub struct Append {
    /// The errand: a second append with the same id writes nothing and gets the first receipt.
    pub errand: ErrandId,
    /// When it was done.
    pub at: Moment,
    /// The streams it continues.
    pub streams: Vec<StreamAppend>,
    /// The claims it takes and gives up.
    pub claims: Vec<ClaimChange>,
    /// The index rows that follow from it.
    pub index: Vec<IndexChange>,
    /// What is to leave the house.
    pub outgoing: Vec<Outgoing>,
    /// Documents that its entries name.
    pub documents: Vec<NewDocument>,
}

impl Append {
    /// An append that writes nothing yet.
    pub fn new(errand: ErrandId, at: Moment) -> Self {
        Self {
            errand,
            at,
            streams: Vec::new(),
            claims: Vec::new(),
            index: Vec::new(),
            outgoing: Vec::new(),
            documents: Vec::new(),
        }
    }
}

/// The entries that continue one stream.
pub struct StreamAppend {
    pub(crate) id: StreamId,
    pub(crate) kind: StreamKind,
    pub(crate) expected: Sequence,
    /// The entries, or why one of them cannot be written.
    pub(crate) entries: Result<Vec<Unsealed>, String>,
}

impl StreamAppend {
    /// Continues a stream that stands at `expected`. Without entries it only makes sure that the
    /// stream still stands there when the append is made.
    pub fn of<S: Stream>(id: StreamId, expected: Sequence, entries: Vec<Entry<S::Event>>) -> Self {
        Self {
            id,
            kind: S::KIND,
            expected,
            entries: entries.iter().map(Unsealed::of).collect(),
        }
    }
}

/// The index rows of one subject before and after; only the difference is written.
pub struct IndexChange {
    /// The stream whose rows they are.
    pub subject: Id,
    /// Its kind.
    pub kind: StreamKind,
    /// The rows of the state before; empty for a new subject.
    pub before: Rows,
    /// The rows of the state after.
    pub after: Rows,
}

/// Something that is to leave the house.
pub struct Outgoing {
    /// Its id, under which its sending is finished or postponed.
    pub id: ItemId,
    /// Not before this moment.
    pub due: Moment,
    /// What is to be sent. Sealed.
    pub body: serde_json::Value,
}

/// A document that an entry of the same append names.
pub struct NewDocument {
    /// Its id.
    pub id: DocumentId,
    /// The stream whose last new entry names it.
    pub stream: StreamId,
    /// Its bytes; the journal seals them in pieces.
    pub bytes: Vec<u8>,
}

/// That an append is durable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// The errand.
    pub errand: ErrandId,
    /// When it was done: for a repeated errand the first time.
    pub at: Moment,
    /// Where each stream stands after it.
    pub sequences: Vec<(StreamId, Sequence)>,
    /// Whether the errand had been done before, and this one wrote nothing.
    pub repeated: bool,
}

//! What can go wrong, by what the caller can do about it.

use crate::claim::ClaimKind;
use casework::entry::Sequence;
use casework::id::{DocumentId, Id, StreamId};

/// The journal cannot be opened, and the program must not serve.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A newer program has written the store.
    #[error("the store has format {found}, and this program reads format {known} and older")]
    NewerFormat {
        /// The format that the store says it has.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// The wrapping key or the search key is not the one the store was made with.
    #[error("the {0} key does not belong to this store")]
    WrongKey(&'static str),
    /// The database would answer before the data are on the disk.
    #[error("the database does not wait for the disk: {0}")]
    NotDurable(String),
    /// Encryption was asked to be off, and the store was made with it on, or the other way round.
    #[error("the store was made with the other choice of encryption")]
    OtherEncryption,
    /// A copy was being read in and did not come to its end.
    #[error("the store is half of a copy; start again with an empty one")]
    Unfinished,
    /// The database did not answer as it should.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The database failed, or what it holds is not what was written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or is not there. The message holds no values.
    #[error("the database failed: {0}")]
    Database(String),
    /// Too many readers or writers wait; the same can be asked again.
    #[error("the database is busy")]
    Busy,
    /// The journal is closing.
    #[error("the journal is closed")]
    Closed,
    /// A row does not have the form it was written with.
    #[error("column {column} of a row has another form")]
    Form {
        /// The place of the column in the answer.
        column: usize,
    },
    /// An entry cannot be opened with its key: it was changed after it was written.
    #[error("entry {} of stream {stream} was changed after it was written", sequence.0)]
    Broken {
        /// The stream.
        stream: StreamId,
        /// The entry.
        sequence: Sequence,
    },
    /// Something sealed outside the streams cannot be opened with its key.
    #[error("a sealed {0} was changed after it was written")]
    BrokenSeal(&'static str),
    /// An entry is whole, and this program does not know its kind of event.
    #[error("entry {} of stream {stream} is of an unknown kind", sequence.0)]
    Unreadable {
        /// The stream.
        stream: StreamId,
        /// The entry.
        sequence: Sequence,
    },
    /// A value cannot be written as JSON.
    #[error("an entry cannot be written: {0}")]
    Unwritable(String),
    /// A stream was continued as another kind than it began as.
    #[error("stream {0} is of another kind")]
    OtherKind(StreamId),
    /// A document is not named by an entry of its stream in the same append.
    #[error("document {0} comes without an entry in its stream")]
    Unnamed(DocumentId),
    /// Index rows of these subjects were made by an older rule; rebuild them and ask again.
    #[error("{} subjects have index rows of an older rule", .0.len())]
    OldRows(Vec<Id>),
}

/// An append was not made; nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Somebody else was first.
    #[error("stream {stream} stands at {}, not at {}", found.0, expected.0)]
    Conflict {
        /// The stream.
        stream: StreamId,
        /// Where the caller thought it stood.
        expected: Sequence,
        /// Where it stands.
        found: Sequence,
    },
    /// What may exist once exists already.
    #[error("{kind:?} of {subject} is held by {holder}")]
    Claimed {
        /// Which claim.
        kind: ClaimKind,
        /// Of whom.
        subject: Id,
        /// Who or what holds it.
        holder: Id,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

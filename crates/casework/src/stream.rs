//! What the journal needs to know about a kind of stream.

use crate::entry::Entry;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The kinds of stream.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StreamKind {
    /// A person: name, number, address, contact, protection, family relations.
    Person,
    /// An organisation: units, employments, delegations.
    Organisation,
    /// A notice of need.
    Notice,
    /// The case around one child.
    Case,
    /// The installation itself.
    Installation,
    /// A person's own report to child protection.
    Report,
}

impl StreamKind {
    /// Every kind, in the order of its code.
    pub const ALL: [Self; 6] = [
        Self::Person,
        Self::Organisation,
        Self::Notice,
        Self::Case,
        Self::Installation,
        Self::Report,
    ];

    /// The code in the store: 1 to 6, in the order of [`StreamKind::ALL`].
    pub const fn code(self) -> i64 {
        self as i64 + 1
    }
}

/// A state that is a fold over the entries of one stream.
pub trait Stream: Sized + Clone + Send + Sync + 'static {
    /// What can happen in the stream. Serialised with serde as a tagged enum whose tag names the
    /// kind and version of the event.
    type Event: Serialize + DeserializeOwned + Send;

    /// Which kind of stream this is.
    const KIND: StreamKind;

    /// The state before the first entry.
    fn empty() -> Self;

    /// The state after one more entry. Asks neither law nor clock and never fails: what was
    /// accepted once is accepted for good.
    fn apply(&mut self, entry: Entry<Self::Event>);

    /// About how many bytes the state takes, for the bounds of the cache.
    fn weight(&self) -> usize;
}

//! The hashes that chain entries, openings and seals.
//!
//! Each hash covers the one before it, a header with everything that stands in the clear, and the
//! stored bytes; numbers are big endian. Nothing here needs a key.

use casework::id::Id;
use sha2::{Digest, Sha256};

/// A link, or the place before the first one.
pub(crate) type Hash = [u8; 32];

/// The head of a stream or a segment without entries.
pub(crate) fn beginning(kind: &[u8], id: Id) -> Hash {
    let hash = Sha256::new().chain_update(kind).chain_update(id.bytes());
    hash.finalize().into()
}

/// What stands in the clear beside an entry.
pub(crate) struct EventHeader {
    pub(crate) stream: Id,
    pub(crate) sequence: i64,
    pub(crate) at: i64,
    pub(crate) format: i64,
    pub(crate) key: i64,
    pub(crate) text_key: i64,
}

impl EventHeader {
    /// The link of this entry.
    pub(crate) fn link(&self, previous: &Hash, payload: &[u8]) -> Hash {
        link(
            previous,
            b"event",
            self.stream,
            &[self.sequence, self.at, self.format, self.key, self.text_key],
            payload,
        )
    }
}

/// The link of an opening in its segment.
pub(crate) fn opening(
    previous: &Hash,
    segment: Id,
    number: i64,
    at: i64,
    subjects: &[u8],
    body: &[u8],
) -> Hash {
    let count = subjects.len() as i64;
    let stored = [subjects, body].concat();
    link(previous, b"opening", segment, &[number, at, count], &stored)
}

fn link(previous: &Hash, kind: &[u8], id: Id, numbers: &[i64], stored: &[u8]) -> Hash {
    let mut hash = Sha256::new()
        .chain_update(previous)
        .chain_update(kind)
        .chain_update(id.bytes());
    for number in numbers {
        hash.update(number.to_be_bytes());
    }
    hash.update((stored.len() as u64).to_be_bytes());
    hash.update(stored);
    hash.finalize().into()
}

//! The portable sealed copy: one file for backup, restore and the move between databases.
//!
//! It holds the rows of all tables that belong to the record, as they lie in the store: sealed
//! bodies, wrapped keys, chains and seals. It begins with a line that names its format, then come
//! tables with their rows, then the count of rows, the hash of everything before and its
//! signature. Sessions stay behind, and so does the erasure list.

mod form;
mod read;
mod write;

pub use read::CopyError;

/// What a copy held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Copied {
    /// Rows of all tables.
    pub rows: u64,
    /// Keys that the erasure list destroyed again.
    pub erased: u64,
    /// The hash over the whole copy.
    pub hash: [u8; 32],
}

/// The line with which a copy begins.
const BEGINNING: &[u8; 15] = b"samsone copy 1\n";

/// What comes next in a copy.
const TABLE: u8 = b'T';
const ROW: u8 = b'R';
const END: u8 = b'E';

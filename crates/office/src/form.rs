//! What every form carries.

use casework::entry::Sequence;
use casework::id::ErrandId;

/// What every form carries: the errand, so that a double click is one sending, and the sequence of
/// the stream that it was shown at, so that two writers are told of each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Form {
    /// The errand.
    pub errand: ErrandId,
    /// The sequence that the reader saw.
    pub shown: Sequence,
}

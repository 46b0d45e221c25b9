//! What stands beside a text: what is right, what the family says, or that it is held back.

/// What stands beside, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Beside {
    /// What it is.
    pub(crate) head: String,
    /// The text; empty where the head says it all.
    pub(crate) text: String,
}

//! What to write.

use crate::id::TextId;

/// The fixed parts of a letter; what the writer told and asks for stands between them.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// To whom.
    pub to: TextId,
    /// What it is about.
    pub subject: TextId,
    /// How it begins.
    pub opening: TextId,
    /// How it ends.
    pub closing: TextId,
}

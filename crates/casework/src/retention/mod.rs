//! How long things are kept: what is due to be looked at, and what was decided (pasientjournalloven § 25,
//! arkivlova). Nothing is erased before somebody in the coordinating unit has said so.

mod event;
#[cfg(test)]
mod tests;
mod view;

pub use event::{Fate, Keep, RetentionEvent, RetentionRefusal, Retentions, keep};
pub use view::{DueLine, Subject, due_case, due_notice};

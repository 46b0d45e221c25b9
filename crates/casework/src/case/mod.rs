//! The case around one child: all nouns together, folded from one stream.

mod event;
mod head;
mod rows;
mod state;
#[cfg(test)]
pub(crate) mod testing;

pub use event::{CaseEvent, Opened, Thing};
pub use head::{CaseHead, case_head};
pub use rows::case_rows;
pub use state::Case;

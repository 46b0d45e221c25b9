//! The coordinator's notes. An entry can be corrected or struck; one on the wrong child is erased.

mod command;
mod quick;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub(crate) use command::label;
pub use command::{NoteRefusal, correct, erase, strike, write};
pub use quick::{Known, Quick, QuickPromise, read_quick};
pub use state::{Note, NoteEvent, Notes, Occasion, State};
pub use view::{NoteLine, NotePage, NoteStanding, note_page};

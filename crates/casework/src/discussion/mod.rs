//! Discussing a case without saying whose it is (anonymisert drøfting), as cooperation between
//! services at system level. Nothing here has a link to a person or a case, and no writer is kept.

mod day;
mod event;
mod name;
mod number;
mod plain;
mod recognise;
mod state;
#[cfg(test)]
mod tests;
mod view;
mod write;

pub use event::DiscussionEvent;
pub use plain::plain;
pub use recognise::{Sign, Trace, recognise};
pub use state::{DISCUSSIONS, Discussions};
pub use view::{AnswerLine, DiscussionPage, DiscussionRow, discussion_page, discussion_rows};
pub use write::{DiscussionRefusal, answer, entry, may_discuss, put_up, take_down};

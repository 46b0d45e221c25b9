//! Who has looked: the log of openings as the family and the coordinator read it.

mod read;

pub(crate) use read::log_lines;
pub use read::{LogLine, LogPage, Who};

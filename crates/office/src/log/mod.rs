//! Who has looked: the log of openings as the family and the coordinator read it.

mod openings;
mod read;
mod why;

pub(crate) use openings::Over;
pub(crate) use read::log_lines;
pub use read::{By, LogLine, LogPage, Wanted, Who};
pub use why::One;

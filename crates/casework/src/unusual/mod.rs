//! Unusual looking: patterns over a day's openings, for the one who checks that access is lawful. Who, which pattern, how
//! often and when; nothing of any case.

mod pattern;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use pattern::{Finding, Known, Thresholds, findings};
pub(crate) use state::Marks;
pub use state::{Pattern, Subject, mark};
pub use view::{Mark, UnusualLine, UnusualPage, unusual_page};

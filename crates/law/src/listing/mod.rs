//! What the rules are made of, for people and programs that look it up: facts, questions, rules as
//! they read on a date, and what changed between two dates.

mod difference;
mod explained;
mod facts;
mod markdown;
mod questions;

pub use difference::{Difference, RowDifference, Turn};
pub use explained::{ExplainedRow, ExplainedRule};
pub use facts::{ListedFact, ListedImplication, ListedName};
pub use markdown::vocabulary_page;
pub use questions::ListedQuestion;

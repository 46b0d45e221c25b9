//! Telling a story: who does what on which day, written down as the same entries that errands
//! write.

mod assessing;
mod case;
mod consenting;
mod coordinating;
mod family;
mod following;
mod hand;
mod notice;
mod planning;
mod thread;

pub(crate) use assessing::{Assessed, assessed};
pub(crate) use case::CaseStory;
pub(crate) use consenting::{Share, oneself, parent};
pub(crate) use family::{Adult, Child, ChildSketch, Sketch, Tie};
pub(crate) use hand::Hand;
pub(crate) use notice::Given;
pub(crate) use planning::{Contributions, NewMeasure};
#[cfg(test)]
pub(crate) use thread::Case;
pub(crate) use thread::{Setting, Story, Streams};

//! The families: those told by hand, and those put together from parts.

mod inbox;
mod people;
mod separated;
mod siblings;
mod ylva;

pub(crate) use people::{staff, walk};

use crate::story::{Setting, Streams};

/// How a family's story is told.
type Telling = fn(&Setting) -> Streams;

/// The families that were told by hand, the ones to look at first before the others.
const BY_HAND: [(&str, Telling); 3] = [
    ("ylva", ylva::tell),
    ("separated", separated::tell),
    ("siblings", siblings::tell),
];

/// All stories: the families, and the notices that wait in the inbox.
pub(crate) fn tell(families: u32, setting: &Setting) -> Vec<(String, Streams)> {
    let count = usize::try_from(families).unwrap_or(usize::MAX);
    let by_hand = BY_HAND.iter().take(count);
    let mut stories: Vec<(String, Streams)> = by_hand
        .map(|(key, tell)| ((*key).to_owned(), tell(setting)))
        .collect();
    stories.push(("inbox".to_owned(), inbox::tell(setting)));
    stories
}

//! The families: those told by hand, and those put together from parts.

mod adoption;
mod common;
mod composed;
mod expected;
mod foster;
mod hidden;
mod inbox;
mod interpreter;
mod leap;
mod others;
mod people;
mod separated;
mod siblings;
mod ylva;
mod young;

pub(crate) use people::{staff, walk};

use crate::stay::keep_as_a_stay;
use crate::story::{Setting, Streams};

use std::collections::HashSet;

/// How a family's story is told.
type Telling = fn(&Setting) -> Streams;

/// The families that were told by hand, the ones to look at first before the others.
const BY_HAND: [(&str, Telling); 16] = [
    ("ylva", ylva::tell),
    ("separated", separated::tell),
    ("siblings", siblings::tell),
    ("foster", foster::tell),
    ("almost grown", young::almost_grown),
    ("expected", expected::tell),
    ("interpreter", interpreter::tell),
    ("leap", leap::tell),
    ("hidden", hidden::tell),
    ("fifteen", young::fifteen),
    ("sixteen", young::sixteen),
    ("adoption", adoption::tell),
    ("two mothers", others::two_mothers),
    ("change", others::change),
    ("refused", others::refused),
    ("ended", others::ended),
];

/// All stories: the families, and the notices that wait in the inbox.
pub(crate) fn tell(families: u32, setting: &Setting) -> Vec<(String, Streams)> {
    let count = usize::try_from(families).unwrap_or(usize::MAX);
    let by_hand = BY_HAND.iter().take(count);
    let mut stories: Vec<(String, Streams)> = by_hand
        .map(|(key, tell)| ((*key).to_owned(), tell(setting)))
        .collect();
    for case in stories
        .iter_mut()
        .flat_map(|(_, streams)| &mut streams.cases)
    {
        keep_as_a_stay(&mut case.entries);
    }
    stories.push(("inbox".to_owned(), inbox::tell(setting)));
    let mut used = HashSet::new();
    for number in 0..count.saturating_sub(BY_HAND.len()) {
        let number = u64::try_from(number).unwrap_or_default();
        let streams = composed::tell(number, setting, &mut used);
        stories.push((format!("composed {number}"), streams));
    }
    stories
}

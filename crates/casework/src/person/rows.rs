//! The index rows of a person.

use super::state::{Person, words};
use crate::index::Rows;

/// The rows of a person: its name is recognised where nobody is to be named. Nobody finds anything by it, and
/// nothing is granted.
pub fn person_rows(person: &Person) -> Rows {
    let name = person.name.iter().map(|name| name.inside().full());
    Rows {
        names: name.flat_map(|name| words(&name)).collect(),
        ..Rows::default()
    }
}

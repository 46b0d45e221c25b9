//! Sessions: a person in one chosen capacity, until it signs out or is away too long.

mod begin;
mod find;

pub use begin::{SignIn, Token};
pub use find::Session;

use casework::entry::Capacity;
use casework::id::PersonId;
use casework::moment::Moment;
use serde::{Deserialize, Serialize};

/// How long a session lasts without being used, in milliseconds: half an hour.
const LASTS: i64 = 30 * 60 * 1000;

/// What the store keeps of a session, sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    person: PersonId,
    capacity: Capacity,
    expires: Moment,
}

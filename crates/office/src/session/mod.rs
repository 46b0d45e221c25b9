//! Sessions: a person in one chosen capacity, until it signs out or is away too long.

mod begin;
mod find;
mod unsent;

pub use begin::{SignIn, Token};
pub use find::Session;
pub use unsent::{Keeping, Unsent};

use casework::entry::Capacity;
use casework::id::PersonId;
use casework::moment::Moment;
use serde::{Deserialize, Serialize};

/// How long a session lasts without being used, in milliseconds: half an hour.
const LASTS: i64 = 30 * 60 * 1000;

/// How long a session lasts however much it is used, in milliseconds: twelve hours, longer than any
/// day at work.
const LONGEST: i64 = 12 * 60 * 60 * 1000;

/// How long the store remembers whose session it was, in milliseconds: thirty days. A form that is
/// sent meanwhile is kept for its writer.
const REMEMBERED: i64 = 30 * 24 * 60 * 60 * 1000;

/// What the store keeps of a session, sealed.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Kept {
    person: PersonId,
    capacity: Capacity,
    /// When the person signed in; another capacity is no new sign-in.
    begun: Moment,
    expires: Moment,
}

impl Kept {
    /// The same session, used now: it lasts on from here, but not past its longest life.
    fn used(self, now: Moment) -> Self {
        let expires = now.plus(LASTS).min(self.begun.plus(LONGEST));
        Self { expires, ..self }
    }
}

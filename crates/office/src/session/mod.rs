//! Sessions: a person in one chosen capacity, until it signs out or is away too long.

mod attempt;
mod begin;
mod entrance;
mod find;
mod noted;
mod own_page;
mod unsent;

pub use attempt::Attempt;
pub use begin::{Farewell, SignIn, Token};
pub use entrance::{Entrance, Mapping, Opens, Said};
pub use find::Session;
pub use noted::{Done, Noted};
pub use unsent::{Keeping, Unsent};

use casework::access::Level;
use casework::entry::Capacity;
use casework::id::PersonId;
use casework::moment::Moment;
use serde::{Deserialize, Serialize};

/// How long a session lasts without being used, in milliseconds: half an hour.
const LASTS: i64 = 30 * 60 * 1000;

/// How long a session lasts however much it is used, in milliseconds: twelve hours, longer than any
/// day at work.
const LONGEST: i64 = 12 * 60 * 60 * 1000;

/// How long a child's own page is open, in milliseconds: a quarter of an hour without being used, and an
/// hour however much it is used. The machine is often one that others use.
const OWN_PAGE_LASTS: (i64, i64) = (15 * 60 * 1000, 60 * 60 * 1000);

/// How long the store remembers whose session it was, in milliseconds: thirty days. A form that is
/// sent meanwhile is kept for its writer.
const REMEMBERED: i64 = 30 * 24 * 60 * 60 * 1000;

/// What a provider of electronic identity has said about a sign-in, as far as a session needs it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The way in.
    pub entrance: String,
    /// How surely the person has shown who it is.
    pub level: Level,
    /// Organisations and roles.
    pub said: Vec<Said>,
    /// The name of the sign-in at the provider, by which it can end it.
    pub sid: Option<String>,
    /// The token itself, by which we end it there.
    pub id_token: String,
}

/// How somebody came in.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum By {
    /// By the link of the demo.
    Link,
    /// By a provider.
    Provider(Proof),
    /// By a code on paper, or together with somebody at work.
    OwnPage,
}

impl By {
    fn level(&self) -> Level {
        match self {
            Self::Link => Level::High,
            Self::Provider(proof) => proof.level,
            Self::OwnPage => Level::Low,
        }
    }

    /// How long a session lasts without being used, and however much it is used.
    fn lasts(&self) -> (i64, i64) {
        match self {
            Self::Link | Self::Provider(_) => (LASTS, LONGEST),
            Self::OwnPage => OWN_PAGE_LASTS,
        }
    }
}

/// What the store keeps of a session, sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    person: PersonId,
    capacity: Capacity,
    /// When the person signed in; another capacity is no new sign-in.
    begun: Moment,
    expires: Moment,
    by: By,
}

impl Kept {
    /// Until when it lasts when it is used now: on from here, but not past its longest life.
    fn lasts_from(&self, now: Moment) -> Moment {
        let (lasts, longest) = self.by.lasts();
        now.plus(lasts).min(self.begun.plus(longest))
    }
}

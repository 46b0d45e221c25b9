//! One entry of a stream: who did what, in which capacity, on which ground.

use crate::id::{CaseId, ItemId, PersonId, UnitId};
use crate::label::Label;
use crate::moment::Moment;
use serde::{Deserialize, Serialize};

/// Who acts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// A person who is signed in.
    Person(PersonId),
    /// Somebody who used the public form and whose identity nobody has checked.
    Unverified,
    /// A named sweep of the program, such as the one that announces an unopened decision again.
    Sweep(Sweep),
}

/// The functions that act without a person.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sweep {
    /// Announces an unopened decision again.
    AnnounceAgain,
    /// Tells in good time that others must give a consent, or that a birthday closes something.
    AnnounceTurn,
    /// Marks what is late and tells the next in line.
    Escalate,
    /// Destroys the keys of what was granted to be erased.
    Erase,
    /// Notes that a report which its writer sent has come to child protection.
    HandOver,
    /// Puts up what somebody has written who is not to be named.
    PutUp,
    /// Makes the synthetic municipality.
    Sample,
    /// Writes which organisations, units and employees the municipality says there are.
    Register,
}

/// The capacity in which a signed-in person acts: one at a time, shown on every page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// For one's own family, or for oneself.
    Family,
    /// A function in a unit.
    Function {
        /// The unit.
        unit: UnitId,
        /// The function that the person fills there.
        function: Function,
    },
    /// The child itself, on its own page and nowhere else, without an electronic identity.
    OwnPage {
        /// In which case.
        case: CaseId,
        /// How it came there.
        means: Means,
    },
    /// Nobody has signed in.
    Public,
}

/// How a child comes to its own page without an electronic identity.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// By a code on paper that was given to it.
    Code(ItemId),
    /// Together with somebody at work, whose own session ended when the page was opened.
    Together {
        /// Who sits beside.
        person: PersonId,
        /// In which unit that one works.
        unit: UnitId,
    },
}

/// Functions that a person can fill in a unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    /// Works with children and families in a service.
    Worker,
    /// Works in the coordinating unit (koordinerende enhet), which receives notices and appoints.
    CoordinatingUnit,
    /// Leads a unit.
    Leader,
    /// Looks after information security.
    SecurityOfficer,
}

/// An event with everything that is known about how it came to be. Sealed as one body.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry<E> {
    /// When it was done. Also stands in the clear, beside the sequence.
    pub at: Moment,
    /// Who did it.
    pub by: Actor,
    /// In which capacity.
    pub capacity: Capacity,
    /// The label of everything the event tells.
    pub label: Label,
    /// What happened.
    pub event: E,
}

/// The sequence of an event in its stream: the first is 1, and 0 is a stream without events.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Sequence(pub i64);

impl Sequence {
    /// A stream that does not exist yet.
    pub const NONE: Self = Self(0);

    /// The sequence that follows.
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

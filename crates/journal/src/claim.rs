//! Claims: what may exist once, kept by a unique row.

use casework::id::Id;

/// What is unique.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(i64)]
pub enum ClaimKind {
    /// One active individual plan per person; held by the plan.
    ActivePlan = 1,
    /// One municipal coordinator per person; held by the appointment.
    Coordinator = 2,
    /// One holder of the coordination per case.
    CoordinationHolder = 3,
    /// One case around one child; held by the case.
    CaseOfChild = 4,
    /// One person per number; the subject is the keyed hash of the number
    /// ([`crate::Journal::keyed`]), the holder is the person.
    PersonNumber = 5,
    /// One person per account of an outside identity provider; the subject is a keyed hash.
    Account = 6,
    /// One code on paper; the subject is the keyed hash of the code, the holder is the case.
    ChildCode = 7,
}

impl ClaimKind {
    /// The code in the store.
    pub const fn code(self) -> i64 {
        self as i64
    }
}

/// A change of a claim. All releases of an append come before its takes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ClaimChange {
    /// Gives up the claim; nothing happens when nobody holds it.
    Release {
        /// Which claim.
        kind: ClaimKind,
        /// Of whom.
        subject: Id,
    },
    /// Takes the claim; the append fails when anybody holds it, the same holder included.
    Take {
        /// Which claim.
        kind: ClaimKind,
        /// Of whom.
        subject: Id,
        /// Who or what holds it from now on.
        holder: Id,
    },
}

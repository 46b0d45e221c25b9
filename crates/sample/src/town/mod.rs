//! The town of Fjellvik, which is on no map: its organisations, units and the people who work
//! there.
//!
//! Telephone numbers have eight digits and begin with 0, which no number of a subscriber does.

pub(crate) mod employee;
pub(crate) mod founding;
pub(crate) mod place;

use casework::organisation::OrganisationKind;
pub(crate) use employee::{EMPLOYEES, Employee};
pub(crate) use place::{OWNERS, PLACES, Place};

/// The municipality that the installation serves.
pub(crate) const MUNICIPALITY: &str = "Fjellvik kommune";

/// An organisation.
pub(crate) struct Owner {
    /// Its name.
    pub(crate) name: &'static str,
    /// Who owns it.
    pub(crate) kind: OrganisationKind,
}

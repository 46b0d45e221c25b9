//! Organisations: units, employments, absences and delegations, and how they are registered.

mod directory;
mod directory_index;
mod event;
mod registration;
mod service_word;
mod state;

pub use directory::Directory;
pub use event::{
    Absence, Delegation, Employment, OrganisationEvent, OrganisationKind, Service, Unit,
};
pub use registration::{
    Described, DescribedEmployee, DescribedOrganisation, DescribedUnit, EmployeeNumber, Fault,
    Known, NotANumber, Registration, UnitChange, Wrong, faults, register, registered,
};
pub use state::Organisation;

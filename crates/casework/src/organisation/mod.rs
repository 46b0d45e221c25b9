//! Organisations: units, employments, absences and delegations.

mod directory;
mod directory_index;
mod event;
mod service_word;
mod state;

pub use directory::Directory;
pub use event::{
    Absence, Delegation, Employment, OrganisationEvent, OrganisationKind, Service, Unit,
};
pub use state::Organisation;

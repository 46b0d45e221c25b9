//! The coordinator: read, wish, appoint, substitute, ask for another, end.

mod appoint;
mod away;
mod end;
mod read;
mod request;
mod wish;

pub use appoint::NewAppointment;

use crate::Office;
use crate::desk::{Desk, OpenCase};
use casework::coordinator::Ground;

impl Office {
    /// What an appointment is decided on.
    pub(crate) fn ground<'a>(&self, open: &'a OpenCase, desk: &'a Desk) -> Ground<'a> {
        Ground {
            case: &open.case,
            child: &open.child,
            directory: &desk.directory,
            rules: self.rules(),
        }
    }
}

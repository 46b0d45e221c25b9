//! Consents: read, look ahead, ask, give, record, refuse, take back.

mod answer;
mod ask;
mod preview;
mod read;

pub use ask::NewConsent;

use crate::Office;
use crate::desk::{Desk, OpenCase};
use casework::consent::Scene;

impl Office {
    /// What a consent is decided on.
    pub(crate) fn consent_scene<'a>(&self, open: &'a OpenCase, desk: &'a Desk) -> Scene<'a> {
        Scene {
            case: &open.case,
            child: &open.child,
            directory: &desk.directory,
            rules: self.rules(),
        }
    }
}

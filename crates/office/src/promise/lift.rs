//! Lifting a promise to the owner's leader and the coordinating unit.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use crate::promise::nobody;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::promise::lift;

impl Office {
    /// Lifting a promise to the owner's leader and the coordinating unit.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not open.
    pub async fn lift_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        promise: ItemId,
    ) -> Result<(), Error> {
        self.change_promise(viewer, case, form, nobody, |open| {
            lift(&open.case, &open.permit, promise)
        })
        .await
    }
}

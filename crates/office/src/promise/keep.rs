//! Saying that a promise is kept.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use crate::promise::nobody;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::promise::keep;
use casework::told::Told;

impl Office {
    /// Saying that a promise is kept.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not open.
    pub async fn keep_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        promise: ItemId,
        note: Told,
    ) -> Result<(), Error> {
        self.change_promise(viewer, case, form, nobody, |open| {
            keep(&open.case, &open.permit, promise, note.clone())
        })
        .await
    }
}

//! Asking how it goes with a promise.

use crate::Office;
use crate::desk::OpenCase;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::promise::ask;

impl Office {
    /// Asking how it goes with a promise.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not open.
    pub async fn ask_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        promise: ItemId,
    ) -> Result<(), Error> {
        let owner = |open: &OpenCase| open.case.owner_of(promise).into_iter().collect();
        self.change_promise(viewer, case, form, owner, |open| {
            ask(&open.case, &open.permit, promise)
        })
        .await
    }
}

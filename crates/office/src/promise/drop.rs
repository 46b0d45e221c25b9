//! Dropping a promise that is no longer wanted or possible.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use crate::promise::family;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::promise::drop;
use casework::told::Told;

impl Office {
    /// Dropping a promise that is no longer wanted or possible.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not open.
    pub async fn drop_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        promise: ItemId,
        why: Told,
    ) -> Result<(), Error> {
        self.change_promise(viewer, case, form, family, |open| {
            drop(&open.case, &open.permit, promise, why.clone())
        })
        .await
    }
}

//! Giving a promise a new deadline.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use crate::promise::family;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::moment::Date;
use casework::promise::postpone;
use casework::told::Told;

impl Office {
    /// Giving a promise a new deadline.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not open.
    pub async fn postpone_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        promise: ItemId,
        due: Date,
        why: Told,
    ) -> Result<(), Error> {
        self.change_promise(viewer, case, form, family, |open| {
            postpone(&open.case, &open.permit, promise, due, why.clone())
        })
        .await
    }
}

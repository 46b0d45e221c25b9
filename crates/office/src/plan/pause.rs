//! Letting the plan rest.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::pause;
use casework::told::Told;

impl Office {
    /// Lets the plan rest.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not in force or a new version is being written.
    pub async fn pause_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        why: Told,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            pause(&open.case, &open.permit, why.clone())
        })
        .await
    }
}

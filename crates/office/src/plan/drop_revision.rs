//! Giving a new version up: what is in force goes on.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::drop_revision;
use casework::told::Told;

impl Office {
    /// Gives the new version up.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when no new version is being written.
    pub async fn drop_plan_revision(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        why: Told,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            drop_revision(&open.case, &open.permit, why.clone())
        })
        .await
    }
}

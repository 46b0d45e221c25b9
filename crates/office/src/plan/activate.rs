//! Putting the plan, or its new version, into force.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::activate;

impl Office {
    /// Puts the version that was written upon into force.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without consent or goal, or when nothing waits for it.
    pub async fn activate_plan(&self, viewer: Viewer, id: CaseId, form: Form) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| activate(&open.case, &open.permit))
            .await
    }
}

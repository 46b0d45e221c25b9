//! Taking a resting plan up again.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::resume;

impl Office {
    /// Takes a resting plan up again.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without consent or when it does not rest.
    pub async fn resume_plan(&self, viewer: Viewer, id: CaseId, form: Form) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| resume(&open.case, &open.permit))
            .await
    }
}

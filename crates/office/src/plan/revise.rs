//! Beginning a new version, while the one in force stands.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::moment::Date;
use casework::plan::revise;
use casework::told::Told;

impl Office {
    /// Begins a new version, with the date on which it is looked at next.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when the plan is not in force or a new version is being
    /// written already.
    pub async fn revise_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        why: Told,
        next: Date,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            revise(&open.case, &open.permit, why.clone(), next)
        })
        .await
    }
}

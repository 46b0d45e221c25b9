//! Writing what the plan says beside its goals and measures.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::{Frame, write_frame};

impl Office {
    /// Writes the frame anew.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without consent or plan, `Conflict` when the frame or the
    /// state of the plan has changed since the form was shown.
    pub async fn write_plan_frame(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        frame: Frame,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            write_frame(&open.case, &open.permit, frame.clone())
        })
        .await
    }
}

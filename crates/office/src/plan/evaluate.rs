//! Writing down how the work with the plan went.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::{Evaluation, evaluate};

impl Office {
    /// Writes down how the work went.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when nothing is said or the plan was never in force.
    pub async fn evaluate_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        evaluation: Evaluation,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            evaluate(&open.case, &open.permit, evaluation.clone())
        })
        .await
    }
}

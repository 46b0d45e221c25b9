//! Taking a goal and its measures out of the plan.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::plan::remove_goal;
use casework::told::Told;

impl Office {
    /// Takes a goal and its measures out of the plan.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is gone already, `Conflict` when somebody wrote in
    /// it since the form was shown.
    pub async fn remove_goal(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        goal: ItemId,
        why: Told,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            remove_goal(&open.case, &open.permit, goal, why.clone())
        })
        .await
    }
}

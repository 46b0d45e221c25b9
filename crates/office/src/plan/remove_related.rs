//! Taking a related plan off the list.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::plan::remove_related;

impl Office {
    /// Takes a related plan off the list.
    ///
    /// # Errors
    /// `NotFound` without a ground.
    pub async fn remove_related_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        plan: ItemId,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| remove_related(&open.permit, plan))
            .await
    }
}

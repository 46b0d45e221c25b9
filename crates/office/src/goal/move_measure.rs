//! Saying how it goes with a measure.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::plan::{MeasureState, move_measure};
use casework::told::Told;

impl Office {
    /// Says how it goes with a measure.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Conflict` when somebody else said so since the form was shown.
    pub async fn move_measure(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        measure: ItemId,
        state: MeasureState,
        note: Told,
    ) -> Result<(), Error> {
        self.change_plan(viewer, id, form, |open| {
            move_measure(&open.case, &open.permit, measure, state, note.clone())
        })
        .await
    }
}

//! What the forms of goals and measures begin with.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::plan::{GoalForm, MeasureForm, MoveForm, goal_form, measure_form, move_form};

impl Office {
    /// The form of a goal; of a new one where none is named, or where it is gone.
    ///
    /// # Errors
    /// `NotFound` for those who have no part in the plan or only take care of the child, or when it cannot be written upon.
    pub async fn goal_form(
        &self,
        viewer: Viewer,
        id: CaseId,
        goal: Option<ItemId>,
    ) -> Result<Shown<GoalForm>, Error> {
        self.plan_form(viewer, id, |scene| goal_form(scene, goal))
            .await
    }

    /// The form of a measure; of a new one where none is named, or where it is gone.
    ///
    /// # Errors
    /// `NotFound` for those who may not write it, or when the plan cannot be written upon.
    pub async fn measure_form(
        &self,
        viewer: Viewer,
        id: CaseId,
        measure: Option<ItemId>,
    ) -> Result<Shown<MeasureForm>, Error> {
        self.plan_form(viewer, id, |scene| measure_form(scene, measure))
            .await
    }

    /// The form that says how it goes with a measure.
    ///
    /// # Errors
    /// `NotFound` for those who do not answer for it.
    pub async fn move_form(
        &self,
        viewer: Viewer,
        id: CaseId,
        measure: ItemId,
    ) -> Result<Shown<MoveForm>, Error> {
        self.plan_form(viewer, id, |scene| move_form(scene, measure))
            .await
    }
}

//! Listing a plan that is not an individual plan. It is never counted as one.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId, UnitId};
use casework::moment::Date;
use casework::plan::{RelatedPlan, list_related};
use casework::told::Told;

impl Office {
    /// Lists a related plan by its name, whose it is and from when it holds.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without a name.
    pub async fn list_related_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        name: Told,
        unit: UnitId,
        from: Date,
    ) -> Result<(), Error> {
        let related = ItemId::from_bytes(self.draw());
        self.change_plan(viewer, id, form, |open| {
            let plan = RelatedPlan {
                id: related,
                name: name.clone(),
                unit,
                from,
            };
            list_related(&open.permit, plan)
        })
        .await
    }
}

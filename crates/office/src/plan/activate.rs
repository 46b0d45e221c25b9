//! Putting the plan, or its new version, into force.

use super::change::decided;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::activate;

impl Office {
    /// Puts the version that was written upon into force, and tells the family and everybody who
    /// does something in it that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without consent or goal, or when nothing waits for it.
    pub async fn activate_plan(&self, viewer: Viewer, id: CaseId, form: Form) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, desk| {
            let mut decided = decided(open, desk, activate(&open.case, &open.permit)?);
            let coordinator = open.case.coordinator_on(desk.today());
            let whom = open
                .child
                .adults_on(desk.today())
                .chain(coordinator)
                .chain(open.case.responsible_for_measures());
            decided.outgoing = self.tell(open, whom);
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

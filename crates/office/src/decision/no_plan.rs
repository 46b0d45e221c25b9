//! Writing down why there is no plan.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::decision::{NoPlanReason, no_plan};
use casework::id::{CaseId, ItemId};
use casework::label::Kind;
use casework::told::Told;

impl Office {
    /// Keeps why there is no plan. It is counted until there is one.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when there is a plan, `Conflict` when somebody else
    /// wrote a reason since the form was shown.
    pub async fn no_plan(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        reason: NoPlanReason,
        explanation: Told,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let more = explanation.clone();
            let event = no_plan(&open.case, &open.permit, id, reason, more)?;
            let label = open.permit.common_label(Kind::Decision);
            Ok(Decided::one(label, CaseEvent::Decision(event)))
        });
        receipt.await.map(drop)
    }
}

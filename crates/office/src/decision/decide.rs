//! Deciding in writing. The family is told in the same append that something has come.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::decision::{decide, receivers};
use casework::id::{CaseId, ItemId};
use casework::label::Kind;
use casework::told::Told;

impl Office {
    /// Sends a decision in writing; answers with its id.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when nothing is concluded, it was decided before, or
    /// no reasons are given.
    pub async fn decide(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        assessment: ItemId,
        reasons: Told,
    ) -> Result<ItemId, Error> {
        // a double click has the same errand, so that both lead to the one letter
        let id = ItemId(form.errand.0);
        let receipt = self.change_case(viewer, case, form, |open, desk| {
            let (rules, reasons) = (self.rules(), reasons.clone());
            let event = decide(&open.case, &open.permit, rules, id, assessment, reasons)?;
            let label = open.permit.common_label(Kind::Decision);
            let mut decided = Decided::one(label, CaseEvent::Decision(event));
            let to = receivers(&open.case, &open.child, rules, desk.today());
            decided.outgoing = self.tell(open, to);
            Ok(decided)
        });
        receipt.await.map(|_| id)
    }
}

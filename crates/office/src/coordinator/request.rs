//! The family asks for another coordinator, and the coordinating unit answers.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::coordinator::{answer_change, request_change};
use casework::id::{CaseId, ItemId};
use casework::told::Told;

impl Office {
    /// Asks for another coordinator; the family need not say why.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when a request waits already.
    pub async fn request_other_coordinator(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        why: Told,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) = request_change(&open.case, &open.permit, id, why.clone())?;
            Ok(Decided::one(label, event))
        })
        .await?;
        Ok(())
    }

    /// Answers the family's request.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without an answer or a request, `Conflict` when
    /// somebody else has answered since.
    pub async fn answer_other_coordinator(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (request, changed, answer): (ItemId, bool, Told),
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let answer = (changed, answer.clone());
            let (label, event) = answer_change(&open.case, &open.permit, request, answer)?;
            let mut decided = Decided::one(label, event);
            decided.outgoing = self.told(open, &[]);
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

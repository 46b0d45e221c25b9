//! Writing down how the child was heard.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::label::Kind;
use casework::need::{Hearing, hear};

impl Office {
    /// Keeps how the child was heard, or why not yet.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it does not say by whom and what.
    pub async fn hear_child(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        hearing: Hearing,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let event = hear(&open.case, &open.permit, id, hearing.clone())?;
            let label = open.permit.common_label(Kind::Need);
            Ok(Decided::one(label, CaseEvent::Need(event)))
        });
        receipt.await.map(drop)
    }
}

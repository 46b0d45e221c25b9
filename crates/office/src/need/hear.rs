//! Writing down how the child was heard.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::need::{HeardFor, Hearing, hear};

impl Office {
    /// Keeps how the child was heard, or why not yet; for all who may see what it needs, or for the
    /// coordinator alone.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it does not say by whom and what.
    pub async fn hear_child(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (sphere, hearing): (HeardFor, Hearing),
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let heard = (sphere, hearing.clone());
            let (label, event) = hear(&open.case, &open.permit, id, heard)?;
            Ok(Decided::one(label, CaseEvent::Need(event)))
        });
        receipt.await.map(drop)
    }
}

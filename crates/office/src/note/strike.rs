//! Striking a note: it is shown as struck, with the reason.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::note::strike;
use casework::told::Told;

impl Office {
    /// Strikes a note.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it no longer stands or no reason is given.
    pub async fn strike_note(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        note: ItemId,
        why: Told,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) = strike(&open.case, &open.permit, note, why.clone())?;
            Ok(Decided::one(label, CaseEvent::Note(event)))
        })
        .await?;
        Ok(())
    }
}

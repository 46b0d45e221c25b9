//! Correcting a note; the old text stays in the journal.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::note::correct;
use casework::told::Told;

impl Office {
    /// Corrects a note.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it no longer stands or nothing is written.
    pub async fn correct_note(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        note: ItemId,
        text: Told,
        why: Told,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) =
                correct(&open.case, &open.permit, note, text.clone(), why.clone())?;
            Ok(Decided::one(label, CaseEvent::Note(event)))
        })
        .await?;
        Ok(())
    }
}

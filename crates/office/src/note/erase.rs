//! Erasing a note that was written on the wrong child: the event first, then the keys of its texts.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::{Case, CaseEvent};
use casework::entry::Sequence;
use casework::id::{CaseId, ItemId};
use casework::note::{NoteEvent, erase};
use journal::Erase;

impl Office {
    /// Erases a note. What was written can be read by nobody afterwards; that something was
    /// written, when and by whom, stays known.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it was erased before.
    pub async fn erase_note(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        note: ItemId,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) = erase(&open.case, &open.permit, note)?;
            Ok(Decided::one(label, CaseEvent::Note(event)))
        })
        .await?;
        for sequence in self.entries_of_note(case, note).await? {
            let texts = Erase::Texts { sequence };
            self.journal()
                .destroy(case.into(), texts, self.now())
                .await?;
        }
        Ok(())
    }

    async fn entries_of_note(&self, case: CaseId, note: ItemId) -> Result<Vec<Sequence>, Error> {
        let mut desk = self.desk().await?;
        let entries = desk.reading.entries::<Case>(case.into(), None).await?;
        let told = entries
            .into_iter()
            .filter_map(|(sequence, entry)| match entry.event {
                CaseEvent::Note(
                    NoteEvent::Written { id, .. }
                    | NoteEvent::Corrected { id, .. }
                    | NoteEvent::Struck { id, .. },
                ) => (id == note).then_some(sequence),
                _ => None,
            });
        Ok(told.collect())
    }
}

//! Erasing a note that was written on the wrong child: the event first, then the keys of its texts.

use crate::Office;
use crate::change::Decided;
use crate::demand::tells;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::{Case, CaseEvent};
use casework::demand::Thing;
use casework::entry::Sequence;
use casework::id::{CaseId, ItemId};
use casework::note::erase;
use casework::promise::{gone, read_from};
use journal::Erase;

impl Office {
    /// Erases a note, and the promises that were read out of it. What was written can be read by
    /// nobody afterwards; that something was written, when and by whom, stays known.
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
            let mut decided = Decided::one(label, CaseEvent::Note(event));
            for (label, event) in gone(&open.case, &read_from(&open.case, note)) {
                decided = decided.and(label, CaseEvent::Promise(event));
            }
            Ok(decided)
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
        let folded = desk.reading.fold::<Case>(case.into()).await?;
        let promises = folded.map(|folded| read_from(&folded.state, note));
        let promises = promises.unwrap_or_default();
        let told = entries.into_iter().filter(|(_, entry)| {
            let of_promise = |promise: &ItemId| tells(&entry.event, (Thing::Promise, *promise));
            tells(&entry.event, (Thing::Note, note)) || promises.iter().any(of_promise)
        });
        Ok(told.map(|(sequence, _)| sequence).collect())
    }
}

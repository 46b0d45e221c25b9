//! Writing what a sweep found into a case, with the notices that something has come.

use crate::Office;
use crate::error::Error;
use crate::outgoing::something_has_come;
use casework::case::{Case, CaseEvent, case_rows};
use casework::entry::{Entry, Sequence};
use casework::id::{CaseId, Id, ItemId, PersonId};
use casework::moment::Moment;
use casework::person::Person;
use casework::stream::{Stream, StreamKind};
use journal::{Append, AppendError, IndexChange, Outgoing, StreamAppend};

impl Office {
    /// Writes entries into a case and tells people that something has come. Somebody who was faster
    /// changes nothing: false, and the next sweep looks again.
    pub(super) async fn write_announcement(
        &self,
        (id, case, child): (CaseId, &Case, &Person),
        sequence: Sequence,
        (entries, to): (Vec<Entry<CaseEvent>>, Vec<PersonId>),
        now: Moment,
    ) -> Result<bool, Error> {
        let mut after = case.clone();
        for entry in &entries {
            after.apply(entry.clone());
        }
        let subject = Id::from(id);
        let whom = to
            .into_iter()
            .filter(|person| child.kept_out().all(|kept_out| kept_out != *person));
        let outgoing: Vec<Outgoing> = whom
            .map(|to| something_has_come(ItemId::from_bytes(self.draw()), to, now))
            .collect();
        let append = Append {
            errand: self.new_errand(),
            at: now,
            streams: vec![StreamAppend::of::<Case>(id.into(), sequence, entries)],
            claims: Vec::new(),
            index: vec![IndexChange {
                subject,
                kind: StreamKind::Case,
                before: case_rows(case, subject, child),
                after: case_rows(&after, subject, child),
            }],
            outgoing,
            documents: Vec::new(),
        };
        match self.journal().append(append).await {
            Ok(_) => Ok(true),
            Err(AppendError::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

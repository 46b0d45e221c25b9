//! Writing what a sweep found into a case, with the notices that something has come.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use crate::outgoing::something_has_come;
use casework::case::{Case, CaseEvent, case_rows};
use casework::entry::{Entry, Function, Sequence};
use casework::id::{CaseId, Id, ItemId, PersonId};
use casework::index::{Holder, WorkKind};
use casework::moment::{Moment, day_number};
use casework::person::Person;
use casework::stream::{Stream, StreamKind};
use journal::{Append, AppendError, IndexChange, Outgoing, StreamAppend, Whose};

/// How many lines of work one sweep looks at; the next takes the rest, the longest waiting first.
const LINES: i64 = 500;

impl Office {
    /// The cases in which a coordinating unit has work of a kind.
    pub(crate) async fn cases_with(
        &self,
        kind: WorkKind,
        now: Moment,
    ) -> Result<Vec<CaseId>, Error> {
        let mut desk = self.desk().await?;
        let holders = coordinating_units(&desk);
        let (kinds, mine) = ([kind], Whose::Mine(&holders));
        let day = day_number(now.date());
        let work = desk.reading.work(&holders, &kinds, mine, day, LINES);
        let mut cases: Vec<CaseId> = Vec::new();
        for (subject, _) in work.await? {
            if !cases.contains(&CaseId(subject)) {
                cases.push(CaseId(subject));
            }
        }
        Ok(cases)
    }

    /// Writes entries into a case and tells people that something has come. Somebody who was faster
    /// changes nothing: false, and the next sweep looks again.
    pub(crate) async fn write_found(
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

/// Whoever works in a coordinating unit, wherever that is.
pub(super) fn coordinating_units(desk: &Desk) -> Vec<Holder> {
    let units = desk.directory.units();
    units
        .map(|(_, unit)| Holder::Function(unit.id, Function::CoordinatingUnit))
        .collect()
}

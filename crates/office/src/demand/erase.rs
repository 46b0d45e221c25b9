//! Destroying the keys of what a demand was granted for: the answer first, then the keys, then that it is done. A
//! program that fell in between goes on from the list of what is granted and not done.

use crate::Office;
use crate::error::Error;
use casework::case::{Case, CaseEvent, case_rows};
use casework::demand::{DemandEvent, Thing, carried_out};
use casework::entry::{Actor, Capacity, Entry, Function, Sequence, Sweep};
use casework::id::{CaseId, Id, ItemId};
use casework::index::{Holder, WorkKind};
use casework::label::Label;
use casework::message::MessageEvent;
use casework::moment::{Moment, day_number};
use casework::need::NeedEvent;
use casework::note::NoteEvent;
use casework::person::Person;
use casework::stream::{Stream, StreamKind};
use journal::{Append, AppendError, Erase, IndexChange, StreamAppend, Whose};
use std::sync::Arc;

/// How many cases one sweep looks at; the next takes the rest.
const CASES: i64 = 500;

/// In an answer to a demand, the second text is what is right; the first is the answer itself, which stays.
const RIGHT: u32 = 2;

impl Office {
    /// Destroys the keys of everything that is granted and not erased yet. Answers with how many cases that was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erase_all_granted(&self, now: Moment) -> Result<usize, Error> {
        let mut erased = 0;
        for case in self.waiting_for_erasure(now).await? {
            erased += usize::from(self.erase_granted(case, now).await?);
        }
        Ok(erased)
    }

    async fn waiting_for_erasure(&self, now: Moment) -> Result<Vec<CaseId>, Error> {
        let mut desk = self.desk().await?;
        let units = desk.directory.units();
        let holders: Vec<Holder> = units
            .map(|(_, unit)| Holder::Function(unit.id, Function::CoordinatingUnit))
            .collect();
        let (mine, day) = (Whose::Mine(&holders), day_number(now.date()));
        let kinds = [WorkKind::Erasure];
        let work = desk.reading.work(&holders, &kinds, mine, day, CASES);
        let mut cases: Vec<CaseId> = Vec::new();
        for (subject, _) in work.await? {
            if !cases.contains(&CaseId(subject)) {
                cases.push(CaseId(subject));
            }
        }
        Ok(cases)
    }

    /// The same for one case; `false` when there is nothing to erase in it.
    pub(crate) async fn erase_granted(&self, id: CaseId, now: Moment) -> Result<bool, Error> {
        let mut desk = self.desk().await?;
        let Some(folded) = desk.reading.fold::<Case>(id.into()).await? else {
            return Ok(false);
        };
        let case = folded.state;
        let granted: Vec<(ItemId, Thing, ItemId)> = case.demands().to_erase().collect();
        let child = match case.child() {
            Some(child) => desk.person(child).await?,
            None => None,
        };
        let (Some(child), false) = (child, granted.is_empty()) else {
            return Ok(false);
        };
        let entries = desk.reading.entries::<Case>(id.into(), None).await?;
        drop(desk);
        for (sequence, entry) in &entries {
            for (_, thing, item) in &granted {
                if let Some(what) = texts(&case, entry, *sequence, (*thing, *item)) {
                    self.journal().destroy(id.into(), what, now).await?;
                }
            }
        }
        let done = granted
            .iter()
            .filter_map(|(demand, ..)| carried_out(&case, *demand));
        let done: Vec<Entry<CaseEvent>> = done.map(|done| by_sweep(now, done)).collect();
        let append = self.carried_out_append((id, &case, &child), folded.sequence, done, now);
        match self.journal().append(append).await {
            Ok(_) => Ok(true),
            // somebody was faster: the next sweep finds it again, and destroys nothing twice
            Err(AppendError::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn carried_out_append(
        &self,
        (id, case, child): (CaseId, &Arc<Case>, &Person),
        sequence: Sequence,
        entries: Vec<Entry<CaseEvent>>,
        now: Moment,
    ) -> Append {
        let mut after = (**case).clone();
        for entry in &entries {
            after.apply(entry.clone());
        }
        let subject = Id::from(id);
        Append {
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
            outgoing: Vec::new(),
            documents: Vec::new(),
        }
    }
}

fn by_sweep(at: Moment, (label, event): (Label, DemandEvent)) -> Entry<CaseEvent> {
    Entry {
        at,
        by: Actor::Sweep(Sweep::Erase),
        capacity: Capacity::Public,
        label,
        event: CaseEvent::Demand(event),
    }
}

/// What of an entry tells of the thing: the whole of its texts, or what an answer put beside it.
fn texts(
    case: &Case,
    entry: &Entry<CaseEvent>,
    sequence: Sequence,
    (thing, item): (Thing, ItemId),
) -> Option<Erase> {
    let whole = match (&entry.event, thing) {
        (
            CaseEvent::Note(
                NoteEvent::Written { id, .. }
                | NoteEvent::Corrected { id, .. }
                | NoteEvent::Struck { id, .. },
            ),
            Thing::Note,
        )
        | (CaseEvent::Message(MessageEvent::Sent { id, .. }), Thing::Message)
        | (CaseEvent::Need(NeedEvent::Mapped { id, .. }), Thing::Mapping) => *id == item,
        _ => false,
    };
    if whole {
        return Some(Erase::Texts { sequence });
    }
    match &entry.event {
        CaseEvent::Demand(DemandEvent::Answered {
            id, right: Some(_), ..
        }) if case.demands().item_of(*id) == Some(item) => Some(Erase::Text {
            sequence,
            text: RIGHT,
        }),
        _ => None,
    }
}

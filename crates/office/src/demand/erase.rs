//! Destroying the keys of what a demand was granted for: the answer first, then the keys, then that it is done. A
//! program that fell in between goes on from the list of what is granted and not done.

use crate::Office;
use crate::error::Error;
use casework::case::{Case, CaseEvent};
use casework::demand::{DemandEvent, Thing, carried_out};
use casework::entry::{Actor, Capacity, Entry, Sequence, Sweep};
use casework::id::{CaseId, ItemId};
use casework::index::WorkKind;
use casework::label::Label;
use casework::message::MessageEvent;
use casework::moment::Moment;
use casework::need::NeedEvent;
use casework::note::NoteEvent;
use casework::plan::PlanEvent;
use casework::promise::{PromiseEvent, gone, read_from};
use journal::Erase;

/// In an answer to a demand, the second text is what is right; the first is the answer itself, which stays.
const RIGHT: u32 = 2;

impl Office {
    /// Destroys the keys of everything that is granted and not erased yet. Answers with how many cases that was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erase_all_granted(&self, now: Moment) -> Result<usize, Error> {
        let mut erased = 0;
        for case in self.cases_with(WorkKind::Erasure, now).await? {
            erased += usize::from(self.erase_granted(case, now).await?);
        }
        Ok(erased)
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
        let done = done.map(|(label, event)| (label, CaseEvent::Demand(event)));
        let promises = gone(&case, &erased_promises(&case, &granted));
        let promises = promises.into_iter();
        let promises = promises.map(|(label, event)| (label, CaseEvent::Promise(event)));
        let all = done.chain(promises);
        let done: Vec<Entry<CaseEvent>> = all.map(|one| by_sweep(now, one)).collect();
        // where somebody was faster the next sweep finds it again, and destroys nothing twice
        let found = (done, Vec::new());
        self.write_found((id, &case, &child), folded.sequence, found, now)
            .await
    }
}

/// The promises that are erased: those that were demanded, and those that were read out of a note that was.
fn erased_promises(case: &Case, granted: &[(ItemId, Thing, ItemId)]) -> Vec<ItemId> {
    let of = |(_, thing, item): &(ItemId, Thing, ItemId)| match thing {
        Thing::Promise => vec![*item],
        _ => read_from(case, *item),
    };
    granted.iter().flat_map(of).collect()
}

fn by_sweep(at: Moment, (label, event): (Label, CaseEvent)) -> Entry<CaseEvent> {
    Entry {
        at,
        by: Actor::Sweep(Sweep::Erase),
        capacity: Capacity::Public,
        label,
        event,
    }
}

/// What of an entry tells of the thing: the whole of its texts, or what an answer put beside it. What was read out of a
/// note goes with it.
fn texts(
    case: &Case,
    entry: &Entry<CaseEvent>,
    sequence: Sequence,
    (thing, item): (Thing, ItemId),
) -> Option<Erase> {
    let promises = read_from(case, item);
    let mut promises = promises.iter();
    if tells(&entry.event, (thing, item))
        || promises.any(|promise| tells(&entry.event, (Thing::Promise, *promise)))
    {
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

/// Whether the texts of an event are those of a thing.
pub(crate) fn tells(event: &CaseEvent, (thing, item): (Thing, ItemId)) -> bool {
    match (event, thing) {
        (
            CaseEvent::Note(
                NoteEvent::Written { id, .. }
                | NoteEvent::Corrected { id, .. }
                | NoteEvent::Struck { id, .. },
            ),
            Thing::Note,
        )
        | (CaseEvent::Message(MessageEvent::Sent { id, .. }), Thing::Message)
        | (CaseEvent::Need(NeedEvent::Mapped { id, .. }), Thing::Mapping)
        | (
            CaseEvent::Promise(
                PromiseEvent::Kept { id, .. }
                | PromiseEvent::Moved { id, .. }
                | PromiseEvent::Handed { id, .. }
                | PromiseEvent::Dropped { id, .. },
            ),
            Thing::Promise,
        ) => *id == item,
        (CaseEvent::Promise(PromiseEvent::Made { promise }), Thing::Promise) => promise.id == item,
        (CaseEvent::Plan(PlanEvent::GoalSet { goal }), Thing::Goal) => goal.id == item,
        (CaseEvent::Plan(PlanEvent::GoalRemoved { goal, .. }), Thing::Goal) => *goal == item,
        _ => false,
    }
}

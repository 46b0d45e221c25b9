//! Promises: made, kept, moved, asked about, lifted, dropped.

use super::case::CaseStory;
use super::family::Adult;
use super::hand::Hand;
use crate::town::Employee;
use casework::case::CaseEvent;
use casework::entry::{Actor, Capacity, Entry, Sweep};
use casework::id::ItemId;
use casework::label::{Kind, Label, Source};
use casework::promise::{Owner, Promise, PromiseEvent};

impl CaseStory<'_> {
    /// Somebody in a service promises something, by so many days from today.
    pub(crate) fn promises(
        &mut self,
        by: impl Into<Hand>,
        owner: &Employee,
        what: &str,
        days: i64,
        from: Option<ItemId>,
    ) -> ItemId {
        let owner = Owner::Worker {
            person: owner.id(),
            unit: owner.place.id(),
        };
        self.promise(by, owner, what, days, from)
    }

    /// Somebody of the family takes something upon itself.
    pub(crate) fn family_promises(
        &mut self,
        by: impl Into<Hand>,
        owner: &Adult,
        what: &str,
        days: i64,
    ) -> ItemId {
        self.promise(by, Owner::Family(owner.id), what, days, None)
    }

    /// Somebody owes something.
    pub(crate) fn promise(
        &mut self,
        by: impl Into<Hand>,
        owner: Owner,
        what: &str,
        days: i64,
        from: Option<ItemId>,
    ) -> ItemId {
        let id = self.story.item();
        let promise = Promise {
            id,
            what: what.into(),
            owner,
            due: self.story.due(days),
            from,
        };
        self.follow(by, PromiseEvent::Made { promise });
        id
    }

    /// A promise is kept.
    pub(crate) fn keeps(&mut self, by: impl Into<Hand>, id: ItemId, note: &str) {
        let note = note.into();
        self.follow(by, PromiseEvent::Kept { id, note });
    }

    /// A promise gets a new deadline, so many days from today.
    pub(crate) fn moves(&mut self, by: impl Into<Hand>, id: ItemId, days: i64, why: &str) {
        let event = PromiseEvent::Moved {
            id,
            due: self.story.due(days),
            why: why.into(),
        };
        self.follow(by, event);
    }

    /// Somebody asks about a promise.
    pub(crate) fn asks_about(&mut self, by: impl Into<Hand>, id: ItemId) {
        let hand: Hand = by.into();
        if let Some(person) = hand.person() {
            self.follow(hand, PromiseEvent::Asked { id, by: person });
        }
    }

    /// The program lifts a late promise to the leader.
    pub(crate) fn is_lifted(&mut self, id: ItemId) {
        let entry = Entry {
            at: self.story.tick(),
            by: Actor::Sweep(Sweep::Escalate),
            capacity: Capacity::Public,
            label: Label {
                source: Source::Program,
                ..Hand::PUBLIC.common(Kind::Promise)
            },
            event: CaseEvent::Promise(PromiseEvent::Lifted { id }),
        };
        self.write(entry);
    }

    /// A promise is dropped.
    pub(crate) fn drops(&mut self, by: impl Into<Hand>, id: ItemId, why: &str) {
        let why = why.into();
        self.follow(by, PromiseEvent::Dropped { id, why });
    }

    fn follow(&mut self, by: impl Into<Hand>, event: PromiseEvent) {
        self.event(by, Kind::Promise, CaseEvent::Promise(event));
    }
}

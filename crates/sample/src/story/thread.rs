//! One family's thread through the journal: its streams, its claims and the day it has come to.

use super::case::CaseStory;
use super::family::Child;
use super::hand::Hand;
use crate::random::Random;
use crate::walk::ToBe;
use casework::case::{CaseEvent, Opened};
use casework::entry::Entry;
use casework::id::{CaseId, Id, ItemId, NoticeId, PersonId};
use casework::label::Kind;
use casework::moment::{Date, Moment};
use casework::notice::NoticeEvent;
use casework::person::PersonEvent;
use journal::ClaimKind;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

const MINUTE: i64 = 60_000;

/// What every story is told within.
#[derive(Clone)]
pub(crate) struct Setting {
    /// The day it is.
    pub(crate) today: Date,
    /// The fingerprint of the rules that assessments rest on.
    pub(crate) rule_set: String,
    /// The national numbers that somebody has; every story told within adds its own.
    pub(crate) taken: Rc<RefCell<BTreeSet<String>>>,
}

impl Setting {
    /// A setting in which nobody has a number yet.
    pub(crate) fn new(today: Date, rule_set: &str) -> Self {
        Self {
            today,
            rule_set: rule_set.to_owned(),
            taken: Rc::default(),
        }
    }
}

/// A case as it was written.
pub(crate) struct Case {
    pub(crate) id: CaseId,
    pub(crate) child: PersonId,
    pub(crate) entries: Vec<Entry<CaseEvent>>,
}

/// Everything that one story writes.
#[derive(Default)]
pub(crate) struct Streams {
    pub(crate) persons: Vec<(PersonId, Vec<Entry<PersonEvent>>)>,
    pub(crate) notices: Vec<(NoticeId, Vec<Entry<NoticeEvent>>)>,
    pub(crate) cases: Vec<Case>,
    /// Who or what holds a claim at the end.
    pub(crate) claims: BTreeMap<(ClaimKind, Id), Id>,
    /// National numbers, whose claims are kept by a keyed hash.
    pub(crate) numbers: Vec<(String, PersonId)>,
    /// Whom one can be.
    pub(crate) people: Vec<ToBe>,
}

/// A story while it is told.
pub(crate) struct Story {
    pub(crate) key: String,
    pub(crate) setting: Setting,
    pub(crate) random: Random,
    pub(crate) streams: Streams,
    at: Moment,
}

impl Story {
    /// A story that begins so many days ago.
    pub(crate) fn begins(key: &str, setting: &Setting, days_ago: i64) -> Self {
        let mut story = Self {
            key: key.to_owned(),
            setting: setting.clone(),
            random: Random::of(key),
            streams: Streams::default(),
            at: Moment::from_milliseconds(0),
        };
        story.on(days_ago);
        story
    }

    /// Goes on to a day, so many days ago, at some time in the morning. What is told next comes
    /// after what was told before, also on the same day.
    pub(crate) fn on(&mut self, days_ago: i64) {
        let day = crate::calendar::workday_before(self.setting.today, days_ago);
        let early = self.random.between(60, 225);
        let at = Moment::noon(day).plus(-early * MINUTE);
        self.at = at.max(self.at.plus(MINUTE));
    }

    /// The moment of the next event, a few minutes after the one before.
    pub(crate) fn tick(&mut self) -> Moment {
        let minutes = self.random.between(1, 4);
        self.at = self.at.plus(minutes * MINUTE);
        self.at
    }

    /// The day that the story has come to.
    pub(crate) fn day(&self) -> Date {
        self.at.date()
    }

    /// The working day so many days from today, or from the next one after it.
    pub(crate) fn due(&self, days: i64) -> Date {
        crate::calendar::workday_after(self.setting.today, days)
    }

    /// A new id of an item.
    pub(crate) fn item(&mut self) -> ItemId {
        ItemId::from_bytes(self.random.id())
    }

    /// Opens the case around a child.
    pub(crate) fn opens<'s>(
        &'s mut self,
        by: impl Into<Hand>,
        child: &Child,
        notice: Option<NoticeId>,
    ) -> CaseStory<'s> {
        let id = self.case_id(child);
        let hand: Hand = by.into();
        let opened = CaseEvent::Opened(Opened {
            child: child.id,
            notice,
            unit: crate::town::place::UNIT.id(),
        });
        let entry = hand.entry(self.tick(), hand.common(Kind::Team), opened);
        self.claim(ClaimKind::CaseOfChild, child.id.into(), id.into());
        self.streams.cases.push(Case {
            id,
            child: child.id,
            entries: vec![entry],
        });
        self.case(child)
    }

    /// Goes on with the case around a child that was opened before.
    pub(crate) fn case<'s>(&'s mut self, child: &Child) -> CaseStory<'s> {
        let id = self.case_id(child);
        CaseStory::of(self, id, child.id)
    }

    /// The id of the case around a child.
    pub(crate) fn case_id(&self, child: &Child) -> CaseId {
        CaseId::from_bytes(Random::of(&format!("case of {}", child.id)).id())
    }

    pub(crate) fn claim(&mut self, kind: ClaimKind, subject: Id, holder: Id) {
        self.streams.claims.insert((kind, subject), holder);
    }

    pub(crate) fn release(&mut self, kind: ClaimKind, subject: Id) {
        self.streams.claims.remove(&(kind, subject));
    }
}

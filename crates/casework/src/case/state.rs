//! The case as folded. It cannot be serialised, rendered or printed: it is read through a view.

use super::event::{CaseEvent, Opened};
use crate::access::Permit;
use crate::assessment::Assessments;
use crate::code::Codes;
use crate::consent::Consents;
use crate::coordinator::Coordination;
use crate::decision::Decisions;
use crate::demand::Demands;
use crate::emergency::Emergencies;
use crate::entry::{Actor, Entry};
use crate::handing::Handings;
use crate::id::{ItemId, NoticeId, PersonId, UnitId};
use crate::inform::Informs;
use crate::label::{Label, Source};
use crate::log::Questions;
use crate::message::Messages;
use crate::moment::{Date, Moment};
use crate::need::Needs;
use crate::note::Notes;
use crate::plan::Plans;
use crate::promise::Promises;
use crate::retention::Retentions;
use crate::stream::{Stream, StreamKind};
use crate::team::Team;
use std::collections::BTreeSet;

/// The case around one child.
#[derive(Clone, Default)]
pub struct Case {
    pub(crate) opened: Option<(Moment, Opened)>,
    pub(crate) notices: Vec<NoticeId>,
    pub(crate) need: Needs,
    pub(crate) assessment: Assessments,
    pub(crate) decision: Decisions,
    pub(crate) coordinator: Coordination,
    pub(crate) consent: Consents,
    pub(crate) team: Team,
    pub(crate) plan: Plans,
    pub(crate) promise: Promises,
    pub(crate) note: Notes,
    pub(crate) message: Messages,
    pub(crate) log: Questions,
    pub(crate) emergency: Emergencies,
    pub(crate) handing: Handings,
    pub(crate) demand: Demands,
    pub(crate) retention: Retentions,
    pub(crate) inform: Informs,
    pub(crate) code: Codes,
    /// Units that have written in the case, each with the first day: not the coordinating unit,
    /// which has its own ground, and not the coordinator's, which is another task.
    pub(crate) written: Vec<(UnitId, Date)>,
    /// Everybody who has written something in the case, but for opening it because of danger.
    pub(crate) hands: BTreeSet<PersonId>,
    entries: usize,
}

impl Case {
    /// Whether a unit has written in the case.
    pub(crate) fn has_written(&self, unit: UnitId) -> bool {
        self.written.iter().any(|(known, _)| *known == unit)
    }

    fn remember_writer(&mut self, by: Option<PersonId>, label: &Label, on: Date) {
        let Source::Service { unit, .. } = label.source else {
            return;
        };
        let coordinates = self.coordinator.on(on).is_some_and(|held| {
            let appointment = held.appointment.inside();
            by == Some(appointment.person) || by == Some(appointment.deputy)
        });
        let own = self.unit() == Some(unit);
        if !coordinates && !own && !self.has_written(unit) {
            self.written.push((unit, on));
        }
    }

    /// The child, so that the office knows which person to load.
    pub fn child(&self) -> Option<PersonId> {
        self.opened.as_ref().map(|(_, opened)| opened.child)
    }

    /// The coordinating unit that looks after the case.
    pub fn unit(&self) -> Option<UnitId> {
        self.opened.as_ref().map(|(_, opened)| opened.unit)
    }

    /// Who coordinates on a date, so that the office knows whom to tell that something has come.
    pub fn coordinator_on(&self, date: crate::moment::Date) -> Option<PersonId> {
        let held = self.coordinator.on(date)?;
        Some(held.appointment.inside().person)
    }

    /// Who stands in for the coordinator, so that it can be told that something has come.
    pub fn deputy(&self) -> Option<PersonId> {
        let held = crate::coordinator::current(self)?;
        Some(held.appointment.inside().deputy)
    }

    /// Who owes a promise, so that it can be told that something has come.
    pub fn owner_of(&self, promise: ItemId) -> Option<PersonId> {
        let mut made = self.promise.all.iter().map(|made| made.promise.inside());
        let found = made.find(|made| made.id == promise);
        found.map(|made| made.owner.person())
    }

    /// Everybody who is responsible for a measure of the plan, so that they can be told that
    /// something has come.
    pub fn responsible_for_measures(&self) -> impl Iterator<Item = PersonId> {
        self.plan.measures().filter_map(|measure| measure.person)
    }

    /// Whether something is held back from the family for now, so that the office knows to look through the log.
    pub fn holds_back(&self) -> bool {
        self.emergency.holds_back() || self.inform.holds_back()
    }

    /// What is to be erased and is not yet, so that the office can destroy its keys.
    pub fn demands(&self) -> &Demands {
        &self.demand
    }

    /// The letters that were sent, so that the office knows which to open for somebody.
    pub fn letters(&self) -> impl Iterator<Item = ItemId> {
        self.decision.all.iter().map(|sent| sent.id)
    }

    /// The assessments, so that the office knows which to open for somebody.
    pub fn assessments(&self) -> impl Iterator<Item = ItemId> {
        self.assessment.all.iter().map(|assessment| assessment.id)
    }

    /// The codes on paper, so that the office finds the one by which a child comes.
    pub fn codes(&self) -> &Codes {
        &self.code
    }

    /// The notices that tell about the child, as far as a reader knows of them.
    pub fn told_in(&self, permit: &Permit) -> Vec<NoticeId> {
        let given = self.inform.all.iter();
        let given = given.filter(|given| permit.ground(given.informed.label()).is_some());
        let informed = given.map(|given| given.informed.inside().notice);
        self.notices.iter().copied().chain(informed).collect()
    }

    /// The notices that the case was opened from, so that the office knows which to load.
    pub fn notices(&self) -> &[NoticeId] {
        &self.notices
    }
}

impl Stream for Case {
    type Event = CaseEvent;

    const KIND: StreamKind = StreamKind::Case;

    fn empty() -> Self {
        Self::default()
    }

    fn apply(&mut self, entry: Entry<CaseEvent>) {
        self.entries += 1;
        let (at, label, capacity) = (entry.at, entry.label, entry.capacity);
        let by = match entry.by {
            Actor::Person(person) => Some(person),
            Actor::Unverified | Actor::Sweep(_) => None,
        };
        self.remember_writer(by, &label, at.date());
        if !matches!(entry.event, CaseEvent::Emergency(_)) {
            self.hands.extend(by);
        }
        match entry.event {
            CaseEvent::Opened(opened) => {
                self.notices.extend(opened.notice);
                self.opened = Some((at, opened));
            }
            CaseEvent::NoticeJoined { notice } => self.notices.push(notice),
            CaseEvent::Need(event) => self.need.apply(at, by, label, event),
            CaseEvent::Assessment(event) => self.assessment.apply(at, by, label, event),
            CaseEvent::Decision(event) => self.decision.apply(at, by, label, event),
            CaseEvent::Coordinator(event) => self.coordinator.apply(at, label, event),
            CaseEvent::Consent(event) => self.consent.apply(at, by, label, event),
            CaseEvent::Team(event) => self.team.apply(label, event),
            CaseEvent::Plan(event) => self.plan.apply(at, label, event),
            CaseEvent::Promise(event) => self.promise.apply(at, label, event),
            CaseEvent::Note(event) => self.note.apply(at, by, label, event),
            CaseEvent::Message(event) => self.message.apply(at, by, label, event),
            CaseEvent::Log(event) => self.log.apply(at, by, label, event),
            CaseEvent::Emergency(event) => {
                self.emergency.apply((at, by, capacity), label, event);
            }
            CaseEvent::Handing(event) => self.handing.apply((at, by, capacity), label, event),
            CaseEvent::Demand(event) => self.demand.apply(at, by, label, event),
            CaseEvent::Retention(event) => self.retention.apply(at, label, event),
            CaseEvent::Inform(event) => self.inform.apply(at, by, label, event),
            CaseEvent::Code(event) => self.code.apply(at, by, label, event),
        }
    }

    fn weight(&self) -> usize {
        2_048 + self.entries * 400
    }
}

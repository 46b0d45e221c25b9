//! The notice as folded.

use super::event::{Given, NoticeEvent, Outcome};
use crate::entry::Entry;
use crate::id::{CaseId, PersonId, UnitId};
use crate::label::Labelled;
use crate::moment::Moment;
use crate::stream::{Stream, StreamKind};
use crate::told::Told;

/// Where a notice is.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum State {
    /// It waits in a unit's inbox.
    Waiting {
        /// The unit.
        at: UnitId,
    },
    /// It left the inbox.
    Closed {
        /// The unit that closed it.
        at: UnitId,
        /// When.
        when: Moment,
        /// How.
        outcome: Outcome,
    },
}

/// A notice.
#[derive(Clone, Default)]
pub struct Notice {
    pub(crate) given: Option<(Moment, Labelled<Given>)>,
    pub(crate) state: Option<State>,
    pub(crate) passed_on: Vec<(Moment, UnitId, Labelled<Told>)>,
    pub(crate) closing: Option<Labelled<Told>>,
    /// Whether it is information that a service gave on its own initiative.
    pub(crate) informs: bool,
    /// The case that such information is about.
    pub(crate) about: Option<CaseId>,
}

impl Notice {
    /// Who gave it, where that person is known.
    pub fn sender(&self) -> Option<PersonId> {
        let (_, given) = self.given.as_ref()?;
        given.inside().sender.person
    }

    /// The unit in whose inbox it waits, or that closed it.
    pub fn unit(&self) -> Option<UnitId> {
        match self.state.as_ref()? {
            State::Waiting { at } | State::Closed { at, .. } => Some(*at),
        }
    }

    /// The cases that were opened from it.
    pub fn cases(&self) -> Vec<CaseId> {
        match &self.state {
            Some(State::Closed {
                outcome: Outcome::CasesOpened { cases },
                ..
            }) => cases.clone(),
            _ => Vec::new(),
        }
    }

    /// The cases that it is known to be about: the one that informed, and those that were opened from it.
    pub fn known_cases(&self) -> Vec<CaseId> {
        self.about.into_iter().chain(self.cases()).collect()
    }

    /// Whoever of a family gave it, in whose cases the same child may be known.
    pub fn relative(&self) -> Option<PersonId> {
        let (_, given) = self.given.as_ref()?;
        let sender = &given.inside().sender;
        sender.person.filter(|_| sender.unit.is_none())
    }

    /// Whether it is information that a service gave on its own initiative, and no notice of need.
    pub fn informs(&self) -> bool {
        self.informs
    }

    /// Whether it waits in an inbox.
    pub fn is_waiting(&self) -> bool {
        matches!(self.state, Some(State::Waiting { .. }))
    }
}

impl Stream for Notice {
    type Event = NoticeEvent;

    const KIND: StreamKind = StreamKind::Notice;

    fn empty() -> Self {
        Self::default()
    }

    fn apply(&mut self, entry: Entry<NoticeEvent>) {
        let (at, label) = (entry.at, entry.label);
        match entry.event {
            NoticeEvent::Given { given } => {
                self.state = Some(State::Waiting { at: given.to });
                self.given = Some((at, Labelled::new(label, *given)));
            }
            NoticeEvent::Informed { given, about } => {
                self.informs = true;
                self.about = about;
                self.state = Some(State::Waiting { at: given.to });
                self.given = Some((at, Labelled::new(label, *given)));
            }
            NoticeEvent::Received {} => {
                if let Some(unit) = self.unit() {
                    self.state = Some(State::Closed {
                        at: unit,
                        when: at,
                        outcome: Outcome::Received,
                    });
                }
            }
            NoticeEvent::PassedOn { to, why } => {
                self.state = Some(State::Waiting { at: to });
                self.passed_on.push((at, to, Labelled::new(label, why)));
            }
            NoticeEvent::Closed { outcome, why } => {
                if let Some(unit) = self.unit() {
                    self.state = Some(State::Closed {
                        at: unit,
                        when: at,
                        outcome,
                    });
                }
                self.closing = Some(Labelled::new(label, why));
            }
            // that something was written now is all that it changes
            NoticeEvent::Kept { .. } => {}
        }
    }

    fn weight(&self) -> usize {
        2_048
    }
}

//! Decisions as folded.

use super::event::{Decision, DecisionEvent, NoPlanReason};
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::Moment;
use crate::told::Told;

/// A decision as folded.
#[derive(Clone)]
pub struct Sent {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) decision: Labelled<Decision>,
    pub(crate) opened: Vec<(Moment, PersonId)>,
    pub(crate) announced_again: Vec<Moment>,
}

impl Sent {
    /// When it was last announced.
    pub(crate) fn announced(&self) -> Moment {
        self.announced_again.last().copied().unwrap_or(self.at)
    }

    /// Whether a person has opened it.
    pub(crate) fn opened_by(&self, person: PersonId) -> Option<Moment> {
        let mut opened = self.opened.iter();
        opened.find_map(|(at, by)| (*by == person).then_some(*at))
    }
}

/// All decisions, oldest first.
#[derive(Clone, Default)]
pub struct Decisions {
    pub(crate) all: Vec<Sent>,
    pub(crate) no_plan: Option<(Moment, Labelled<(NoPlanReason, Told)>)>,
}

impl Decisions {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: DecisionEvent,
    ) {
        match event {
            DecisionEvent::Decided { id, decision } => self.all.push(Sent {
                id,
                at,
                by,
                decision: Labelled::new(label, decision),
                opened: Vec::new(),
                announced_again: Vec::new(),
            }),
            DecisionEvent::Opened { id, by } => {
                if let Some(sent) = self.find_mut(id) {
                    sent.opened.push((at, by));
                }
            }
            DecisionEvent::AnnouncedAgain { id } => {
                if let Some(sent) = self.find_mut(id) {
                    sent.announced_again.push(at);
                }
            }
            DecisionEvent::NoPlan {
                reason,
                explanation,
                ..
            } => {
                self.no_plan = Some((at, Labelled::new(label, (reason, explanation))));
            }
        }
    }

    fn find_mut(&mut self, id: ItemId) -> Option<&mut Sent> {
        self.all.iter_mut().find(|sent| sent.id == id)
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Sent> {
        self.all.iter().find(|sent| sent.id == id)
    }

    /// The decision that concludes an assessment.
    pub(crate) fn of(&self, assessment: ItemId) -> Option<&Sent> {
        let mut all = self.all.iter().rev();
        all.find(|sent| sent.decision.inside().assessment == assessment)
    }
}

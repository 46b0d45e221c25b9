//! Wish, appointments and requests as folded.

use super::event::{Appointment, CoordinatorEvent, EndReason};
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::{Date, Moment};
use crate::told::Told;

/// A family's request for another coordinator.
#[derive(Clone)]
pub struct ChangeRequest {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: PersonId,
    pub(crate) why: Labelled<Told>,
    pub(crate) answer: Option<(Moment, bool, Labelled<Told>)>,
}

/// An appointment as folded.
#[derive(Clone)]
pub struct Held {
    pub(crate) appointment: Labelled<Appointment>,
    pub(crate) reasons: Labelled<Told>,
    pub(crate) substitutions: Vec<(Date, Option<Date>)>,
    pub(crate) until: Option<(Date, EndReason)>,
}

impl Held {
    /// Whether the appointment holds on a date.
    pub(crate) fn holds_on(&self, date: Date) -> bool {
        self.appointment.inside().from <= date && self.until.is_none_or(|(until, _)| date <= until)
    }

    /// Whether the deputy stands in on a date.
    pub(crate) fn substituted_on(&self, date: Date) -> bool {
        self.substitutions
            .iter()
            .any(|(from, until)| *from <= date && until.is_none_or(|until| date <= until))
    }
}

/// Wish, appointments and requests, oldest first.
#[derive(Clone, Default)]
pub struct Coordination {
    pub(crate) wishes: Vec<(Moment, Labelled<(PersonId, bool)>)>,
    pub(crate) held: Vec<Held>,
    pub(crate) requests: Vec<ChangeRequest>,
}

impl Coordination {
    pub(crate) fn apply(&mut self, at: Moment, label: Label, event: CoordinatorEvent) {
        match event {
            CoordinatorEvent::WishTold { wishes, by, .. } => {
                self.wishes.push((at, Labelled::new(label, (by, wishes))));
            }
            CoordinatorEvent::Appointed {
                appointment,
                reasons,
            } => self.held.push(Held {
                appointment: Labelled::new(label, appointment),
                reasons: Labelled::new(label, reasons),
                substitutions: Vec::new(),
                until: None,
            }),
            CoordinatorEvent::Substituted { id, from, until } => {
                if let Some(held) = self.find_mut(id) {
                    held.substitutions.push((from, until));
                }
            }
            CoordinatorEvent::SubstitutionEnded { id, until } => self.substitution_ended(id, until),
            CoordinatorEvent::ChangeRequested { id, by, why } => {
                let why = Labelled::new(label, why);
                self.requests.push(ChangeRequest {
                    id,
                    at,
                    by,
                    why,
                    answer: None,
                });
            }
            CoordinatorEvent::ChangeAnswered {
                id,
                changed,
                answer,
            } => {
                let request = self.requests.iter_mut().find(|request| request.id == id);
                if let Some(request) = request {
                    request.answer = Some((at, changed, Labelled::new(label, answer)));
                }
            }
            CoordinatorEvent::Ended { id, until, reason } => {
                if let Some(held) = self.find_mut(id) {
                    held.until = Some((until, reason));
                }
            }
        }
    }

    fn substitution_ended(&mut self, id: ItemId, until: Date) {
        let last = self
            .find_mut(id)
            .and_then(|held| held.substitutions.last_mut());
        if let Some((_, end)) = last {
            *end = Some(until);
        }
    }

    fn find_mut(&mut self, id: ItemId) -> Option<&mut Held> {
        self.held
            .iter_mut()
            .find(|held| held.appointment.inside().id == id)
    }

    /// The appointment that holds on a date. There is never more than one.
    pub(crate) fn on(&self, date: Date) -> Option<&Held> {
        self.held.iter().rfind(|held| held.holds_on(date))
    }

    /// The newest wish of each of the family.
    pub(crate) fn wishes_now(&self) -> Vec<(PersonId, bool)> {
        let mut newest: Vec<(PersonId, bool)> = Vec::new();
        for (_, wish) in &self.wishes {
            let (by, wishes) = *wish.inside();
            newest.retain(|(known, _)| *known != by);
            newest.push((by, wishes));
        }
        newest
    }

    /// What the family wishes, where it is of one mind; `None` where nobody has told or they
    /// disagree.
    pub(crate) fn wish(&self) -> Option<bool> {
        let wishes = self.wishes_now();
        let first = wishes.first()?.1;
        wishes
            .iter()
            .all(|(_, wish)| *wish == first)
            .then_some(first)
    }

    /// Whether somebody of the family wishes a child coordinator. What holds when they disagree,
    /// the assessment has settled.
    pub(crate) fn is_wished(&self) -> bool {
        self.wishes_now().iter().any(|(_, wishes)| *wishes)
    }

    /// The request that waits for an answer.
    pub(crate) fn open_request(&self) -> Option<&ChangeRequest> {
        self.requests
            .iter()
            .rfind(|request| request.answer.is_none())
    }
}

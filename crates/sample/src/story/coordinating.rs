//! The coordinator: wish, appointment, deputy, change, end.

use super::case::CaseStory;
use super::family::Adult;
use super::hand::Hand;
use crate::town::{Employee, Place};
use casework::case::CaseEvent;
use casework::coordinator::{Appointment, CoordinatorEvent, EndReason, Role};
use casework::id::{ItemId, PersonId};
use casework::label::Kind;
use journal::ClaimKind;

impl CaseStory<'_> {
    /// The family says whether it wishes a child coordinator.
    pub(crate) fn wishes(&mut self, by: &Adult, wishes: bool) {
        let event = CoordinatorEvent::WishTold {
            id: self.story.item(),
            wishes,
            by: by.id,
        };
        self.coordination(by, event);
    }

    /// Somebody is appointed, with a deputy.
    pub(crate) fn appoints(
        &mut self,
        by: impl Into<Hand>,
        role: Role,
        who: &Employee,
        deputy: &Employee,
        reasons: &str,
    ) -> ItemId {
        let appointment = self.appointment(role, (who.id(), who.place), deputy);
        self.appointed(by, appointment, reasons)
    }

    /// Somebody who is not on the list of employees is appointed, without a reason.
    pub(crate) fn appoints_person(
        &mut self,
        by: impl Into<Hand>,
        role: Role,
        who: (PersonId, &Place),
        deputy: &Employee,
    ) -> ItemId {
        let appointment = self.appointment(role, who, deputy);
        self.appointed(by, appointment, "")
    }

    fn appointment(
        &mut self,
        role: Role,
        who: (PersonId, &Place),
        deputy: &Employee,
    ) -> Appointment {
        Appointment {
            id: self.story.item(),
            role,
            person: who.0,
            unit: who.1.id(),
            deputy: deputy.id(),
            deputy_unit: deputy.place.id(),
            from: self.story.day(),
        }
    }

    fn appointed(
        &mut self,
        by: impl Into<Hand>,
        appointment: Appointment,
        reasons: &str,
    ) -> ItemId {
        let id = appointment.id;
        let reasons = reasons.into();
        self.coordination(
            by,
            CoordinatorEvent::Appointed {
                appointment,
                reasons,
            },
        );
        self.story
            .claim(ClaimKind::Coordinator, self.child.into(), id.into());
        id
    }

    /// The deputy stands in from now on, for so many days from today.
    pub(crate) fn substitutes(&mut self, by: impl Into<Hand>, id: ItemId, days: Option<i64>) {
        let event = CoordinatorEvent::Substituted {
            id,
            from: self.story.day(),
            until: days.map(|days| self.story.due(days)),
        };
        self.coordination(by, event);
    }

    /// The family asks for another coordinator.
    pub(crate) fn asks_for_another(&mut self, by: &Adult, why: &str) -> ItemId {
        let id = self.story.item();
        let event = CoordinatorEvent::ChangeRequested {
            id,
            by: by.id,
            why: why.into(),
        };
        self.coordination(by, event);
        id
    }

    /// The coordinating unit answers.
    pub(crate) fn answers_request(
        &mut self,
        by: impl Into<Hand>,
        id: ItemId,
        changed: bool,
        answer: &str,
    ) {
        let event = CoordinatorEvent::ChangeAnswered {
            id,
            changed,
            answer: answer.into(),
        };
        self.coordination(by, event);
    }

    /// An appointment ends.
    pub(crate) fn ends_appointment(&mut self, by: impl Into<Hand>, id: ItemId, reason: EndReason) {
        let until = self.story.day();
        self.coordination(by, CoordinatorEvent::Ended { id, until, reason });
        self.story
            .release(ClaimKind::Coordinator, self.child.into());
    }

    fn coordination(&mut self, by: impl Into<Hand>, event: CoordinatorEvent) {
        self.event(by, Kind::Team, CaseEvent::Coordinator(event));
    }
}

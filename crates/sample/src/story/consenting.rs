//! Consents: asked for, given, refused, withdrawn.

use super::case::CaseStory;
use super::family::Adult;
use super::hand::Hand;
use crate::town::{Employee, Place};
use casework::case::CaseEvent;
use casework::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use casework::id::{ConsentId, PersonId};
use casework::label::Kind;

/// What is to be shared, with whom, for what.
#[derive(Clone, Copy)]
pub(crate) struct Share<'t> {
    pub(crate) place: &'t Place,
    pub(crate) kinds: &'t [Kind],
    /// Whether the secrecy of health personnel is lifted, in so many words.
    pub(crate) lifts: bool,
    pub(crate) purpose: &'t str,
    /// For how many days from today; without an end where there is none.
    pub(crate) days: Option<i64>,
}

/// A parent who gives consent for a child.
pub(crate) fn parent(adult: &Adult) -> Giver {
    Giver {
        person: adult.id,
        capacity: GiverCapacity::Parent,
    }
}

/// Somebody who gives consent for oneself.
pub(crate) fn oneself(person: PersonId) -> Giver {
    Giver {
        person,
        capacity: GiverCapacity::Oneself,
    }
}

impl CaseStory<'_> {
    /// Somebody asks for consent to making a plan.
    pub(crate) fn asks_for_plan(&mut self, by: impl Into<Hand>, needed: &[Giver]) -> ConsentId {
        self.asks(
            by,
            Scope::PlanStart,
            needed,
            None,
            "who-consents-plan-health",
        )
    }

    /// Somebody asks for consent to sharing.
    pub(crate) fn asks_to_share(
        &mut self,
        by: impl Into<Hand>,
        share: Share<'_>,
        needed: &[Giver],
    ) -> ConsentId {
        let scope = Scope::Sharing {
            receiver: Receiver::Unit(share.place.id()),
            kinds: share.kinds.to_vec(),
            lifts_health_secrecy: share.lifts,
            purpose: share.purpose.into(),
        };
        self.asks(by, scope, needed, share.days, "who-consents-sharing")
    }

    /// The parents let the coordinator read what the coordinating unit mapped of the child's health.
    pub(crate) fn shares_health(
        &mut self,
        coordinator: &Employee,
        parents: &[&Adult],
        purpose: &str,
    ) {
        let needed: Vec<Giver> = parents.iter().map(|adult| parent(adult)).collect();
        let scope = Scope::Sharing {
            receiver: Receiver::Person(coordinator.id()),
            kinds: vec![Kind::Health],
            lifts_health_secrecy: true,
            purpose: purpose.into(),
        };
        let id = self.asks(coordinator, scope, &needed, None, "who-consents-sharing");
        for adult in parents {
            self.gives(*adult, id, parent(adult));
        }
    }

    fn asks(
        &mut self,
        by: impl Into<Hand>,
        scope: Scope,
        needed: &[Giver],
        days: Option<i64>,
        rule: &str,
    ) -> ConsentId {
        let id = ConsentId(self.story.item().into());
        let consent = Consent {
            id,
            scope,
            needed: needed.to_vec(),
            from: self.story.day(),
            until: days.map(|days| self.story.due(days)),
            rule: rule.to_owned(),
        };
        self.consent(by, ConsentEvent::Asked { consent });
        id
    }

    /// A giver gives consent, signed in.
    pub(crate) fn gives(&mut self, by: impl Into<Hand>, id: ConsentId, giver: Giver) {
        self.gives_as(by, id, giver, Form::Digital);
    }

    /// A consent is recorded as it was given.
    pub(crate) fn gives_as(
        &mut self,
        by: impl Into<Hand>,
        id: ConsentId,
        giver: Giver,
        form: Form,
    ) {
        self.consent(by, ConsentEvent::Given { id, giver, form });
    }

    /// A giver refuses.
    pub(crate) fn refuses(&mut self, by: impl Into<Hand>, id: ConsentId, giver: Giver) {
        self.consent(by, ConsentEvent::Refused { id, giver });
    }

    /// A consent is withdrawn, signed in.
    pub(crate) fn withdraws(&mut self, by: &Adult, id: ConsentId) {
        let event = ConsentEvent::Withdrawn {
            id,
            by: by.id,
            form: Form::Digital,
        };
        self.consent(by, event);
    }

    fn consent(&mut self, by: impl Into<Hand>, event: ConsentEvent) {
        self.event(by, Kind::Consent, CaseEvent::Consent(event));
    }
}

//! What can happen to coordination by a person.

use crate::assessment::Right;
use crate::id::{ItemId, PersonId, UnitId};
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// A coordinator with a deputy. The deputy is part of the appointment, not a second coordinator.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Appointment {
    /// Its id.
    pub id: ItemId,
    /// Child coordinator or coordinator.
    pub role: Role,
    /// Who.
    pub person: PersonId,
    /// In which unit the person works.
    pub unit: UnitId,
    /// Who stands in.
    pub deputy: PersonId,
    /// In which unit the deputy works.
    pub deputy_unit: UnitId,
    /// First day.
    pub from: Date,
}

/// Which kind of coordinator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Child coordinator (barnekoordinator).
    ChildCoordinator,
    /// Coordinator (koordinator).
    Coordinator,
}

impl Role {
    /// The right that the role fulfils.
    pub fn right(self) -> Right {
        match self {
            Self::ChildCoordinator => Right::ChildCoordinator,
            Self::Coordinator => Right::Coordinator,
        }
    }
}

/// Why an appointment ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndReason {
    /// Another person took over.
    Replaced,
    /// The child turned 18.
    Adult,
    /// There is no longer a need.
    NeedGone,
    /// The family moved.
    Moved,
    /// The family no longer wishes it.
    WishWithdrawn,
}

/// What can happen to coordination by a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum CoordinatorEvent {
    /// The family said whether it wishes a child coordinator.
    #[serde(rename = "wish-told/1")]
    WishTold {
        /// The wish's own id.
        id: ItemId,
        /// Whether it wishes one.
        wishes: bool,
        /// Who said so.
        by: PersonId,
    },
    /// Somebody was appointed.
    #[serde(rename = "coordinator-appointed/1")]
    Appointed {
        /// The appointment.
        appointment: Appointment,
        /// Why this person: competence, load, role conflict weighed.
        reasons: Told,
    },
    /// The deputy stands in for a time.
    #[serde(rename = "substituted/1")]
    Substituted {
        /// Which appointment.
        id: ItemId,
        /// First day.
        from: Date,
        /// Last day, where it is known.
        until: Option<Date>,
    },
    /// The coordinator is back.
    #[serde(rename = "substitution-ended/1")]
    SubstitutionEnded {
        /// Which appointment.
        id: ItemId,
        /// Last day of the substitution.
        until: Date,
    },
    /// The family asks for another coordinator.
    #[serde(rename = "change-requested/1")]
    ChangeRequested {
        /// The request's id.
        id: ItemId,
        /// Who asks.
        by: PersonId,
        /// Why, if the family wants to say.
        why: Told,
    },
    /// The coordinating unit answered the request.
    #[serde(rename = "change-answered/1")]
    ChangeAnswered {
        /// Which request.
        id: ItemId,
        /// Whether the coordinator is changed.
        changed: bool,
        /// The answer in plain language.
        answer: Told,
    },
    /// The appointment ended.
    #[serde(rename = "appointment-ended/1")]
    Ended {
        /// Which appointment.
        id: ItemId,
        /// Last day.
        until: Date,
        /// Why.
        reason: EndReason,
    },
}

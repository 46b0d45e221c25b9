//! What can happen to a decision.

use crate::assessment::{Matter, Right};
use crate::id::{ItemId, PersonId};
use crate::label::Act;
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// What was decided.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Granted.
    Granted,
    /// Refused.
    Refused,
}

/// How one complains, as the law answered on the day of the decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ComplaintRoute {
    /// The route, by its name in the law.
    pub route: String,
    /// The authority that decides the complaint, by its name in the law's vocabulary.
    pub authority: String,
    /// The last day, counted from the day on which it was sent. Where the law counts from the day
    /// on which one got to know, the page counts anew from the day on which it was opened.
    pub deadline: Date,
}

/// A decision in writing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Decision {
    /// The assessment that it concludes.
    pub assessment: ItemId,
    /// Which right.
    pub right: Right,
    /// The act under which it was made, where several are possible.
    pub act: Option<Act>,
    /// What was decided.
    pub outcome: Outcome,
    /// Whether it is an individual decision (enkeltvedtak) in the sense of forvaltningsloven.
    pub individual_decision: bool,
    /// The reasons, in plain language.
    pub reasons: Told,
    /// The rules that it rests on, by id.
    pub rules: Vec<String>,
    /// How one complains.
    pub complaint: ComplaintRoute,
}

impl Decision {
    /// What it is about.
    pub fn matter(&self) -> Matter {
        Matter {
            right: self.right,
            act: self.act,
        }
    }
}

/// What can happen to a decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum DecisionEvent {
    /// A decision was made and sent.
    #[serde(rename = "decided/1")]
    Decided {
        /// Its id.
        id: ItemId,
        /// The decision.
        decision: Decision,
    },
    /// Somebody whom it concerns opened it.
    #[serde(rename = "decision-opened/1")]
    Opened {
        /// Which decision.
        id: ItemId,
        /// Who opened it.
        by: PersonId,
    },
    /// It was announced again, because nobody had opened it.
    #[serde(rename = "announced-again/1")]
    AnnouncedAgain {
        /// Which decision.
        id: ItemId,
    },
    /// Why there is no plan although the conditions are met.
    #[serde(rename = "no-plan/1")]
    NoPlan {
        /// The reason's own id.
        id: ItemId,
        /// The reason.
        reason: NoPlanReason,
        /// More about it.
        explanation: Told,
    },
}

/// Why there is no individual plan.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoPlanReason {
    /// The family does not want one.
    NotWanted,
    /// There is no consent.
    NoConsent,
    /// The family wants to wait.
    Later,
    /// Another plan is enough for now, and the family agrees.
    OtherPlan,
    /// The conditions are not met.
    ConditionsNotMet,
}

impl NoPlanReason {
    /// Every reason, in the order in which pages list them.
    pub const ALL: [Self; 5] = [
        Self::NotWanted,
        Self::NoConsent,
        Self::Later,
        Self::OtherPlan,
        Self::ConditionsNotMet,
    ];

    /// The code in measure rows, which never changes its meaning.
    pub const fn code(self) -> i64 {
        match self {
            Self::NotWanted => 1,
            Self::NoConsent => 2,
            Self::Later => 3,
            Self::OtherPlan => 4,
            Self::ConditionsNotMet => 5,
        }
    }
}

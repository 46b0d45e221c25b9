//! What can happen when a service informs another.

use crate::id::{ConsentId, ItemId, NoticeId, UnitId};
use crate::label::Kind;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// Why the information could be given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "basis")]
pub enum Basis {
    /// A consent in the case that names the receiver and the kind of information.
    Consent {
        /// Which.
        consent: ConsentId,
    },
    /// A consent that the writer asked for itself.
    Recorded {
        /// Who gave it.
        by: Told,
        /// How and when.
        how: Told,
    },
    /// The act asks for it without consent (helsepersonelloven § 32 second paragraph,
    /// familievernkontorloven § 9 second paragraph).
    Exception {
        /// Why, as the writer judged.
        why: Told,
    },
}

/// That information was given, as the case keeps it. What it said lies with its receiver.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Informed {
    /// Its id.
    pub id: ItemId,
    /// The notice that the receiving unit got.
    pub notice: NoticeId,
    /// Who received it.
    pub to: UnitId,
    /// The unit that gave it.
    pub from: UnitId,
    /// What was noticed: a word of the vocabulary of the law, `conditions-seen`.
    pub seen: String,
    /// The kind of information.
    pub kind: Kind,
    /// Why it could be given.
    pub basis: Basis,
    /// Why the family is not told yet; `None` where it was told at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_back: Option<Told>,
}

/// What can happen when a service informs another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum InformEvent {
    /// Information was given.
    #[serde(rename = "given/1")]
    Given {
        /// What, to whom, why.
        informed: Box<Informed>,
    },
    /// The family may be told of what was held back.
    #[serde(rename = "inform-released/1")]
    Released {
        /// Which.
        id: ItemId,
    },
}

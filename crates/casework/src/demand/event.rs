//! What can be demanded, and what can happen to a demand.

use crate::id::ItemId;
use crate::label::Kind;
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// What is demanded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    /// That something wrong is corrected (personvernforordningen artikkel 16, helsepersonelloven § 42).
    Correction,
    /// That something is used no more until it is judged (artikkel 18).
    Restriction,
    /// That something is not used at all (artikkel 21): a single thing, or everything of a kind that can be, is held back
    /// until that is settled (artikkel 18 nr. 1 letter d), and stays so where it is granted.
    Objection,
    /// That something is erased (artikkel 17, helsepersonelloven §§ 43 og 44).
    Erasure,
}

impl Wish {
    /// Every wish, in the order in which the form lists them.
    pub const ALL: [Self; 4] = [
        Self::Correction,
        Self::Restriction,
        Self::Objection,
        Self::Erasure,
    ];

    /// Whether it is about one single thing: only that can be held back or erased.
    pub fn needs_thing(self) -> bool {
        matches!(self, Self::Restriction | Self::Erasure)
    }
}

/// A sort of thing that can be pointed at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// A note of the coordinator.
    Note,
    /// A message.
    Message,
    /// A mapping of needs.
    Mapping,
    /// A promise.
    Promise,
    /// A goal of the plan.
    Goal,
}

impl Thing {
    /// The kind of information that it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Note => Kind::Note,
            Self::Message => Kind::Message,
            Self::Mapping => Kind::Need,
            Self::Promise => Kind::Promise,
            Self::Goal => Kind::Plan,
        }
    }
}

/// The kinds of which everything can be objected to (personvernforordningen artikkel 21 nr. 1): what a consent opens to
/// others, and nobody needs for a task of its own. The others cannot be held back as a whole. Without knowing who the child
/// is, where it is found, who decides for it and who takes part, nobody helps it safely; by the plan and the promises the
/// help is given; assessments, decisions, consents and the log show that the law was kept, which the law asks of the
/// municipality (artikkel 6 nr. 1 letter c), so that there is no right to object. Notes and messages are open to nobody but
/// the family and those who judge.
pub const CAN_BE_HELD_BACK: [Kind; 6] = [
    Kind::Notice,
    Kind::Need,
    Kind::Health,
    Kind::Education,
    Kind::ChildProtection,
    Kind::Economy,
];

/// What a demand is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// One thing.
    Thing(Thing, ItemId),
    /// Something of a kind, as the words of the demand say.
    Kind(Kind),
    /// Everything of a kind, to the use of which one objects.
    All(Kind),
}

impl About {
    /// The kind of information that it is about.
    pub fn kind(self) -> Kind {
        match self {
            Self::Thing(thing, _) => thing.kind(),
            Self::Kind(kind) | Self::All(kind) => kind,
        }
    }

    /// The thing, where it is one.
    pub fn item(self) -> Option<ItemId> {
        match self {
            Self::Thing(_, item) => Some(item),
            Self::Kind(_) | Self::All(_) => None,
        }
    }
}

/// What somebody demands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Demand {
    /// Its id.
    pub id: ItemId,
    /// What is demanded.
    pub wish: Wish,
    /// About what.
    pub about: About,
    /// Why, in the person's own words. Where a correction is refused, they are put beside the thing.
    pub text: Told,
    /// The last day for the answer, as the law said on the day.
    pub due: Date,
}

/// How a demand was judged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Granted.
    Agreed,
    /// To be erased: it is written on the wrong person (helsepersonelloven § 44).
    WrongPerson,
    /// To be erased: it is wrong or misleading, and a burden (helsepersonelloven § 43).
    Misleading,
    /// To be erased: it is obviously not needed (helsepersonelloven § 43).
    NotNeeded,
    /// Refused.
    Refused,
    /// Not erased: it is still needed for the help (pasientjournalloven § 25).
    StillNeeded,
    /// Not erased: it must be kept for the archive (arkivlova).
    Archive,
}

impl Verdict {
    /// Every verdict, in the order in which the form lists them.
    pub const ALL: [Self; 7] = [
        Self::Agreed,
        Self::WrongPerson,
        Self::Misleading,
        Self::NotNeeded,
        Self::Refused,
        Self::StillNeeded,
        Self::Archive,
    ];

    /// Whether the person gets what it demands.
    pub fn grants(self) -> bool {
        matches!(
            self,
            Self::Agreed | Self::WrongPerson | Self::Misleading | Self::NotNeeded
        )
    }

    /// Whether it answers a demand of this sort: erasing asks for a reason that the law knows, and so does keeping.
    pub fn answers(self, wish: Wish) -> bool {
        let plain = matches!(self, Self::Agreed | Self::Refused);
        plain != (wish == Wish::Erasure)
    }
}

/// What can happen to a demand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum DemandEvent {
    /// Somebody of the family demanded something.
    #[serde(rename = "demand-made/1")]
    Made {
        /// The demand.
        demand: Demand,
    },
    /// It was answered.
    #[serde(rename = "demand-answered/1")]
    Answered {
        /// Which.
        id: ItemId,
        /// How it was judged.
        verdict: Verdict,
        /// The answer, in words.
        answer: Told,
        /// What is right, to be put beside a thing that is nobody else's to rewrite.
        right: Option<Told>,
    },
    /// Something that was held back is used again.
    #[serde(rename = "demand-lifted/1")]
    Lifted {
        /// Which.
        id: ItemId,
        /// Why.
        why: Told,
    },
    /// The keys of what was to be erased are destroyed.
    #[serde(rename = "demand-carried-out/1")]
    CarriedOut {
        /// Which.
        id: ItemId,
    },
}

//! What can happen to the mapping of needs and the hearing of the child.

use crate::id::ItemId;
use crate::label::{Kind, Label, Source, Strictness};
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// An area of life in which a child or family can need something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Health, treatment and functioning.
    Health,
    /// Daily life at home: care, sleep, food.
    Home,
    /// Kindergarten or school.
    Education,
    /// Friends, play and leisure.
    Leisure,
    /// Language and communication.
    Communication,
    /// Rest and relief for the family.
    Relief,
    /// Siblings.
    Siblings,
    /// Aids and the home itself.
    Housing,
    /// Work and money of the parents.
    Economy,
    /// A change that is coming: a start, a move, turning 18.
    Transition,
}

impl Area {
    /// Every area, in the order in which pages list them.
    pub const ALL: [Self; 10] = [
        Self::Health,
        Self::Home,
        Self::Education,
        Self::Leisure,
        Self::Communication,
        Self::Relief,
        Self::Siblings,
        Self::Housing,
        Self::Economy,
        Self::Transition,
    ];

    /// The kind of information that is told in this area.
    pub fn kind(self) -> Kind {
        match self {
            Self::Health => Kind::Health,
            Self::Education => Kind::Education,
            Self::Economy => Kind::Economy,
            Self::Home
            | Self::Leisure
            | Self::Communication
            | Self::Relief
            | Self::Siblings
            | Self::Housing
            | Self::Transition => Kind::Need,
        }
    }

    /// The label of what is told in this area by whoever writes under a label.
    ///
    /// A mapping is written to be shared in the common work. What it says of health is kept as the
    /// writer's act demands nevertheless (helsepersonelloven § 21, barnevernsloven § 13-1), and so is
    /// what the social services say of money (sosialtjenesteloven § 44).
    pub(super) fn label(self, label: Label) -> Label {
        let act = match label.source {
            Source::Service { act, .. } => act.strictness(),
            Source::Family(_) | Source::Unverified | Source::Program => Strictness::Ordinary,
        };
        let strictness = match (self.kind(), act) {
            (
                Kind::Health,
                Strictness::HealthPersonnel
                | Strictness::ChildProtection
                | Strictness::SocialServices,
            )
            | (Kind::Economy, Strictness::SocialServices) => act,
            _ => label.strictness,
        };
        Label {
            kind: self.kind(),
            strictness,
            ..label
        }
    }
}

/// What was mapped in one area.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AreaNeed {
    /// The area.
    pub area: Area,
    /// What is hard, or what is needed.
    pub need: Told,
}

impl AreaNeed {
    /// Whether nothing is told.
    pub(crate) fn is_empty(&self) -> bool {
        self.need.or_empty().trim().is_empty()
    }
}

/// A mapping of goals, resources and needs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mapping {
    /// Goals, in the family's own words.
    pub goals: Told,
    /// What the child and family are good at and have around them.
    pub resources: Told,
    /// Needs by area.
    pub needs: Vec<AreaNeed>,
    /// Who was asked.
    pub asked: Told,
}

/// How a child can have been heard.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HearingForm {
    /// In a talk.
    Talk,
    /// While playing or drawing.
    Play,
    /// With pictures or signs, or a communication aid.
    Aided,
    /// Through somebody whom the child trusts.
    Trusted,
    /// In writing.
    Written,
    /// By watching how the child shows what it likes.
    Observed,
}

impl HearingForm {
    /// Every form, in the order in which pages list them.
    pub const ALL: [Self; 6] = [
        Self::Talk,
        Self::Play,
        Self::Aided,
        Self::Trusted,
        Self::Written,
        Self::Observed,
    ];
}

/// Whether and how the child was heard.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "heard")]
pub enum Hearing {
    /// The child was heard.
    Heard {
        /// On which date.
        on: Date,
        /// In which form.
        form: HearingForm,
        /// By whom, in plain words.
        by: Told,
        /// What the child said or showed.
        said: Told,
    },
    /// Not yet, and why.
    NotYet {
        /// Why not, and when it will be.
        why: Told,
    },
}

/// What can happen to the mapping.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum NeedEvent {
    /// The needs were mapped, or mapped anew.
    #[serde(rename = "need-mapped/1")]
    Mapped {
        /// This mapping's id.
        id: ItemId,
        /// The mapping.
        mapping: Mapping,
        /// Areas of the mapping before, which its writer had no ground to read and which stand on.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        kept: Vec<Area>,
    },
    /// It was written down whether and how the child was heard.
    #[serde(rename = "child-heard/1")]
    Heard {
        /// This hearing's id.
        id: ItemId,
        /// What was said.
        hearing: Hearing,
    },
}

//! What can happen to the team.

use crate::id::{ItemId, PersonId, UnitId};
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// Somebody who takes part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Member {
    /// Its id in the team.
    pub id: ItemId,
    /// The unit that takes part; `None` for somebody of the family or its network.
    pub unit: Option<UnitId>,
    /// The person, where one is named.
    pub person: Option<PersonId>,
    /// The name of somebody without sign-in: an aunt, a coach.
    pub name: Told,
    /// The role in plain words: "fysioterapeut, tirsdager".
    pub role: Told,
    /// What the member contributes.
    pub contribution: Told,
    /// How near: how often the child or family meets the member.
    pub nearness: Nearness,
    /// First day.
    pub from: Date,
}

/// How often the child or family meets a member: where it stands in the zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nearness {
    /// Every week or more.
    Often,
    /// Now and then.
    Sometimes,
}

/// What can happen to the team.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum TeamEvent {
    /// A member joined, or what is written about it was changed.
    #[serde(rename = "member-joined/1")]
    Joined {
        /// The member.
        member: Member,
    },
    /// A member left.
    #[serde(rename = "member-left/1")]
    Left {
        /// Which member.
        id: ItemId,
        /// Last day.
        until: Date,
    },
}

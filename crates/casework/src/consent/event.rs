//! What can happen to a consent.

use crate::id::{ConsentId, PersonId, UnitId};
use crate::label::Kind;
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// What the consent is for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "scope")]
pub enum Scope {
    /// That an individual plan is made. Says nothing about sharing.
    PlanStart,
    /// That a receiver sees kinds of information.
    Sharing {
        /// Who receives.
        receiver: Receiver,
        /// Which kinds.
        kinds: Vec<Kind>,
        /// Whether it lifts the secrecy of health personnel, said in so many words.
        lifts_health_secrecy: bool,
        /// What the information is to be used for, in plain words.
        purpose: Told,
    },
    /// That the coordinator contacts services on the family's behalf.
    CoordinatorContact,
}

/// Who receives information.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Receiver {
    /// Those who work in a unit.
    Unit(UnitId),
    /// One person.
    Person(PersonId),
}

/// How the consent was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "form")]
pub enum Form {
    /// By the giver, signed in.
    Digital,
    /// On paper, recorded by staff.
    Paper {
        /// Where the paper is kept.
        kept: Told,
    },
    /// Orally, recorded by staff with a note of who witnessed it.
    Oral {
        /// Who witnessed it and how.
        witness: Told,
    },
}

/// On whose behalf a giver gave.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GiverCapacity {
    /// For oneself.
    Oneself,
    /// As a parent with parental responsibility.
    Parent,
    /// As the child protection service, in the parents' place.
    ChildProtection,
}

/// One giver's consent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Giver {
    /// Who gave.
    pub person: PersonId,
    /// On whose behalf.
    pub capacity: GiverCapacity,
}

/// A consent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// What it is for.
    pub scope: Scope,
    /// Everybody who must give it, as the law answered on the day.
    pub needed: Vec<Giver>,
    /// First day.
    pub from: Date,
    /// Last day; `None` until it is withdrawn.
    pub until: Option<Date>,
    /// The rule that says who gives it, by id.
    pub rule: String,
}

/// What can happen to a consent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum ConsentEvent {
    /// A consent was asked for.
    #[serde(rename = "consent-asked/1")]
    Asked {
        /// The consent as it will hold once everybody has given it.
        consent: Consent,
    },
    /// One of those needed gave it.
    #[serde(rename = "consent-given/1")]
    Given {
        /// Which consent.
        id: ConsentId,
        /// Who gave.
        giver: Giver,
        /// How.
        form: Form,
    },
    /// One of those needed refused.
    #[serde(rename = "consent-refused/1")]
    Refused {
        /// Which consent.
        id: ConsentId,
        /// Who refused.
        giver: Giver,
    },
    /// It was withdrawn. Works at once.
    #[serde(rename = "consent-withdrawn/1")]
    Withdrawn {
        /// Which consent.
        id: ConsentId,
        /// Who withdrew.
        by: PersonId,
        /// How, when it was not by the giver signed in.
        form: Form,
    },
    /// One of those for whom staff recorded it orally says that it is right.
    #[serde(rename = "consent-confirmed/1")]
    Confirmed {
        /// Which consent.
        id: ConsentId,
        /// Who confirmed.
        giver: PersonId,
    },
    /// One of those for whom staff recorded it orally says that it is not right. It is withdrawn by that, at once.
    #[serde(rename = "consent-denied/1")]
    Denied {
        /// Which consent.
        id: ConsentId,
        /// Who denied it.
        giver: PersonId,
    },
    /// It was told that others must give it from a day on.
    #[serde(rename = "consent-turn-announced/1")]
    TurnAnnounced {
        /// Which consent.
        id: ConsentId,
        /// The first day on which others must give it.
        on: Date,
    },
    /// It was told that a birthday closes something to those who act for the child.
    #[serde(rename = "closing-announced/1")]
    ClosingAnnounced {
        /// The birthday.
        on: Date,
    },
    /// It was told what the child is heard on, or decides, from a birthday on: before that day of what comes, on it or
    /// after it of what has changed.
    #[serde(rename = "age-announced/1")]
    AgeAnnounced {
        /// The birthday.
        on: Date,
    },
}

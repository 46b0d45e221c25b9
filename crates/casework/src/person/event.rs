//! What can happen in a person's stream.

use crate::id::{ItemId, PersonId};
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// A name as the person writes it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Name {
    /// Given names.
    pub given: Told,
    /// Family name; may be empty.
    pub family: Told,
}

impl Name {
    /// A name of given names and family name.
    pub fn new(given: &str, family: &str) -> Self {
        Self {
            given: given.into(),
            family: family.into(),
        }
    }

    /// Given and family name, with one space between.
    pub fn full(&self) -> String {
        let full = format!("{} {}", self.given.or_empty(), self.family.or_empty());
        full.trim().to_owned()
    }

    /// The first of the given names.
    pub fn first(&self) -> &str {
        let given = self.given.or_empty();
        given.split_whitespace().next().unwrap_or(given)
    }
}

/// Whether and when the person was born. Never read out of a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Birth {
    /// Expected, with the date where it is known.
    Expected {
        /// The expected date.
        due: Option<Date>,
    },
    /// Allocated for adoption and not yet come.
    Allocated {
        /// The date of birth where it is known.
        born: Option<Date>,
    },
    /// Born.
    Born {
        /// The date of birth.
        on: Date,
    },
    /// Not known to the one who told.
    Unknown,
}

impl Birth {
    /// The date of birth, where there is one.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::Born { on } => Some(on),
            Self::Allocated { born } => born,
            Self::Expected { .. } | Self::Unknown => None,
        }
    }
}

/// Protection of an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protection {
    /// None.
    #[default]
    None,
    /// Confidential address (fortrolig, kode 7).
    Confidential,
    /// Strictly confidential address (strengt fortrolig, kode 6).
    StrictlyConfidential,
    /// A stay in a shelter.
    Shelter,
}

impl Protection {
    /// Every kind, in the order in which pages list them.
    pub const ALL: [Self; 4] = [
        Self::None,
        Self::Confidential,
        Self::StrictlyConfidential,
        Self::Shelter,
    ];

    /// Whether the address is hidden everywhere.
    pub fn hides_address(self) -> bool {
        self != Self::None
    }
}

/// What an adult is to a child.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Co-mother.
    CoMother,
    /// Adoptive parent, also before the child has come.
    AdoptiveParent,
    /// Foster parent.
    FosterParent,
    /// A contact at an institution where the child lives.
    Institution,
    /// Guardian.
    Guardian,
    /// Other next of kin.
    Kin,
}

impl RelationKind {
    /// Whether it is that of a parent.
    pub fn is_parent(self) -> bool {
        matches!(
            self,
            Self::Mother | Self::Father | Self::CoMother | Self::AdoptiveParent
        )
    }

    /// Every kind, in the order in which pages list them.
    pub const ALL: [Self; 8] = [
        Self::Mother,
        Self::Father,
        Self::CoMother,
        Self::AdoptiveParent,
        Self::FosterParent,
        Self::Institution,
        Self::Guardian,
        Self::Kin,
    ];
}

/// A relation from a child to an adult, in the child's stream.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Relation {
    /// The relation's own id, by which it is ended.
    pub id: ItemId,
    /// The adult.
    pub to: PersonId,
    /// What the adult is to the child.
    pub kind: RelationKind,
    /// Whether the adult has parental responsibility.
    pub responsibility: bool,
    /// Whether the child lives there, wholly or partly.
    pub lives_with: bool,
    /// First day.
    pub from: Date,
    /// Last day, where it has ended.
    pub until: Option<Date>,
}

impl Relation {
    /// Whether the relation holds on a date.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// Whether the child protection service has taken over care.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareStatus {
    /// The parents have the care.
    #[default]
    Parents,
    /// Voluntary placement.
    VoluntaryPlacement,
    /// A care order: the child protection service consents in the parents' place for a child
    /// below the age that the act sets.
    CareOrder,
    /// Aftercare.
    Aftercare,
}

impl CareStatus {
    /// Every state, in the order in which pages list them.
    pub const ALL: [Self; 4] = [
        Self::Parents,
        Self::VoluntaryPlacement,
        Self::CareOrder,
        Self::Aftercare,
    ];
}

/// What can happen in a person's stream.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum PersonEvent {
    /// The person was registered.
    #[serde(rename = "registered/1")]
    Registered {
        /// The name.
        name: Name,
        /// Birth, as told.
        birth: Birth,
    },
    /// The name was changed or corrected.
    #[serde(rename = "named/1")]
    Named {
        /// The new name.
        name: Name,
    },
    /// The child was born, or its date of birth became known.
    #[serde(rename = "born/1")]
    Born {
        /// The date of birth.
        on: Date,
    },
    /// A national identity number from a date. Opaque: nothing is read out of it.
    #[serde(rename = "number-given/1")]
    NumberGiven {
        /// The number.
        number: Told,
        /// From which date it holds.
        from: Date,
    },
    /// Address and telephone.
    #[serde(rename = "contact-changed/1")]
    ContactChanged {
        /// Telephone.
        telephone: Told,
        /// E-mail.
        email: Told,
        /// Address; never shown while protected.
        address: Told,
    },
    /// Language and need of an interpreter.
    #[serde(rename = "language-changed/1")]
    LanguageChanged {
        /// The language, as a person says it.
        language: Told,
        /// Whether an interpreter is needed.
        interpreter: bool,
    },
    /// Protection of the address.
    #[serde(rename = "protection-changed/1")]
    ProtectionChanged {
        /// From now on.
        protection: Protection,
    },
    /// A relation from this child to an adult.
    #[serde(rename = "relation-added/1")]
    RelationAdded {
        /// The relation.
        relation: Relation,
    },
    /// A relation ended.
    #[serde(rename = "relation-ended/1")]
    RelationEnded {
        /// Which.
        relation: ItemId,
        /// Last day.
        until: Date,
    },
    /// Who has the care changed.
    #[serde(rename = "care-changed/1")]
    CareChanged {
        /// From now on.
        care: CareStatus,
        /// From which date.
        from: Date,
    },
    /// Somebody is kept out: this relative or employee, never.
    #[serde(rename = "excluded/1")]
    Excluded {
        /// Who.
        person: PersonId,
        /// Why, as told.
        reason: Told,
    },
    /// Somebody who was kept out by mistake is let in again.
    #[serde(rename = "readmitted/1")]
    Readmitted {
        /// Who.
        person: PersonId,
        /// Why, as told.
        reason: Told,
    },
    /// Somebody stays in a shelter together with the child, and sees what tells of the stay.
    #[serde(rename = "stays-there/1")]
    StaysThere {
        /// Who.
        person: PersonId,
        /// Why, as told.
        reason: Told,
    },
    /// An address is no longer hidden: what is said of that to one whom it hid.
    #[serde(rename = "shown-again/1")]
    ShownAgain {
        /// To whom it is said.
        to: PersonId,
        /// Why.
        reason: Told,
    },
    /// Somebody goes on seeing the case although an address is hidden.
    #[serde(rename = "goes-on-seeing/1")]
    GoesOnSeeing {
        /// Who.
        person: PersonId,
        /// Why, as told.
        reason: Told,
    },
}

/// One thing about a person that two people can write at the same time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PersonThing {
    /// The name.
    Name,
    /// Birth.
    Birth,
    /// The national number.
    Number,
    /// How one reaches the person.
    Contact,
    /// Language and interpreter.
    Language,
    /// Protection of the address.
    Protection,
    /// One relation.
    Relation(ItemId),
    /// Who has the care.
    Care,
    /// Whether one person is kept out.
    Exclusion(PersonId),
}

impl PersonEvent {
    /// Whether somebody whom a hidden address hid is told that it is hidden no longer.
    pub fn shows_again(&self) -> bool {
        matches!(self, Self::ShownAgain { .. })
    }

    /// The thing that the event changes, where two people could change the same.
    pub fn thing(&self) -> Option<PersonThing> {
        Some(match self {
            Self::Registered { .. } | Self::RelationAdded { .. } | Self::ShownAgain { .. } => {
                return None;
            }
            Self::Named { .. } => PersonThing::Name,
            Self::Born { .. } => PersonThing::Birth,
            Self::NumberGiven { .. } => PersonThing::Number,
            Self::ContactChanged { .. } => PersonThing::Contact,
            Self::LanguageChanged { .. } => PersonThing::Language,
            Self::ProtectionChanged { .. } => PersonThing::Protection,
            Self::RelationEnded { relation, .. } => PersonThing::Relation(*relation),
            Self::CareChanged { .. } => PersonThing::Care,
            Self::Excluded { person, .. }
            | Self::Readmitted { person, .. }
            | Self::StaysThere { person, .. }
            | Self::GoesOnSeeing { person, .. } => PersonThing::Exclusion(*person),
        })
    }
}

//! What every piece of information carries from its first event.

use crate::id::{PersonId, UnitId};
use crate::organisation::Directory;
use serde::{Deserialize, Serialize};

/// Kinds of information, as a family chooses among them when it gives consent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Name, date of birth, languages.
    Identity,
    /// Address and telephone.
    Contact,
    /// Who belongs to the family, who has parental responsibility, where the child lives.
    Family,
    /// Notice of need: who said what about the need.
    Notice,
    /// Goals, resources and needs as mapped, and how the child was heard.
    Need,
    /// Illness, injury, functioning and treatment.
    Health,
    /// Kindergarten, school and educational help.
    Education,
    /// What the child protection service knows.
    ChildProtection,
    /// Social services, work and money.
    Economy,
    /// The assessment of rights and its reasons.
    Assessment,
    /// Decisions and letters.
    Decision,
    /// Who coordinates, who takes part, and from when.
    Team,
    /// Goals and measures of the plan.
    Plan,
    /// Promises, action points and meetings.
    Promise,
    /// The coordinator's own notes.
    Note,
    /// Messages between the family and the coordinator.
    Message,
    /// Consents and who gave them.
    Consent,
    /// Who has looked.
    Log,
}

impl Kind {
    /// Every kind, in the order in which pages list them.
    pub const ALL: [Self; 18] = [
        Self::Identity,
        Self::Contact,
        Self::Family,
        Self::Notice,
        Self::Need,
        Self::Health,
        Self::Education,
        Self::ChildProtection,
        Self::Economy,
        Self::Assessment,
        Self::Decision,
        Self::Team,
        Self::Plan,
        Self::Promise,
        Self::Note,
        Self::Message,
        Self::Consent,
        Self::Log,
    ];
}

/// How strictly the information is kept, beyond its kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strictness {
    /// Confidentiality under forvaltningsloven § 13.
    Ordinary,
    /// Secrecy of health personnel, helsepersonelloven § 21, and of family counselling,
    /// familievernkontorloven § 5.
    HealthPersonnel,
    /// Confidentiality of the child protection service, barnevernsloven § 13-1.
    ChildProtection,
    /// Confidentiality of the social services, sosialtjenesteloven § 44, and of Nav, NAV-loven § 7.
    SocialServices,
    /// A stay in a shelter, krisesenterlova § 5.
    Shelter,
    /// A protected address.
    ProtectedAddress,
}

/// Whose the information is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sphere {
    /// The zone around the child that the family shares.
    Shared,
    /// What the child or young person keeps for itself.
    Child,
    /// What one adult keeps for itself: one of two separated parents, for example.
    Adult(PersonId),
    /// What a service keeps within itself.
    Service(UnitId),
}

/// Where the information comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The child itself or its family.
    Family(PersonId),
    /// A person in a service, under the act that the service works under.
    Service {
        /// The unit of the writer.
        unit: UnitId,
        /// The act, as `law/acts` names it.
        act: Act,
    },
    /// Somebody who used the public form and whose identity nobody has checked.
    Unverified,
    /// The program, from a rule or a sweep.
    Program,
}

/// An act, by the short name of its folder in `law/acts`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Helse- og omsorgstjenesteloven.
    Health,
    /// Spesialisthelsetjenesteloven.
    SpecialistHealth,
    /// Tannhelsetjenesteloven.
    Dental,
    /// Barnevernsloven.
    ChildProtection,
    /// Barnehageloven.
    Kindergarten,
    /// Opplæringslova.
    Education,
    /// Privatskolelova.
    PrivateSchool,
    /// Sosialtjenesteloven.
    SocialServices,
    /// NAV-loven.
    Nav,
    /// Krisesenterlova.
    Shelter,
    /// Familievernkontorloven.
    FamilyCounselling,
    /// Integreringsloven.
    Integration,
}

/// The label of an event and of everything it tells.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Label {
    /// Which kind of information.
    pub kind: Kind,
    /// How strictly it is kept.
    pub strictness: Strictness,
    /// Whose it is.
    pub sphere: Sphere,
    /// Where it comes from.
    pub source: Source,
}

impl Label {
    /// The same for something that names a unit: kept as a stay in a shelter is, where the unit is
    /// one.
    #[must_use]
    pub fn naming(self, directory: &Directory, unit: Option<UnitId>) -> Self {
        let shelter = unit.is_some_and(|unit| directory.is_shelter(unit));
        Self {
            strictness: if shelter {
                Strictness::Shelter
            } else {
                self.strictness
            },
            ..self
        }
    }
}

/// A value that only a permit opens. It cannot be printed or serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct Labelled<T> {
    label: Label,
    value: T,
}

impl<T> Labelled<T> {
    /// Joins a value to its label.
    pub fn new(label: Label, value: T) -> Self {
        Self { label, value }
    }

    /// What the value is labelled with.
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// The value, for rules and folds inside this crate; views go through `access::Viewing`.
    pub(crate) fn inside(&self) -> &T {
        &self.value
    }

    /// The value for a change in a fold.
    pub(crate) fn inside_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl Kind {
    /// The word for the kind in `law/sharing`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Contact => "contact",
            Self::Family => "family",
            Self::Notice => "notice",
            Self::Need => "need",
            Self::Health => "health",
            Self::Education => "education",
            Self::ChildProtection => "child-protection",
            Self::Economy => "economy",
            Self::Assessment => "assessment",
            Self::Decision => "decision",
            Self::Team => "team",
            Self::Plan => "plan",
            Self::Promise => "promise",
            Self::Note => "note",
            Self::Message => "message",
            Self::Consent => "consent",
            Self::Log => "log",
        }
    }
}

impl Act {
    /// How strictly what a service writes under this act is kept, before anybody chooses.
    pub fn strictness(self) -> Strictness {
        match self {
            // familievernkontorloven § 5 binds to helsepersonelloven §§ 21 and 23
            Self::Health | Self::SpecialistHealth | Self::Dental | Self::FamilyCounselling => {
                Strictness::HealthPersonnel
            }
            Self::ChildProtection => Strictness::ChildProtection,
            // NAV-loven § 7 keeps the same as sosialtjenesteloven § 44
            Self::SocialServices | Self::Nav => Strictness::SocialServices,
            Self::Shelter => Strictness::Shelter,
            Self::Kindergarten | Self::Education | Self::PrivateSchool | Self::Integration => {
                Strictness::Ordinary
            }
        }
    }
}

//! What can happen in an organisation's stream.

use crate::entry::Function;
use crate::id::{ItemId, PersonId, UnitId};
use crate::label::Act;
use crate::moment::Date;
use crate::told::Told;
use serde::{Deserialize, Serialize};

/// Who owns the organisation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// The municipality that this installation serves.
    Municipality,
    /// Another municipality.
    OtherMunicipality,
    /// A county.
    County,
    /// A hospital trust.
    HospitalTrust,
    /// The state.
    State,
    /// A private provider.
    Private,
}

/// What a unit does, in the words of the register of services.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// The coordinating unit (koordinerende enhet).
    CoordinatingUnit,
    /// Municipal health and care service.
    Health,
    /// Health station and school health service.
    HealthStation,
    /// General practitioner.
    GeneralPractitioner,
    /// Physiotherapy and occupational therapy.
    Therapy,
    /// Respite care.
    Respite,
    /// Hospital: child habilitation, ward, mental health for children.
    Hospital,
    /// Dental service.
    Dental,
    /// Child protection service.
    ChildProtection,
    /// Kindergarten.
    Kindergarten,
    /// School.
    School,
    /// Upper secondary school.
    UpperSecondarySchool,
    /// Educational-psychological service.
    EducationalPsychology,
    /// NAV office, municipal and state part.
    Nav,
    /// Shelter.
    Shelter,
    /// Family counselling.
    FamilyCounselling,
    /// The municipal director's staff.
    Leadership,
}

/// A unit of an organisation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Its name as people say it: "Fjellbekken skole".
    pub name: String,
    /// What it does.
    pub service: Service,
    /// The act that it works under.
    pub act: Act,
    /// Telephone of the unit.
    pub telephone: String,
}

/// A person in a function of a unit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Employment {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub unit: UnitId,
    /// As what, for access.
    pub function: Function,
    /// The name as it is shown to families and colleagues.
    pub name: Told,
    /// The title in plain words: "helsesykepleier".
    pub title: String,
    /// What the person knows and has done, for the choice of a coordinator.
    pub competence: String,
    /// Direct telephone.
    pub telephone: String,
    /// When one reaches the person: "mandag til torsdag 9–14".
    pub hours: String,
    /// Hours a week set aside to be a child coordinator; 0 where none are.
    pub coordinator_hours: i64,
    /// First day.
    pub from: Date,
    /// Last day, where it is known.
    pub until: Option<Date>,
}

impl Employment {
    /// Whether the employment holds on a date.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// Somebody is away; the deputy stands in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Absence {
    /// Its id, by which it is ended.
    pub id: ItemId,
    /// Who is away.
    pub person: PersonId,
    /// First day.
    pub from: Date,
    /// Last day, where it is known.
    pub until: Option<Date>,
}

/// A delegation decision: what coordinators may settle on the municipality's behalf.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Delegation {
    /// Its id.
    pub id: ItemId,
    /// What is delegated, in plain words.
    pub powers: String,
    /// First day.
    pub from: Date,
    /// Last day, where it ends.
    pub until: Option<Date>,
}

/// What can happen in an organisation's stream.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum OrganisationEvent {
    /// The organisation was registered.
    #[serde(rename = "registered/1")]
    Registered {
        /// Its name.
        name: String,
        /// Who owns it.
        owner: OrganisationKind,
    },
    /// A unit was added or its description changed.
    #[serde(rename = "unit-described/1")]
    UnitDescribed {
        /// The unit.
        unit: Unit,
    },
    /// Somebody fills a function from a date.
    #[serde(rename = "employed/1")]
    Employed {
        /// The employment.
        employment: Employment,
    },
    /// An employment ended. Nothing becomes longer by it: what had ended before ended when it did.
    #[serde(rename = "employment-ended/1")]
    EmploymentEnded {
        /// Who.
        person: PersonId,
        /// Where.
        unit: UnitId,
        /// As what.
        function: Function,
        /// Last day.
        until: Date,
    },
    /// Somebody is away.
    #[serde(rename = "absent/1")]
    Absent {
        /// The absence.
        absence: Absence,
    },
    /// Somebody is back.
    #[serde(rename = "back/1")]
    Back {
        /// Which absence.
        absence: ItemId,
        /// The last day away.
        until: Date,
    },
    /// A delegation was decided.
    #[serde(rename = "delegated/1")]
    Delegated {
        /// The delegation.
        delegation: Delegation,
    },
}

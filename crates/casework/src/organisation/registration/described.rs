//! What a municipality describes: its organisations, their units, and who works there.

use super::number::EmployeeNumber;
use crate::entry::Function;
use crate::label::Act;
use crate::moment::Date;
use crate::organisation::{OrganisationKind, Service};
use crate::told::Told;

/// Everything that was described together.
#[derive(Clone, Debug, Default)]
pub struct Described {
    /// The organisations. Of others nothing is said, and nothing is changed.
    pub organisations: Vec<DescribedOrganisation>,
}

/// An organisation with all its units.
#[derive(Clone, Debug)]
pub struct DescribedOrganisation {
    /// The line where it stands, to point at.
    pub line: usize,
    /// Its name, by which it is known again.
    pub name: String,
    /// The name that it had before, where it has a new one.
    pub formerly: Option<String>,
    /// Who owns it.
    pub owner: OrganisationKind,
    /// Its units.
    pub units: Vec<DescribedUnit>,
}

/// A unit with everybody who works there.
#[derive(Clone, Debug)]
pub struct DescribedUnit {
    /// The line where it stands, to point at.
    pub line: usize,
    /// Its name, by which it is known again inside its organisation.
    pub name: String,
    /// The name that it had before, where it has a new one.
    pub formerly: Option<String>,
    /// What it does.
    pub service: Service,
    /// The act that it works under.
    pub act: Act,
    /// Its telephone.
    pub telephone: String,
    /// Who works there.
    pub employees: Vec<DescribedEmployee>,
}

/// Somebody in a function of a unit.
#[derive(Clone, Debug)]
pub struct DescribedEmployee {
    /// The line where it stands, to point at.
    pub line: usize,
    /// The number by which the person signs in, and is known again in every unit.
    pub number: EmployeeNumber,
    /// The name as it is shown to families and colleagues.
    pub name: Told,
    /// The title in plain words.
    pub title: String,
    /// As what, for access.
    pub function: Function,
    /// What the person knows and has done.
    pub competence: String,
    /// Direct telephone.
    pub telephone: String,
    /// When one reaches the person.
    pub hours: String,
    /// Hours a week set aside to be a child coordinator.
    pub coordinator_hours: i64,
    /// The first day; where nothing is said, the day on which it is registered.
    pub from: Option<Date>,
    /// The last day, where it is known.
    pub until: Option<Date>,
}

impl Described {
    /// Everybody who is described, once for each function.
    pub fn employees(&self) -> impl Iterator<Item = &DescribedEmployee> {
        self.organisations
            .iter()
            .flat_map(DescribedOrganisation::employees)
    }
}

impl DescribedOrganisation {
    /// Everybody who is described in it.
    pub fn employees(&self) -> impl Iterator<Item = &DescribedEmployee> {
        self.units.iter().flat_map(|unit| &unit.employees)
    }
}

//! All organisations together, as one request sees them.

use super::event::{Employment, OrganisationKind, Service, Unit};
use super::state::Organisation;
use crate::entry::{Capacity, Function};
use crate::id::{OrganisationId, PersonId, UnitId};
use crate::index::Holder;
use crate::moment::Date;
use std::sync::Arc;

/// All organisations of the installation.
#[derive(Clone, Default)]
pub struct Directory {
    organisations: Vec<(OrganisationId, Arc<Organisation>)>,
}

impl Directory {
    /// A directory of these organisations.
    pub fn new(organisations: Vec<(OrganisationId, Arc<Organisation>)>) -> Self {
        Self { organisations }
    }

    /// Every organisation.
    pub fn organisations(&self) -> impl Iterator<Item = (OrganisationId, &Organisation)> {
        self.organisations
            .iter()
            .map(|(id, organisation)| (*id, &**organisation))
    }

    /// Every unit with its organisation.
    pub fn units(&self) -> impl Iterator<Item = (OrganisationId, &Unit)> {
        self.organisations()
            .flat_map(|(id, organisation)| organisation.units.iter().map(move |unit| (id, unit)))
    }

    /// A unit.
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units()
            .map(|(_, unit)| unit)
            .find(|unit| unit.id == id)
    }

    /// The organisation that a unit belongs to.
    pub fn organisation_of(&self, unit: UnitId) -> Option<(OrganisationId, &Organisation)> {
        self.organisations()
            .find(|(_, organisation)| organisation.units.iter().any(|known| known.id == unit))
    }

    /// The first unit that gives a service.
    pub fn unit_for(&self, service: Service) -> Option<&Unit> {
        self.units()
            .map(|(_, unit)| unit)
            .find(|unit| unit.service == service)
    }

    /// The coordinating unit of the municipality that the installation serves.
    pub fn coordinating_unit(&self) -> Option<&Unit> {
        self.organisations()
            .filter(|(_, organisation)| organisation.owner == OrganisationKind::Municipality)
            .flat_map(|(_, organisation)| organisation.units.iter())
            .find(|unit| unit.service == Service::CoordinatingUnit)
    }

    /// Everybody who fills a function on a date.
    pub fn employments(&self, on: Date) -> impl Iterator<Item = &Employment> {
        self.organisations()
            .flat_map(|(_, organisation)| organisation.employments.iter())
            .filter(move |employment| employment.holds_on(on))
    }

    /// How a person is known as an employee, whichever function it is.
    pub fn employee(&self, person: PersonId) -> Option<&Employment> {
        self.organisations()
            .flat_map(|(_, organisation)| organisation.employments.iter())
            .filter(|employment| employment.person == person)
            .last()
    }

    /// The capacities that somebody can choose among on a date, own family left out.
    pub fn capacities(&self, person: PersonId, on: Date) -> Vec<Capacity> {
        self.employments(on)
            .filter(|employment| employment.person == person)
            .map(|employment| Capacity::Function {
                unit: employment.unit,
                function: employment.function,
            })
            .collect()
    }

    /// Whether somebody fills a function in a unit on a date.
    pub fn fills(&self, person: PersonId, unit: UnitId, function: Function, on: Date) -> bool {
        self.employments(on).any(|employment| {
            (employment.person, employment.unit, employment.function) == (person, unit, function)
        })
    }

    /// The holders that a person in a capacity stands for when a list is read.
    pub fn holders(&self, person: PersonId, capacity: Capacity, on: Date) -> Vec<Holder> {
        let mut holders = vec![Holder::Person(person)];
        if let Capacity::Function { unit, function } = capacity
            && self.fills(person, unit, function, on)
        {
            holders.push(Holder::Function(unit, function));
        }
        holders
    }

    /// Whether somebody is away on a date, in any organisation.
    pub fn is_away(&self, person: PersonId, on: Date) -> bool {
        self.organisations()
            .any(|(_, organisation)| organisation.is_away(person, on))
    }
}

//! All organisations together, as one request sees them.

use super::directory_index::Index;
use super::event::{Employment, OrganisationKind, Service, Unit};
use super::state::Organisation;
use crate::entry::{Capacity, Function};
use crate::id::{OrganisationId, PersonId, UnitId};
use crate::index::Holder;
use crate::moment::Date;
use std::sync::Arc;

/// All organisations of the installation. Cheap to clone.
#[derive(Clone, Default)]
pub struct Directory {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    organisations: Vec<(OrganisationId, Arc<Organisation>)>,
    index: Index,
}

impl Directory {
    /// A directory of these organisations.
    pub fn new(organisations: Vec<(OrganisationId, Arc<Organisation>)>) -> Self {
        let index = Index::of(&organisations);
        let inner = Inner {
            organisations,
            index,
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    /// Whether it was made of exactly these states.
    pub fn is_of(&self, organisations: &[(OrganisationId, Arc<Organisation>)]) -> bool {
        let own = &self.inner.organisations;
        let same = |(own, other): (&(_, Arc<_>), &(_, Arc<_>))| {
            own.0 == other.0 && Arc::ptr_eq(&own.1, &other.1)
        };
        own.len() == organisations.len() && own.iter().zip(organisations).all(same)
    }

    /// Every organisation.
    pub fn organisations(&self) -> impl Iterator<Item = (OrganisationId, &Organisation)> {
        self.inner
            .organisations
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
        let place = self.inner.index.unit(id)?;
        let (_, organisation) = self.inner.organisations.get(place.organisation)?;
        organisation.units.get(place.inside)
    }

    /// Whether a unit is a shelter: that it takes part tells that somebody stays there.
    pub fn is_shelter(&self, unit: UnitId) -> bool {
        self.unit(unit)
            .is_some_and(|unit| unit.service == Service::Shelter)
    }

    /// The organisation that a unit belongs to.
    pub fn organisation_of(&self, unit: UnitId) -> Option<(OrganisationId, &Organisation)> {
        let place = self.inner.index.unit(unit)?;
        let (id, organisation) = self.inner.organisations.get(place.organisation)?;
        Some((*id, organisation))
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
        self.employments_of(person).next_back()
    }

    /// The capacities that somebody can choose among on a date, own family left out.
    pub fn capacities(&self, person: PersonId, on: Date) -> Vec<Capacity> {
        self.employments_of(person)
            .filter(|employment| employment.holds_on(on))
            .map(|employment| Capacity::Function {
                unit: employment.unit,
                function: employment.function,
            })
            .collect()
    }

    /// Whether somebody fills a function in a unit on a date.
    pub fn fills(&self, person: PersonId, unit: UnitId, function: Function, on: Date) -> bool {
        self.employments_of(person).any(|employment| {
            (employment.unit, employment.function) == (unit, function) && employment.holds_on(on)
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
        let places = self.inner.index.with_absences(person).iter();
        places
            .filter_map(|place| self.inner.organisations.get(*place))
            .any(|(_, organisation)| organisation.is_away(person, on))
    }

    /// Every employment of a person, in the order of the organisations.
    pub fn employments_of(&self, person: PersonId) -> impl DoubleEndedIterator<Item = &Employment> {
        let places = self.inner.index.employments(person).iter();
        places.filter_map(|place| {
            let (_, organisation) = self.inner.organisations.get(place.organisation)?;
            organisation.employments.get(place.inside)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{Id, ItemId};
    use crate::label::Act;
    use crate::moment::Moment;
    use crate::organisation::Absence;
    use crate::stream::Stream;
    use jiff::civil::date;

    fn person(number: u8) -> PersonId {
        PersonId(Id::from_bytes([number; 16]))
    }

    fn unit(number: u8) -> UnitId {
        UnitId(Id::from_bytes([number; 16]))
    }

    fn employment(number: u8, at: u8, title: &str) -> Employment {
        Employment {
            person: person(number),
            unit: unit(at),
            function: Function::Worker,
            name: "Noen".into(),
            title: title.to_owned(),
            competence: String::new(),
            telephone: String::new(),
            hours: String::new(),
            coordinator_hours: 0,
            from: date(2026, 1, 1),
            until: None,
        }
    }

    fn organisation(at: u8, employments: Vec<Employment>) -> Arc<Organisation> {
        let mut organisation = Organisation::empty();
        organisation.units.push(Unit {
            id: unit(at),
            name: format!("Enhet {at}"),
            service: Service::Therapy,
            act: Act::Health,
            telephone: String::new(),
        });
        organisation.employments = employments;
        Arc::new(organisation)
    }

    fn known() -> Vec<(OrganisationId, Arc<Organisation>)> {
        let id = |number| OrganisationId(Id::from_bytes([number; 16]));
        let first = vec![employment(1, 7, "først"), employment(2, 7, "alltid")];
        let second = vec![employment(1, 8, "senere")];
        let mut away = (*organisation(8, second)).clone();
        away.absences.push(Absence {
            id: ItemId(Id::from_bytes([9; 16])),
            person: person(1),
            from: date(2026, 2, 1),
            until: Some(date(2026, 2, 3)),
        });
        vec![(id(1), organisation(7, first)), (id(2), Arc::new(away))]
    }

    #[test]
    fn people_and_units_are_found_in_every_organisation() {
        let directory = Directory::new(known());
        let on = Moment::noon(date(2026, 2, 2)).date();
        assert_eq!(directory.employee(person(1)).unwrap().title, "senere");
        assert_eq!(directory.employee(person(2)).unwrap().title, "alltid");
        assert!(directory.employee(person(3)).is_none());
        assert_eq!(directory.capacities(person(1), on).len(), 2);
        assert!(directory.fills(person(1), unit(8), Function::Worker, on));
        assert!(!directory.fills(person(2), unit(8), Function::Worker, on));
        assert_eq!(directory.unit(unit(8)).unwrap().name, "Enhet 8");
        assert!(directory.unit(unit(9)).is_none());
        assert!(directory.is_away(person(1), on) && !directory.is_away(person(2), on));
    }

    #[test]
    fn a_directory_knows_the_states_it_was_made_of() {
        let mut states = known();
        let directory = Directory::new(states.clone());
        assert!(directory.is_of(&states));
        states[0].1 = Arc::new((*states[0].1).clone());
        assert!(!directory.is_of(&states));
        assert!(!directory.is_of(&states[..1]));
    }
}

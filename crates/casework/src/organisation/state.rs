//! The organisation as folded.

use super::event::{Absence, Delegation, Employment, OrganisationEvent, OrganisationKind, Unit};
use crate::entry::Entry;
use crate::id::PersonId;
use crate::moment::Date;
use crate::stream::{Stream, StreamKind};

/// An organisation with its units and the people in them. Staff in their functions are no secret
/// to anybody who is signed in; what they have to do with a family is.
#[derive(Clone)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Who owns it.
    pub owner: OrganisationKind,
    /// Its units.
    pub units: Vec<Unit>,
    /// Everybody who has filled a function.
    pub employments: Vec<Employment>,
    /// Everybody's absences.
    pub absences: Vec<Absence>,
    /// Delegation decisions.
    pub delegations: Vec<Delegation>,
}

impl Organisation {
    /// Whether somebody is away on a date.
    pub fn is_away(&self, person: PersonId, on: Date) -> bool {
        self.absences.iter().any(|absence| {
            absence.person == person
                && absence.from <= on
                && absence.until.is_none_or(|until| on <= until)
        })
    }

    /// The delegation that holds on a date.
    pub fn delegation_on(&self, on: Date) -> Option<&Delegation> {
        self.delegations.iter().rev().find(|delegation| {
            delegation.from <= on && delegation.until.is_none_or(|until| on <= until)
        })
    }
}

impl Stream for Organisation {
    type Event = OrganisationEvent;

    const KIND: StreamKind = StreamKind::Organisation;

    fn empty() -> Self {
        Self {
            name: String::new(),
            owner: OrganisationKind::Private,
            units: Vec::new(),
            employments: Vec::new(),
            absences: Vec::new(),
            delegations: Vec::new(),
        }
    }

    fn apply(&mut self, entry: Entry<OrganisationEvent>) {
        match entry.event {
            OrganisationEvent::Registered { name, owner } => {
                self.name = name;
                self.owner = owner;
            }
            OrganisationEvent::UnitDescribed { unit } => {
                match self.units.iter_mut().find(|known| known.id == unit.id) {
                    Some(known) => *known = unit,
                    None => self.units.push(unit),
                }
            }
            OrganisationEvent::Employed { employment } => self.employments.push(employment),
            OrganisationEvent::EmploymentEnded {
                person,
                unit,
                function,
                until,
            } => {
                for employment in &mut self.employments {
                    let post = (employment.person, employment.unit, employment.function);
                    // an earlier time in the same function ended when it did
                    let is_longer = employment.until.is_none_or(|known| until < known);
                    if post == (person, unit, function) && is_longer {
                        employment.until = Some(until);
                    }
                }
            }
            OrganisationEvent::Absent { absence } => self.absences.push(absence),
            OrganisationEvent::Back { absence, until } => {
                for away in &mut self.absences {
                    if away.id == absence {
                        away.until = Some(until);
                    }
                }
            }
            OrganisationEvent::Delegated { delegation } => self.delegations.push(delegation),
        }
    }

    fn weight(&self) -> usize {
        512 + self.units.len() * 256 + self.employments.len() * 512
    }
}

//! Where people and units stand among all organisations, so that nobody has to be looked for.

use super::state::Organisation;
use crate::id::{OrganisationId, PersonId, UnitId};
use std::collections::HashMap;
use std::sync::Arc;

/// A place inside one of the organisations.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Which organisation.
    pub(super) organisation: usize,
    /// Which unit or employment of it.
    pub(super) inside: usize,
}

/// The places of all organisations.
#[derive(Default)]
pub(super) struct Index {
    units: HashMap<UnitId, Place>,
    employments: HashMap<PersonId, Vec<Place>>,
    /// The organisations in which a person has ever been away.
    absences: HashMap<PersonId, Vec<usize>>,
}

impl Index {
    /// The places of these organisations.
    pub(super) fn of(organisations: &[(OrganisationId, Arc<Organisation>)]) -> Self {
        let mut index = Self::default();
        for (organisation, (_, state)) in organisations.iter().enumerate() {
            index.add(organisation, state);
        }
        index
    }

    fn add(&mut self, organisation: usize, state: &Organisation) {
        let place = |inside| Place {
            organisation,
            inside,
        };
        for (inside, unit) in state.units.iter().enumerate() {
            self.units.entry(unit.id).or_insert(place(inside));
        }
        for (inside, employment) in state.employments.iter().enumerate() {
            let places = self.employments.entry(employment.person).or_default();
            places.push(place(inside));
        }
        for absence in &state.absences {
            let places = self.absences.entry(absence.person).or_default();
            if places.last() != Some(&organisation) {
                places.push(organisation);
            }
        }
    }

    /// Where a unit stands; the first, where several have its id.
    pub(super) fn unit(&self, id: UnitId) -> Option<Place> {
        self.units.get(&id).copied()
    }

    /// Where a person's employments stand.
    pub(super) fn employments(&self, person: PersonId) -> &[Place] {
        self.employments.get(&person).map_or(&[], Vec::as_slice)
    }

    /// The organisations in which a person has ever been away.
    pub(super) fn with_absences(&self, person: PersonId) -> &[usize] {
        self.absences.get(&person).map_or(&[], Vec::as_slice)
    }
}

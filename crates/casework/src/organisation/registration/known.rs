//! What stands already, and how what is described is found in it.

use super::described::{Described, DescribedOrganisation, DescribedUnit};
use super::plan::Registration;
use super::registered;
use crate::id::{OrganisationId, PersonId};
use crate::moment::Moment;
use crate::organisation::{Organisation, Unit};
use crate::stream::Stream;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What stands already.
#[derive(Clone, Default)]
pub struct Known {
    /// The organisations.
    pub organisations: Vec<(OrganisationId, Arc<Organisation>)>,
    /// Everybody who has an account to sign in by.
    pub accounts: BTreeSet<PersonId>,
}

impl Known {
    /// The organisations as they are when this has happened.
    pub fn after(
        &self,
        registrations: &[Registration],
        at: Moment,
    ) -> Vec<(OrganisationId, Arc<Organisation>)> {
        let mut after = self.organisations.clone();
        for registration in registrations {
            let id = registration.organisation;
            let place = after.iter().position(|(known, _)| *known == id);
            let place = place.unwrap_or_else(|| {
                after.push((id, Arc::new(Organisation::empty())));
                after.len() - 1
            });
            if let Some((_, state)) = after.get_mut(place) {
                let state = Arc::make_mut(state);
                for event in &registration.events {
                    state.apply(registered(at, event.clone()));
                }
            }
        }
        after
    }

    /// The organisation that is described: the one of its name, or of its former name where nobody
    /// else is described by that.
    pub(super) fn organisation(
        &self,
        described: &DescribedOrganisation,
        all: &Described,
    ) -> Option<&(OrganisationId, Arc<Organisation>)> {
        let named = |name: &str| {
            let mut known = self.organisations.iter();
            known.find(|(_, organisation)| organisation.name == name)
        };
        let free = |name: &str| all.organisations.iter().all(|other| other.name != name);
        let former = described.formerly.as_deref().filter(|name| free(name));
        named(&described.name).or_else(|| former.and_then(named))
    }
}

/// The unit that is described, among those of its organisation: as organisations are found.
pub(super) fn known_unit<'k>(
    known: &'k Organisation,
    described: &DescribedUnit,
    organisation: &DescribedOrganisation,
) -> Option<&'k Unit> {
    let named = |name: &str| known.units.iter().find(|unit| unit.name == name);
    let free = |name: &str| organisation.units.iter().all(|other| other.name != name);
    let former = described.formerly.as_deref().filter(|name| free(name));
    named(&described.name).or_else(|| former.and_then(named))
}

/// The units that stand and are not described.
pub(super) fn left<'k>(
    known: &'k Organisation,
    organisation: &DescribedOrganisation,
) -> Vec<&'k Unit> {
    let described: Vec<_> = organisation
        .units
        .iter()
        .filter_map(|unit| known_unit(known, unit, organisation))
        .map(|unit| unit.id)
        .collect();
    let is_left = |unit: &&Unit| !described.contains(&unit.id);
    known.units.iter().filter(is_left).collect()
}

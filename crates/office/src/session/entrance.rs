//! The ways in: what somebody who signs in with one provider of electronic identity can be here.

use crate::Office;
use casework::entry::{Capacity, Function};
use casework::id::UnitId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One way in, as the operator set it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entrance {
    /// Its name in the settings and in addresses.
    pub name: String,
    /// Whom it is for.
    pub opens: Opens,
}

/// Whom a way in is for. Nobody is both by one sign-in: work is never opened by a private sign-in,
/// nor one's own family by that of the employer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Opens {
    /// Families and young people, each for itself.
    Family,
    /// Those who work in a unit, in every function that they fill there.
    Staff,
    /// Those who work in a unit, in the functions that the provider says and they fill.
    StaffSaid(Vec<Mapping>),
}

/// What an organisation and a role, as a provider tells them, mean here. What is left open fits any.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mapping {
    /// The organisation number.
    pub organisation: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// The unit.
    pub unit: UnitId,
    /// The function in it.
    pub function: Function,
}

/// An organisation and a role that a provider told together.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Said {
    /// The organisation number.
    pub organisation: Option<String>,
    /// The role.
    pub role: Option<String>,
}

impl Mapping {
    fn fits(&self, said: &Said) -> bool {
        let fits = |asked: &Option<String>, told: &Option<String>| {
            asked.is_none() || asked.as_ref() == told.as_ref()
        };
        fits(&self.organisation, &said.organisation) && fits(&self.role, &said.role)
    }
}

impl Opens {
    /// Whether a capacity that somebody has can be used through this way in.
    pub(crate) fn lets(&self, capacity: Capacity, said: &[Said]) -> bool {
        match (self, capacity) {
            (Self::Family, Capacity::Family) | (Self::Staff, Capacity::Function { .. }) => true,
            (Self::StaffSaid(mappings), Capacity::Function { unit, function }) => mappings
                .iter()
                .filter(|mapping| (mapping.unit, mapping.function) == (unit, function))
                .any(|mapping| said.iter().any(|said| mapping.fits(said))),
            _ => false,
        }
    }
}

impl Office {
    /// The same office with these ways in. A session that came another way is over.
    #[must_use]
    pub fn with_entrances(self, entrances: Vec<Entrance>) -> Self {
        Self {
            entrances: Arc::new(entrances),
            ..self
        }
    }

    /// The ways in.
    pub fn entrances(&self) -> &[Entrance] {
        &self.entrances
    }

    pub(super) fn entrance(&self, name: &str) -> Option<&Entrance> {
        self.entrances.iter().find(|entrance| entrance.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::id::Id;

    const UNIT: UnitId = UnitId(Id::from_bytes([1; 16]));
    const WORKER: Capacity = Capacity::Function {
        unit: UNIT,
        function: Function::Worker,
    };

    fn mapping(organisation: Option<&str>, role: Option<&str>) -> Opens {
        Opens::StaffSaid(vec![Mapping {
            organisation: organisation.map(str::to_owned),
            role: role.map(str::to_owned),
            unit: UNIT,
            function: Function::Worker,
        }])
    }

    fn said(organisation: &str, role: &str) -> [Said; 1] {
        [Said {
            organisation: Some(organisation.to_owned()),
            role: Some(role.to_owned()),
        }]
    }

    #[test]
    fn nobody_is_staff_by_a_private_sign_in_nor_family_by_that_of_the_employer() {
        assert!(Opens::Family.lets(Capacity::Family, &[]));
        assert!(!Opens::Family.lets(WORKER, &[]));
        assert!(Opens::Staff.lets(WORKER, &[]));
        assert!(!Opens::Staff.lets(Capacity::Family, &[]));
        assert!(!mapping(None, Some("a")).lets(Capacity::Family, &said("1", "a")));
    }

    #[test]
    fn a_mapping_asks_for_organisation_and_role_that_were_told_together() {
        let both = mapping(Some("1"), Some("a"));
        assert!(both.lets(WORKER, &said("1", "a")));
        assert!(!both.lets(WORKER, &said("1", "b")));
        assert!(!both.lets(WORKER, &said("2", "a")));
        assert!(!both.lets(WORKER, &[]));
        let apart = [said("1", "b"), said("2", "a")].concat();
        assert!(!both.lets(WORKER, &apart));
        assert!(mapping(Some("1"), None).lets(WORKER, &said("1", "b")));
    }

    #[test]
    fn a_mapping_opens_its_own_unit_and_function_only() {
        let leader = Capacity::Function {
            unit: UNIT,
            function: Function::Leader,
        };
        assert!(!mapping(None, Some("a")).lets(leader, &said("1", "a")));
    }
}

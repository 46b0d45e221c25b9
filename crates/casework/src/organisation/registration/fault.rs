//! What in a description does not go together, or does not go with what stands already.

use super::described::{Described, DescribedEmployee, DescribedOrganisation, DescribedUnit};
use super::known::{Known, left};
use crate::organisation::{OrganisationKind, Service};
use std::collections::BTreeMap;

/// Something that does not go together, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The line where it stands.
    pub line: usize,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong. Of people it says nothing but where they stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// The organisation is described already.
    OrganisationTwice {
        /// On this line.
        first: usize,
    },
    /// The unit is described already in its organisation.
    UnitTwice {
        /// On this line.
        first: usize,
    },
    /// The person has this function in this unit already.
    EmployeeTwice {
        /// On this line.
        first: usize,
    },
    /// The same number has another name.
    OtherName {
        /// On this line.
        first: usize,
    },
    /// There is another municipality that the installation serves.
    SecondMunicipality {
        /// Its name.
        name: String,
    },
    /// The municipality has another coordinating unit.
    SecondCoordinatingUnit {
        /// Its name.
        name: String,
    },
}

/// Everything that does not go together.
pub fn faults(described: &Described, known: &Known) -> Vec<Fault> {
    let organisations = &described.organisations;
    let named = organisations.iter().map(|one| (one.line, &one.name));
    let mut faults = twice(named, |first| Wrong::OrganisationTwice { first });
    for organisation in organisations {
        let named = organisation.units.iter().map(|one| (one.line, &one.name));
        faults.extend(twice(named, |first| Wrong::UnitTwice { first }));
        for unit in &organisation.units {
            let filled = |one: &DescribedEmployee| (one.line, (one.number.clone(), one.function));
            let filled = unit.employees.iter().map(filled);
            faults.extend(twice(filled, |first| Wrong::EmployeeTwice { first }));
        }
        faults.extend(second_coordinating_unit(organisation, described, known));
    }
    faults.extend(other_names(described));
    faults.extend(second_municipality(described, known));
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// Those that stood on an earlier line already.
fn twice<K: Ord>(
    lines: impl Iterator<Item = (usize, K)>,
    wrong: impl Fn(usize) -> Wrong,
) -> Vec<Fault> {
    let mut first = BTreeMap::new();
    let mut faults = Vec::new();
    for (line, key) in lines {
        match first.get(&key) {
            Some(first) => faults.push(Fault {
                line,
                wrong: wrong(*first),
            }),
            None => {
                first.insert(key, line);
            }
        }
    }
    faults
}

fn other_names(described: &Described) -> Vec<Fault> {
    let mut first: BTreeMap<_, &DescribedEmployee> = BTreeMap::new();
    let mut faults = Vec::new();
    for employee in described.employees() {
        let known = first.entry(&employee.number).or_insert(employee);
        if known.name != employee.name {
            let first = known.line;
            faults.push(Fault {
                line: employee.line,
                wrong: Wrong::OtherName { first },
            });
        }
    }
    faults
}

fn second_municipality(described: &Described, known: &Known) -> Vec<Fault> {
    let own = |one: &&DescribedOrganisation| one.owner == OrganisationKind::Municipality;
    let described_ids: Vec<_> = described
        .organisations
        .iter()
        .filter_map(|one| known.organisation(one, described))
        .map(|(id, _)| *id)
        .collect();
    let standing = known.organisations.iter().filter(|(id, organisation)| {
        organisation.owner == OrganisationKind::Municipality && !described_ids.contains(id)
    });
    let names = standing.map(|(_, organisation)| organisation.name.clone());
    let mine: Vec<&DescribedOrganisation> = described.organisations.iter().filter(own).collect();
    let one = |name: String, line: usize| Fault {
        line,
        wrong: Wrong::SecondMunicipality { name },
    };
    one_only(names, mine.iter().map(|mine| (&mine.name, mine.line)), one)
}

fn second_coordinating_unit(
    organisation: &DescribedOrganisation,
    described: &Described,
    known: &Known,
) -> Vec<Fault> {
    if organisation.owner != OrganisationKind::Municipality {
        return Vec::new();
    }
    let standing = known.organisation(organisation, described);
    let standing = standing.map(|(_, known)| left(known, organisation));
    let coordinates = |service: Service| service == Service::CoordinatingUnit;
    let names = standing
        .into_iter()
        .flatten()
        .filter(|unit| coordinates(unit.service))
        .map(|unit| unit.name.clone());
    let own = |unit: &&DescribedUnit| coordinates(unit.service);
    let units = organisation.units.iter().filter(own);
    let one = |name: String, line: usize| Fault {
        line,
        wrong: Wrong::SecondCoordinatingUnit { name },
    };
    one_only(names, units.map(|unit| (&unit.name, unit.line)), one)
}

/// A fault for everything but the first, those that stand already before those that are described.
fn one_only<'d>(
    mut standing: impl Iterator<Item = String>,
    described: impl Iterator<Item = (&'d String, usize)>,
    fault: impl Fn(String, usize) -> Fault,
) -> Vec<Fault> {
    let mut first = standing.next();
    let mut faults = Vec::new();
    for (name, line) in described {
        match &first {
            // told already as one that is described twice
            Some(first) if first == name => {}
            Some(first) => faults.push(fault(first.clone(), line)),
            None => first = Some(name.clone()),
        }
    }
    faults
}

//! The organisations of a random municipality, as the rule reads them.

use super::streams::{days, entry, item};
use super::world::{NEIGHBOUR, NEIGHBOUR_UNIT, TOWN, UNITS, World};
use crate::id::UnitId;
use crate::label::Source;
use crate::moment::{Date, Moment};
use crate::organisation::{
    Absence, Directory, Employment, Organisation, OrganisationEvent, OrganisationKind, Unit,
};
use crate::stream::Stream;
use crate::told::Told;
use std::sync::Arc;

pub(super) fn directory(world: &World, today: Date) -> Directory {
    let organisations = [
        (TOWN, OrganisationKind::Municipality),
        (NEIGHBOUR, OrganisationKind::OtherMunicipality),
    ];
    let known = organisations.map(|(id, kind)| (id, Arc::new(organisation(world, kind, today))));
    Directory::new(known.to_vec())
}

/// The town with all its units but one, or its neighbour with that one.
fn organisation(world: &World, owner: OrganisationKind, today: Date) -> Organisation {
    let neighbour = owner == OrganisationKind::OtherMunicipality;
    let here = |unit: UnitId| (unit == NEIGHBOUR_UNIT) == neighbour;
    let mut events = vec![OrganisationEvent::Registered {
        name: "Prøvebygda".to_owned(),
        owner,
    }];
    let units = UNITS.into_iter().filter(|(id, _, _)| here(*id));
    events.extend(units.map(|(id, service, act)| {
        let unit = Unit {
            id,
            name: "Prøve".to_owned(),
            service,
            act,
            telephone: String::new(),
        };
        OrganisationEvent::UnitDescribed { unit }
    }));
    let employed = world.employed.iter().filter(|one| here(one.1));
    events.extend(employed.map(|(person, unit, function, period)| {
        let (from, until) = days(today, *period);
        let employment = Employment {
            person: *person,
            unit: *unit,
            function: *function,
            name: Told::from("Prøve"),
            title: String::new(),
            competence: String::new(),
            telephone: String::new(),
            hours: String::new(),
            coordinator_hours: 0,
            from,
            until,
        };
        OrganisationEvent::Employed { employment }
    }));
    // being away is told in the town, wherever somebody works
    let away = world.away.iter().enumerate().filter(|_| !neighbour);
    events.extend(away.map(|(place, (person, period))| {
        let (from, until) = days(today, *period);
        let absence = Absence {
            id: item(place),
            person: *person,
            from,
            until,
        };
        OrganisationEvent::Absent { absence }
    }));
    let mut organisation = Organisation::empty();
    for event in events {
        organisation.apply(entry(Moment::noon(today), Source::Program, event));
    }
    organisation
}

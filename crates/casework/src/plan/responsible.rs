//! Who can be responsible for a measure.

use super::forms::FormScene;
use super::write::leads;
use crate::entry::Function;
use crate::id::{PersonId, UnitId};
use crate::moment::Date;
use crate::organisation::{Directory, Unit};

/// Somebody who can be responsible for a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Responsible {
    /// The unit.
    pub unit: UnitId,
    /// Its name.
    pub unit_name: String,
    /// One person in it: id, name and title.
    pub person: Option<(PersonId, String, String)>,
}

/// The units of the team first, each with those who work there; then every other unit as a whole.
/// A service chooses among its own only.
pub(super) fn responsible(scene: FormScene<'_>) -> Vec<Responsible> {
    let today = scene.permit.at().date();
    let members = scene.case.team.on(today);
    let mut team: Vec<UnitId> = members
        .filter(|member| scene.permit.ground(member.member.label()).is_some())
        .filter_map(|member| member.member.inside().unit)
        .collect();
    team.sort_unstable();
    team.dedup();
    let own = scene.permit.unit().filter(|_| !leads(scene.permit));
    let all: Vec<_> = scene.directory.units().map(|(_, unit)| unit).collect();
    let open = |id: UnitId| own.is_none_or(|own| own == id);
    let near = all
        .iter()
        .filter(|unit| team.contains(&unit.id) && open(unit.id));
    let far = all
        .iter()
        .filter(|unit| !team.contains(&unit.id) && open(unit.id));
    let mut choices = Vec::new();
    for unit in near {
        choices.push(whole(unit));
        choices.extend(workers(scene.directory, unit, today));
    }
    choices.extend(far.map(|unit| whole(unit)));
    choices
}

fn whole(unit: &Unit) -> Responsible {
    Responsible {
        unit: unit.id,
        unit_name: unit.name.clone(),
        person: None,
    }
}

fn workers<'d>(
    directory: &'d Directory,
    unit: &'d Unit,
    today: Date,
) -> impl Iterator<Item = Responsible> + 'd {
    let here = directory
        .employments(today)
        .filter(|one| one.unit == unit.id && one.function == Function::Worker);
    here.map(|one| Responsible {
        person: Some((
            one.person,
            one.name.or_empty().to_owned(),
            one.title.clone(),
        )),
        ..whole(unit)
    })
}

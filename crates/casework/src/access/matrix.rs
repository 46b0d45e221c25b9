//! Who sees what in a case on a day, found by asking the access rule about everybody: the family and
//! everyone who works in a unit. No list of its own says it, so that it cannot disagree.

use super::closing::last_day;
use super::ground::Ground;
use super::level::Level;
use super::permit::{Permit, Viewer};
use super::rule::{CaseScene, STRICTNESSES, case_permit};
use crate::entry::Capacity;
use crate::id::{PersonId, UnitId};
use crate::label::{Kind, Strictness};
use crate::moment::{Date, Moment};
use crate::organisation::Employment;

/// One kind of information that somebody sees, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Which kind.
    pub kind: Kind,
    /// The ground; where more strictly kept parts have another one, that of the least strict.
    pub ground: Ground,
    /// How strictly what is seen may be kept.
    pub strictnesses: Vec<Strictness>,
    /// The last day, where one is known today.
    pub until: Option<Date>,
    /// Whether it rests on a consent that staff recorded orally and the giver has not confirmed.
    pub unconfirmed: bool,
}

/// Somebody who sees something of the case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sees {
    /// Where, for those who work in a unit; `None` for the family.
    pub unit: Option<UnitId>,
    /// Who. Of a unit, all who see the same.
    pub people: Vec<PersonId>,
    /// What is shared with them, in the order of [`Kind::ALL`].
    pub cells: Vec<Cell>,
    /// Whether they see single things that they are responsible for.
    pub responsible: bool,
    /// Whether they see what their own unit wrote.
    pub wrote: bool,
}

/// Everybody who sees something of a case now: the family first, then the services.
pub fn who_sees(scene: CaseScene<'_>, at: Moment) -> Vec<Sees> {
    who_sees_of(scene, at, |_| true)
}

/// The family, and of those who work somewhere only some.
pub(super) fn who_sees_of(
    scene: CaseScene<'_>,
    at: Moment,
    asked: impl Fn(&Employment) -> bool,
) -> Vec<Sees> {
    let mut all: Vec<Sees> = family(&scene, at.date())
        .filter_map(|person| sees(&scene, relative(person), at, None))
        .collect();
    let employments = scene.directory.employments(at.date());
    for employment in employments.filter(|one| asked(one)) {
        if let Some(new) = sees(&scene, worker(&scene, employment), at, employment.until) {
            join(&mut all, new);
        }
    }
    let mut units: Vec<UnitId> = Vec::new();
    for unit in all.iter().filter_map(|one| one.unit) {
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    // the family as it stands, then unit by unit
    all.sort_by_key(|one| {
        one.unit
            .and_then(|unit| units.iter().position(|known| *known == unit))
    });
    all
}

/// The child, then the adults who belong to the family on a day.
fn family(scene: &CaseScene<'_>, on: Date) -> impl Iterator<Item = PersonId> {
    let adults = scene.child.adults_on(on);
    scene.case.child().into_iter().chain(adults)
}

/// Somebody of the family.
pub(super) fn relative(person: PersonId) -> Viewer {
    Viewer {
        person,
        capacity: Capacity::Family,
        organisation: None,
        level: Level::NEEDED,
    }
}

/// Whether somebody of the family sees anything of a case at a moment.
pub(crate) fn family_sees(scene: CaseScene<'_>, person: PersonId, at: Moment) -> bool {
    case_permit(scene, relative(person), at).is_some()
}

/// The capacity in which somebody works.
pub(super) fn worker(scene: &CaseScene<'_>, employment: &Employment) -> Viewer {
    let organisation = scene.directory.organisation_of(employment.unit);
    Viewer {
        person: employment.person,
        capacity: Capacity::Function {
            unit: employment.unit,
            function: employment.function,
        },
        organisation: organisation.map(|(id, _)| id),
        // who sees what is told for a sign-in that opens anything at all
        level: Level::NEEDED,
    }
}

fn sees(
    scene: &CaseScene<'_>,
    viewer: Viewer,
    at: Moment,
    employed_until: Option<Date>,
) -> Option<Sees> {
    let permit = case_permit(*scene, viewer, at)?;
    let kinds = Kind::ALL.into_iter();
    let cells = kinds.filter_map(|kind| cell(scene, &permit, kind, employed_until));
    Some(Sees {
        unit: permit.unit(),
        people: vec![viewer.person],
        cells: cells.collect(),
        responsible: permit.is_responsible(),
        wrote: permit
            .unit()
            .is_some_and(|unit| scene.case.has_written(unit)),
    })
}

fn cell(
    scene: &CaseScene<'_>,
    permit: &Permit,
    kind: Kind,
    employed_until: Option<Date>,
) -> Option<Cell> {
    let row = &permit.shared[kind as usize];
    let ground = row.iter().flatten().next().copied()?;
    let open = row.iter().zip(STRICTNESSES);
    let strictnesses = open.filter_map(|(ground, strictness)| ground.map(|_| strictness));
    let strictnesses: Vec<Strictness> = strictnesses.collect();
    let pairs: Vec<_> = strictnesses.iter().map(|one| (kind, *one)).collect();
    let grown = last_day(scene, ground, &pairs);
    let ends = [until(scene, permit, ground), employed_until, grown];
    Some(Cell {
        kind,
        ground,
        strictnesses,
        until: ends.into_iter().flatten().min(),
        unconfirmed: is_unconfirmed(scene, ground),
    })
}

fn is_unconfirmed(scene: &CaseScene<'_>, ground: Ground) -> bool {
    let Ground::Consent(id) = ground else {
        return false;
    };
    let asked = scene.case.consent.find(id);
    asked.is_some_and(crate::consent::Asked::is_unconfirmed)
}

/// The last day of a ground, where one is known.
fn until(scene: &CaseScene<'_>, permit: &Permit, ground: Ground) -> Option<Date> {
    let today = permit.at().date();
    let person = permit.viewer().person;
    match ground {
        Ground::Consent(id) => {
            let all = scene.case.consent.all.iter();
            let mut consents = all.map(|asked| asked.consent.inside());
            consents.find(|consent| consent.id == id)?.until
        }
        Ground::ParentalResponsibility => scene.child.parental_relation(person, today)?.until,
        Ground::Care => scene.child.caring_relation(person, today)?.until,
        Ground::Appointment => {
            let held = scene.case.coordinator.on(today)?;
            held.until.map(|(until, _)| until)
        }
        Ground::OwnTask => scene.case.team.until(person, permit.unit()?, today),
        Ground::Emergency => {
            let emergency = &scene.case.emergency;
            let standing = emergency.standing(permit.viewer(), permit.at())?;
            Some(standing.until.date())
        }
        _ => None,
    }
}

/// Adds somebody of a unit: to those of the unit who see the same, or alone.
fn join(all: &mut Vec<Sees>, new: Sees) {
    let same = |one: &&mut Sees| {
        one.unit == new.unit
            && one.cells == new.cells
            && one.responsible == new.responsible
            && one.wrote == new.wrote
    };
    match all.iter_mut().find(same) {
        Some(one) if one.people.contains(&new.people[0]) => {}
        Some(one) => one.people.extend(new.people),
        None => all.push(new),
    }
}

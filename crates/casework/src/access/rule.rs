//! The access rule: relations, periods, exclusion, consents, and a look in the table.

use super::asked;
use super::demanded;
use super::emergency;
use super::family::family;
use super::ground::Ground;
use super::own_page::own_page_permit;
use super::permit::{Permit, Role, Viewer};
use super::sharing::{GroundKind, STRICTNESS_COUNT, Sharing, Years};
use crate::case::Case;
use crate::consent::{Receiver, stands};
use crate::entry::{Capacity, Function};
use crate::id::{CaseId, ConsentId, Id, PersonId, UnitId};
use crate::label::{Kind, Strictness};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;
use law::RuleSet;

pub(super) const STRICTNESSES: [Strictness; STRICTNESS_COUNT] = [
    Strictness::Ordinary,
    Strictness::HealthPersonnel,
    Strictness::ChildProtection,
    Strictness::SocialServices,
    Strictness::Shelter,
    Strictness::ProtectedAddress,
];

/// Everything that decides who may see a case.
#[derive(Clone, Copy)]
pub struct CaseScene<'a> {
    /// Which case.
    pub id: CaseId,
    /// The case.
    pub case: &'a Case,
    /// The child.
    pub child: &'a Person,
    /// All organisations.
    pub directory: &'a Directory,
    /// The table of `law/sharing`.
    pub sharing: &'a Sharing,
    /// The law, which says who must give a consent.
    pub rules: &'a RuleSet,
}

impl CaseScene<'_> {
    /// How many years the child has turned on a day.
    pub(super) fn years(&self, on: Date) -> Years {
        let birth = self.child.birth.as_ref()?.inside();
        birth.date().map(|born| law::years_between(born, on))
    }
}

/// A role with the ground that it gives.
pub(super) struct Standing {
    pub(super) role: Role,
    pub(super) kind: GroundKind,
    ground: Ground,
}

/// The permit of a viewer for a case, or nothing: not even that the case exists.
pub fn case_permit(scene: CaseScene<'_>, viewer: Viewer, at: Moment) -> Option<Permit> {
    if let Capacity::OwnPage { case, means } = viewer.capacity {
        return own_page_permit(scene, viewer, (case, means), at);
    }
    if !viewer.level.opens() {
        return None;
    }
    if scene.child.excluded.contains(&viewer.person) && scene.case.child() != Some(viewer.person) {
        return None;
    }
    let today = at.date();
    let mut standings = Vec::with_capacity(4);
    let mut responsible = Vec::new();
    match viewer.capacity {
        Capacity::OwnPage { .. } | Capacity::Public => return None,
        Capacity::Family => family(&scene, viewer.person, today, &mut standings),
        Capacity::Function { unit, function } => {
            if !scene.directory.fills(viewer.person, unit, function, today) {
                return None;
            }
            function_standings(&scene, viewer.person, unit, function, today, &mut standings);
            if function == Function::Worker {
                responsible = demanded::responsibilities(scene.case, viewer.person, unit);
            }
        }
    }
    let mut permit = permit(scene.id.into(), viewer, scene.directory, at);
    let years = scene.years(today);
    fill(&mut permit, &standings, scene.sharing, years);
    permit.lapsed = lapsed(&scene, at);
    let consented = consents(&mut permit, &scene, years);
    let roles = standings.iter().map(|one| one.role);
    demanded::hold_kinds(&mut permit, scene.case, roles);
    let let_in = consented && viewer.capacity == Capacity::Family;
    let endangered = emergency::fill(&mut permit, &scene, at, years);
    let something = !standings.is_empty()
        || !responsible.is_empty()
        || consented
        || endangered
        || has_written(&scene, viewer);
    let checks = |one: &Standing| one.role == Role::SecurityOfficer;
    permit.stranger = standings.iter().all(checks) && !consented && !endangered;
    permit.roles = standings
        .into_iter()
        .map(|standing| standing.role)
        .chain(let_in.then_some(Role::LetIn))
        .collect();
    permit.opened_by_responsibility = match responsible.is_empty() {
        true => Vec::new(),
        false => demanded::of_a_thing(
            scene.sharing,
            (GroundKind::Responsible, Role::Member),
            years,
        ),
    };
    permit.responsible = responsible;
    demanded::fill(&mut permit, &scene, years);
    asked::fill(&mut permit, &scene, years);
    something.then_some(permit)
}

pub(super) fn permit(subject: Id, viewer: Viewer, directory: &Directory, at: Moment) -> Permit {
    let act = match viewer.capacity {
        Capacity::Function { unit, .. } => directory.unit(unit).map(|unit| unit.act),
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
    };
    Permit {
        viewer,
        act,
        subject,
        at,
        roles: Vec::new(),
        shared: [[None; STRICTNESS_COUNT]; Kind::ALL.len()],
        responsible: Vec::new(),
        opened_by_responsibility: Vec::new(),
        lapsed: Vec::new(),
        withheld: Vec::new(),
        judged: Vec::new(),
        opened_by_judging: Vec::new(),
        answered: Vec::new(),
        opened_by_answering: Vec::new(),
        stranger: false,
        on_paper: false,
        within: None,
    }
}

/// The consents that everybody gave and that others must give by now.
fn lapsed(scene: &CaseScene<'_>, at: Moment) -> Vec<ConsentId> {
    let all = scene.case.consent.all.iter();
    let fallen = all.filter(|asked| {
        asked.holds_at(at) && !stands(scene.rules, scene.case, scene.child, asked, at.date())
    });
    fallen.map(|asked| asked.consent.inside().id).collect()
}

pub(super) fn standing(role: Role, kind: GroundKind, ground: Ground) -> Standing {
    Standing { role, kind, ground }
}

pub(super) fn pairs() -> impl Iterator<Item = (Kind, Strictness)> {
    let kinds = Kind::ALL.into_iter();
    kinds.flat_map(|kind| STRICTNESSES.map(|strictness| (kind, strictness)))
}

fn function_standings(
    scene: &CaseScene<'_>,
    person: PersonId,
    unit: UnitId,
    function: Function,
    today: Date,
    standings: &mut Vec<Standing>,
) {
    if coordinates(scene, person, unit, today) {
        standings.push(standing(
            Role::Coordinator,
            GroundKind::Appointment,
            Ground::Appointment,
        ));
    }
    match function {
        Function::CoordinatingUnit if scene.case.unit() == Some(unit) => {
            standings.push(standing(
                Role::CoordinatingUnit,
                GroundKind::OwnTask,
                Ground::OwnTask,
            ));
        }
        Function::Worker if scene.case.team.is_member(person, unit, today) => {
            standings.push(standing(Role::Member, GroundKind::OwnTask, Ground::OwnTask));
        }
        Function::SecurityOfficer if holds_case(*scene, unit) => {
            standings.push(standing(
                Role::SecurityOfficer,
                GroundKind::Supervision,
                Ground::Supervision,
            ));
        }
        Function::CoordinatingUnit
        | Function::Worker
        | Function::Leader
        | Function::SecurityOfficer => {}
    }
}

/// Whether a unit belongs to the organisation that holds the case: that of its coordinating unit.
pub(crate) fn holds_case(scene: CaseScene<'_>, unit: UnitId) -> bool {
    let of = |unit| scene.directory.organisation_of(unit).map(|(id, _)| id);
    let holds = scene.case.unit().and_then(of);
    holds.is_some() && holds == of(unit)
}

/// The coordinator coordinates, in the unit in which it was appointed and nowhere else; the deputy
/// does while the coordinator is away.
pub(super) fn coordinates(
    scene: &CaseScene<'_>,
    person: PersonId,
    unit: UnitId,
    today: Date,
) -> bool {
    let Some(held) = scene.case.coordinator.on(today) else {
        return false;
    };
    let appointment = held.appointment.inside();
    let away = || held.substituted_on(today) || scene.directory.is_away(appointment.person, today);
    let (me, deputy) = (
        (appointment.person, appointment.unit) == (person, unit),
        (appointment.deputy, appointment.deputy_unit) == (person, unit),
    );
    me || (deputy && away())
}

pub(super) fn fill(permit: &mut Permit, standings: &[Standing], sharing: &Sharing, years: Years) {
    for pair in pairs() {
        let (kind, strictness) = pair;
        let first = standings
            .iter()
            .find(|standing| sharing.allows((standing.kind, standing.role), pair, years));
        permit.shared[kind as usize][strictness as usize] = first.map(|standing| standing.ground);
    }
}

/// Consents to those who work in the viewer's unit or to the viewer, wherever no other ground
/// stands. Tells whether there is any. To lead a unit is no ground.
fn consents(permit: &mut Permit, scene: &CaseScene<'_>, years: Years) -> bool {
    let Some((role, receivers)) = receivers(scene, permit.viewer, permit.at.date()) else {
        return false;
    };
    let holder = (GroundKind::Consent, role);
    let mut any = false;
    for asked in &scene.case.consent.all {
        if !permit.upholds(asked) {
            continue;
        }
        for (kind, strictness) in pairs() {
            let covered = receivers
                .iter()
                .flatten()
                .any(|receiver| asked.covers(*receiver, kind, strictness));
            let place = &mut permit.shared[kind as usize][strictness as usize];
            let open = covered && place.is_none();
            if open && scene.sharing.allows(holder, (kind, strictness), years) {
                *place = Some(Ground::Consent(asked.consent.inside().id));
                any = true;
            }
        }
    }
    any
}

/// As whom the viewer receives what a consent opens, and in which role.
pub(crate) fn receivers(
    scene: &CaseScene<'_>,
    viewer: Viewer,
    today: Date,
) -> Option<(Role, [Option<Receiver>; 2])> {
    let person = Receiver::Person(viewer.person);
    // what one of the family is shown stays with the family, wherever that one works
    let related = scene.child.is_related(viewer.person, today);
    let unit = receiving_unit(viewer).map(Receiver::Unit);
    match (viewer.capacity, unit) {
        (Capacity::Family, _) if related => Some((Role::LetIn, [Some(person), None])),
        (Capacity::Function { .. }, Some(unit)) => Some((
            Role::Member,
            [Some(unit), Some(person).filter(|_| !related)],
        )),
        _ => None,
    }
}

/// The unit for which the viewer can receive what a family shares.
fn receiving_unit(viewer: Viewer) -> Option<UnitId> {
    match viewer.capacity {
        Capacity::Function {
            unit,
            function: Function::Worker | Function::CoordinatingUnit,
        } => Some(unit),
        _ => None,
    }
}

/// Whether the viewer's unit has written in the case: that it keeps seeing, and nothing else.
fn has_written(scene: &CaseScene<'_>, viewer: Viewer) -> bool {
    receiving_unit(viewer).is_some_and(|unit| scene.case.has_written(unit))
}

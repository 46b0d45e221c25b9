//! What a demand about one's own information does to what is seen, and what a ground opens of a single
//! thing.

use super::permit::{Permit, Role};
use super::rule::{CaseScene, pairs};
use super::sharing::{GroundKind, Sharing, Years};
use crate::case::Case;
use crate::id::{ItemId, PersonId, UnitId};
use crate::label::{Kind, Strictness};
use crate::promise::Owner;

/// What a demand holds back from the viewer, and what it opens to the one who judges it. Nothing is held back from the
/// child, from who demanded it, or from those who must judge: the coordinating unit, and the coordinator who wrote.
pub(super) fn fill(permit: &mut Permit, scene: &CaseScene<'_>, years: Years) {
    let demands = &scene.case.demand;
    if permit.has(Role::CoordinatingUnit) {
        permit.judged = demands.open().filter_map(|one| one.about.item()).collect();
        if !permit.judged.is_empty() {
            let judges = (GroundKind::StatutoryDuty, Role::CoordinatingUnit);
            permit.opened_by_judging = of_a_thing(scene.sharing, judges, years);
        }
    }
    if permit.coordinates() || permit.has(Role::Child) {
        return;
    }
    let own = |by: Option<PersonId>| permit.is_family() && by == Some(permit.viewer.person);
    let held = demands.restricted().filter(|(_, by)| !own(*by));
    permit.withheld = held.map(|(item, _)| item).collect();
}

/// Takes away the kinds to the use of which somebody objected as a whole, from everybody but the family and those who
/// coordinate (personvernforordningen artikkel 18 nr. 1 letter d). What a unit wrote itself it goes on reading: that goes to
/// nobody new, and it has its own duty to keep it. What danger opens comes after this, and stands (artikkel 18 nr. 2).
pub(super) fn hold_kinds(permit: &mut Permit, case: &Case, roles: impl Iterator<Item = Role>) {
    let mut roles = roles;
    let keeps = |role: Role| {
        matches!(
            role,
            Role::Child | Role::Parent | Role::Carer | Role::Coordinator | Role::CoordinatingUnit
        )
    };
    if roles.any(keeps) {
        return;
    }
    for kind in case.demand.restricted_kinds() {
        permit.shared[kind as usize].fill(None);
    }
}

/// What somebody in a unit is responsible for: promises that it owes, and measures of the plan.
pub(super) fn responsibilities(case: &Case, person: PersonId, unit: UnitId) -> Vec<ItemId> {
    let promises = case.promise.open().filter_map(|made| {
        let promise = made.promise.inside();
        let owes = matches!(promise.owner, Owner::Worker { person: owner, .. } if owner == person);
        owes.then_some(promise.id)
    });
    let measures = case
        .plan
        .measures()
        .filter(|measure| match measure.person {
            Some(named) => named == person,
            None => measure.unit == unit,
        })
        .map(|measure| measure.id);
    promises.chain(measures).collect()
}

/// Which parts of a single thing a ground opens.
pub(super) fn of_a_thing(
    sharing: &Sharing,
    holder: (GroundKind, Role),
    years: Years,
) -> Vec<(Kind, Strictness)> {
    pairs()
        .filter(|pair| sharing.allows(holder, *pair, years))
        .collect()
}

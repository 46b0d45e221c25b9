//! What a demand about one's own information does to what is seen, and what a ground opens of a single
//! thing.

use super::permit::{Permit, Role};
use super::rule::{CaseScene, pairs};
use super::sharing::{GroundKind, Sharing, Years};
use crate::id::PersonId;
use crate::label::{Kind, Strictness};

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

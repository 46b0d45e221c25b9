//! What danger to life or of serious harm opens: to the one who said what the danger is, where it works, for some hours.

use super::ground::Ground;
use super::permit::{Permit, Role, Viewer};
use super::rule::{CaseScene, pairs, permit};
use super::sharing::{GroundKind, Sharing, Years};
use crate::entry::{Capacity, Function};
use crate::label::{Kind, Strictness};
use crate::moment::Moment;

/// The permit with which somebody opens a case because of danger: it shows nothing, and nobody has one who is kept out
/// of the case, leads a unit or only checks access.
pub fn emergency_permit(scene: CaseScene<'_>, viewer: Viewer, at: Moment) -> Option<Permit> {
    let Capacity::Function { unit, function } = viewer.capacity else {
        return None;
    };
    holder(viewer)?;
    let works = (scene.directory).fills(viewer.person, unit, function, at.date());
    let out = scene.child.excluded.contains(&viewer.person);
    let may = viewer.level.opens() && works && !out;
    may.then(|| permit(scene.id.into(), viewer, scene.directory, at))
}

/// Opens what the law opens in danger, wherever no other ground stands. Tells whether the viewer has said that there is
/// danger, and the time has not run out.
pub(super) fn fill(permit: &mut Permit, scene: &CaseScene<'_>, at: Moment, years: Years) -> bool {
    let viewer = permit.viewer;
    let standing = scene.case.emergency.standing(viewer, at).is_some();
    let Some(role) = holder(viewer).filter(|_| standing) else {
        return false;
    };
    let holder = (GroundKind::Emergency, role);
    for pair in pairs() {
        let (kind, strictness) = pair;
        let place = &mut permit.shared[kind as usize][strictness as usize];
        if place.is_none() && scene.sharing.allows(holder, pair, years) {
            *place = Some(Ground::Emergency);
        }
    }
    true
}

/// Whether the law lets a service tell this kind of information, kept ordinarily, because of danger.
pub(crate) fn may_tell_in_danger(sharing: &Sharing, kind: Kind) -> bool {
    let holder = (GroundKind::Emergency, Role::Member);
    // no row about danger ends with the age of anybody
    sharing.allows(holder, (kind, Strictness::Ordinary), None)
}

/// As whom the law's table knows somebody who may say that there is danger.
fn holder(viewer: Viewer) -> Option<Role> {
    match viewer.capacity {
        Capacity::Function { function, .. } => match function {
            Function::Worker => Some(Role::Member),
            Function::CoordinatingUnit => Some(Role::CoordinatingUnit),
            Function::Leader | Function::SecurityOfficer => None,
        },
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
    }
}

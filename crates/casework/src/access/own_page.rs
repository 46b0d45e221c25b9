//! What a child sees who comes to its own page without an electronic identity: by a code on paper, or
//! together with somebody at work.

use super::demanded;
use super::ground::Ground;
use super::permit::{Permit, Role, Viewer};
use super::rule::{CaseScene, coordinates, fill, permit, standing};
use super::sharing::GroundKind;
use crate::entry::{Function, Means};
use crate::id::{CaseId, PersonId, UnitId};
use crate::moment::{Date, Moment};

/// The permit for the child's own page, or nothing. No level of assurance is asked for: what it opens
/// is a table of its own, and it holds for this case, as long as the code does, or as long as the one
/// who sat beside still coordinates and is not kept out.
pub(super) fn own_page_permit(
    scene: CaseScene<'_>,
    viewer: Viewer,
    (case, means): (CaseId, Means),
    at: Moment,
) -> Option<Permit> {
    let today = at.date();
    let own = scene.id == case && scene.case.child() == Some(viewer.person);
    let holds = match means {
        Means::Code(code) => scene.case.code.is_standing(code, today),
        Means::Together { person, unit } => may_sit_beside(&scene, person, unit, today),
    };
    if !own || !holds {
        return None;
    }
    let mut permit = permit(scene.id.into(), viewer, scene.directory, at);
    let child = standing(
        Role::ChildWithCode,
        GroundKind::OwnInformation,
        Ground::OwnInformation,
    );
    let years = scene.years(today);
    fill(&mut permit, &[child], scene.sharing, years);
    permit.roles = vec![Role::ChildWithCode];
    demanded::fill(&mut permit, &scene, years);
    Some(permit)
}

/// Whoever coordinates the case, and is not kept out of it.
fn may_sit_beside(scene: &CaseScene<'_>, person: PersonId, unit: UnitId, today: Date) -> bool {
    let of_unit = Function::CoordinatingUnit;
    let looks_after =
        scene.case.unit() == Some(unit) && scene.directory.fills(person, unit, of_unit, today);
    let out = scene.child.excluded.contains(&person);
    !out && (looks_after || coordinates(scene, person, unit, today))
}

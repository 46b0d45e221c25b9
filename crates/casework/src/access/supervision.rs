//! What the one sees who checks access, about everybody who looks: the log, and of no case anything else.

use super::ground::Ground;
use super::permit::{Permit, Role, Viewer};
use super::rule::{fill, permit, standing};
use super::sharing::{GroundKind, Sharing};
use crate::entry::{Capacity, Function};
use crate::installation::INSTALLATION;
use crate::moment::Moment;
use crate::organisation::Directory;

/// The permit of the one who checks access for what is told of the whole installation; nothing for everybody else.
pub fn supervision_permit(
    directory: &Directory,
    sharing: &Sharing,
    viewer: Viewer,
    at: Moment,
) -> Option<Permit> {
    let Capacity::Function {
        unit,
        function: Function::SecurityOfficer,
    } = viewer.capacity
    else {
        return None;
    };
    let officer = Function::SecurityOfficer;
    let works = directory.fills(viewer.person, unit, officer, at.date());
    if !viewer.level.opens() || !works {
        return None;
    }
    let role = Role::SecurityOfficer;
    let mut permit = permit(INSTALLATION.0, viewer, directory, at);
    let supervises = standing(role, GroundKind::Supervision, Ground::Supervision);
    // it is about no single child
    fill(&mut permit, &[supervises], sharing, None);
    permit.roles = vec![role];
    Some(permit)
}

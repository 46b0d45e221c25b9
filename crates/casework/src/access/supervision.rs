//! What the one sees who checks access, about everybody who looks: the log, and of no case anything else.

use super::ground::Ground;
use super::permit::{Permit, Role, Viewer};
use super::rule::{fill, permit, standing};
use super::sharing::{GroundKind, Sharing};
use crate::entry::{Capacity, Function};
use crate::installation::INSTALLATION;
use crate::moment::Moment;
use crate::organisation::{Directory, OrganisationKind};

/// The permit of the one who checks access for what is told of the whole installation: in the municipality that it
/// serves. Nothing for everybody else.
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
    // who looked in the cases of a municipality is no matter of a hospital's or of another municipality
    let organisation = directory.organisation_of(unit);
    let here = organisation.is_some_and(|(_, of)| of.owner == OrganisationKind::Municipality);
    if !viewer.level.opens() || !works || !here {
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

//! What somebody of the family is to the child on a day.

use super::ground::Ground;
use super::permit::Role;
use super::rule::{CaseScene, Standing, pairs, standing};
use super::sharing::{GroundKind, Sharing, Years};
use crate::id::PersonId;
use crate::moment::Date;

pub(super) fn family(
    scene: &CaseScene<'_>,
    person: PersonId,
    today: Date,
    standings: &mut Vec<Standing>,
) {
    if scene.case.child() == Some(person) {
        standings.push(standing(
            Role::Child,
            GroundKind::OwnInformation,
            Ground::OwnInformation,
        ));
    }
    let years = scene.years(today);
    let lasts = |one: &Standing| opens_anything(one, scene.sharing, years);
    if scene.child.parental_relation(person, today).is_some() {
        let (kind, ground) = (
            GroundKind::ParentalResponsibility,
            Ground::ParentalResponsibility,
        );
        let parent = |role| Some(standing(role, kind, ground)).filter(lasts);
        standings.extend(parent(Role::Parent));
        if scene.child.in_shelter_with(today).any(|one| one == person) {
            standings.extend(parent(Role::ParentInShelter));
        }
    }
    if scene.child.caring_relation(person, today).is_some() {
        let carer = standing(Role::Carer, GroundKind::Care, Ground::Care);
        standings.extend(Some(carer).filter(lasts));
    }
}

/// Whether a standing opens anything for a child of this age: what ends when the child comes of age
/// leaves nobody standing as a parent.
fn opens_anything(one: &Standing, sharing: &Sharing, years: Years) -> bool {
    let mut all = pairs();
    all.any(|pair| sharing.allows((one.kind, one.role), pair, years))
}

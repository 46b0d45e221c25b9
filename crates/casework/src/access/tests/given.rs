//! What a consent opens and who must have given it, told a second time.

use super::second::Law;
use super::world::{CHILD, Given, PEOPLE, World, holds};
use crate::consent::Receiver;
use crate::id::PersonId;
use crate::label::{Kind, Label, Source, Sphere, Strictness};

/// Whether something that is shared is open in some kind, however strictly it is kept.
pub(super) fn some_shared(open: impl Fn(&Label) -> bool) -> bool {
    let strictnesses = [
        Strictness::Ordinary,
        Strictness::HealthPersonnel,
        Strictness::ChildProtection,
        Strictness::SocialServices,
    ];
    Kind::ALL.iter().any(|kind| {
        strictnesses.iter().any(|strictness| {
            open(&Label {
                kind: *kind,
                strictness: *strictness,
                sphere: Sphere::Shared,
                source: Source::Program,
            })
        })
    })
}

pub(super) fn consented_to(
    world: &World,
    law: &Law,
    holder: &str,
    me: &dyn Fn(Receiver) -> bool,
    label: &Label,
) -> bool {
    law.says(world, "consent", holder, label)
        && world.consents.iter().any(|one| {
            let lifted = match label.strictness {
                Strictness::Ordinary => true,
                Strictness::HealthPersonnel => one.lifts,
                Strictness::ChildProtection => one.kinds.contains(&Kind::ChildProtection),
                Strictness::SocialServices => one.kinds.contains(&Kind::Economy),
                Strictness::Shelter | Strictness::ProtectedAddress => false,
            };
            let stands = one.given && !one.withdrawn && holds(one.period);
            me(one.receiver)
                && lifted
                && stands
                && one.kinds.contains(&label.kind)
                && is_given_by_the_right_ones(world, one)
        })
}

/// Who decides what about a child of which age, as one would say it aloud.
fn is_given_by_the_right_ones(world: &World, one: &Given) -> bool {
    let related = |person: PersonId, responsible: bool| {
        world
            .relations
            .iter()
            .any(|(to, _, responsibility, period)| {
                *to == person && holds(*period) && (*responsibility || !responsible)
            })
    };
    let parents: Vec<PersonId> = PEOPLE
        .into_iter()
        .filter(|person| related(*person, true))
        .collect();
    let all_parents = !parents.is_empty() && parents.iter().all(|parent| one.by.contains(parent));
    // where the law names nobody, those who gave it must be of the family
    let family = one
        .by
        .iter()
        .all(|person| *person == CHILD || related(*person, false));
    let parents_decide = all_parents || parents.is_empty() && family;
    let child_decides = one.by.contains(&CHILD);
    !one.by.is_empty()
        && one.kinds.iter().all(|kind| match (kind, world.years) {
            (_, 18..) => child_decides,
            (Kind::Economy, _) => family,
            (Kind::Education, 15..) => family,
            (Kind::ChildProtection, 15..) => child_decides,
            (Kind::Education | Kind::ChildProtection, _) => parents_decide,
            (_, 16..) => child_decides,
            _ => parents_decide,
        })
}

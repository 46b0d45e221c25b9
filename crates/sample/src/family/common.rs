//! What many families have in common: how a case begins, how a right is granted.

use crate::story::{Adult, CaseStory, Child, ChildSketch, Sketch, Story, Tie, assessed, parent};
use crate::town::Employee;
use crate::walk::{Role, ToBe, Waits};
use casework::assessment::Right;
use casework::consent::Giver;
use casework::decision::Outcome;
use casework::id::{ItemId, NoticeId};
use casework::person::{Birth, RelationKind};

/// How a case begins.
pub(super) struct Beginning<'t> {
    /// Who in the coordinating unit opens it.
    pub(super) by: &'static Employee,
    /// Given and family name of the child.
    pub(super) child: (&'t str, &'t str),
    pub(super) birth: Birth,
    pub(super) address: &'t str,
    /// The adults with what they are to the child.
    pub(super) adults: &'t [(Sketch<'t>, Tie)],
    /// What the sender of the notice is told.
    pub(super) why: &'t str,
}

/// Registers the family, takes the notice out of the inbox and opens the case.
pub(super) fn begins(
    story: &mut Story,
    notice: NoticeId,
    beginning: &Beginning<'_>,
) -> (Child, Vec<Adult>) {
    let by = beginning.by;
    let adults: Vec<Adult> = beginning
        .adults
        .iter()
        .map(|(sketch, _)| story.adult(by, *sketch))
        .collect();
    let child = story.child(
        by,
        ChildSketch {
            given: beginning.child.0,
            family: beginning.child.1,
            birth: beginning.birth,
            address: beginning.address,
        },
    );
    for (adult, (_, tie)) in adults.iter().zip(beginning.adults) {
        story.ties(by, &child, adult, *tie);
    }
    let case = story.case_id(&child);
    story.became(by, notice, vec![case], beginning.why);
    story.opens(by, &child, Some(notice));
    (child, adults)
}

/// An adult as it is registered.
pub(super) fn sketch<'t>(
    given: &'t str,
    family: &'t str,
    age: i16,
    address: &'t str,
) -> Sketch<'t> {
    Sketch {
        given,
        family,
        age,
        address,
    }
}

/// A mother, father or other parent with whom the child lives.
pub(super) fn at_home(kind: RelationKind) -> Tie {
    Tie::parent(kind)
}

/// A right that is assessed as met and granted, with the words of each.
#[derive(Clone, Copy)]
pub(super) struct Grant<'t> {
    pub(super) right: Right,
    pub(super) serious: &'t str,
    pub(super) reasons: &'t str,
    pub(super) letter: &'t str,
}

/// Assesses and grants a right on the same day, and answers with the letter.
pub(super) fn grants(case: &mut CaseStory<'_>, by: &Employee, grant: Grant<'_>) -> ItemId {
    let found = case.assesses(by, assessed(grant.right, grant.serious, grant.reasons));
    case.decides(by, found, grant.right, Outcome::Granted, grant.letter)
}

/// Everybody consents to a plan.
pub(super) fn plan_consented(case: &mut CaseStory<'_>, by: &Employee, parents: &[&Adult]) {
    let needed: Vec<Giver> = parents.iter().map(|adult| parent(adult)).collect();
    let plan = case.asks_for_plan(by, &needed);
    for adult in parents {
        case.gives(*adult, plan, parent(adult));
    }
}

/// Somebody one can be, who looks at a page of a case.
pub(super) fn to_be(
    story: &mut Story,
    role: Role,
    adult: &Adult,
    waits: Waits,
    child: &Child,
    page: &str,
) {
    let case = story.case_id(child);
    story.streams.people.push(ToBe {
        role,
        person: adult.id,
        name: adult.name.clone(),
        waits,
        path: format!("/case/{case}{page}"),
    });
}

/// A young person who signs in by itself.
pub(super) fn oneself_to_be(story: &mut Story, child: &Child, waits: Waits) {
    let case = story.case_id(child);
    story.streams.people.push(ToBe {
        role: Role::Youth,
        person: child.id,
        name: child.name.clone(),
        waits,
        path: format!("/case/{case}"),
    });
}

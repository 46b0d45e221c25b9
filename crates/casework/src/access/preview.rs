//! What a consent would open, found by the access rule itself: the case with the consent in it is
//! compared with the case as it is.

use super::permit::{Permit, Viewer};
use super::rule::{CaseScene, STRICTNESSES, case_permit};
use crate::consent::{Consent, ConsentEvent, Form, Receiver, Scope};
use crate::entry::{Capacity, Function};
use crate::label::{Kind, Labelled, Strictness};
use crate::moment::{Date, Moment};
use crate::organisation::Employment;

/// What a consent would newly open to those who receive it, each kind with how strictly it is
/// kept. Nothing where nobody works there today.
pub fn would_open(
    scene: CaseScene<'_>,
    consent: &Labelled<Consent>,
    at: Moment,
) -> Vec<(Kind, Strictness)> {
    let Scope::Sharing { receiver, .. } = &consent.inside().scope else {
        return Vec::new();
    };
    let receivers = who_would_see(&scene, *receiver, at.date());
    let Some(receiver) = receivers.first() else {
        return Vec::new();
    };
    let viewer = Viewer {
        person: receiver.person,
        capacity: Capacity::Function {
            unit: receiver.unit,
            function: receiver.function,
        },
        organisation: scene
            .directory
            .organisation_of(receiver.unit)
            .map(|(id, _)| id),
    };
    let mut with = scene.case.clone();
    let (label, consent) = (*consent.label(), consent.inside().clone());
    let (id, needed) = (consent.id, consent.needed.clone());
    with.consent
        .apply(at, label, ConsentEvent::Asked { consent });
    for giver in needed {
        let form = Form::Digital;
        with.consent
            .apply(at, label, ConsentEvent::Given { id, giver, form });
    }
    with.consent.hold_to_see(id, at);
    let before = case_permit(scene, viewer, at);
    let after = case_permit(
        CaseScene {
            case: &with,
            ..scene
        },
        viewer,
        at,
    );
    newly(before.as_ref(), after.as_ref())
}

fn newly(before: Option<&Permit>, after: Option<&Permit>) -> Vec<(Kind, Strictness)> {
    let open = |permit: Option<&Permit>, kind: Kind, strictness: Strictness| {
        permit.is_some_and(|permit| permit.shared[kind as usize][strictness as usize].is_some())
    };
    let pairs = Kind::ALL
        .into_iter()
        .flat_map(|kind| STRICTNESSES.map(|strictness| (kind, strictness)));
    pairs
        .filter(|(kind, strictness)| {
            !open(before, *kind, *strictness) && open(after, *kind, *strictness)
        })
        .collect()
}

/// Everybody who would see what is shared with a receiver on a date: those who work in the unit,
/// or the one person, unless the family keeps them out.
pub(crate) fn who_would_see<'d>(
    scene: &CaseScene<'d>,
    receiver: Receiver,
    on: Date,
) -> Vec<&'d Employment> {
    let receives = |employment: &&Employment| {
        let whom = match receiver {
            Receiver::Unit(unit) => employment.unit == unit,
            Receiver::Person(person) => employment.person == person,
        };
        whom && matches!(
            employment.function,
            Function::Worker | Function::CoordinatingUnit
        )
    };
    let excluded = &scene.child.excluded;
    scene
        .directory
        .employments(on)
        .filter(receives)
        .filter(|employment| !excluded.contains(&employment.person))
        .collect()
}

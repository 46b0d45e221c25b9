//! What a consent would open, found by the access rule itself: the case with the consent in it is
//! compared with the case as it is.

use super::matrix::{relative, worker};
use super::permit::Permit;
use super::rule::{CaseScene, STRICTNESSES, case_permit};
use crate::consent::{Consent, ConsentEvent, Form, Receiver, Scope};
use crate::entry::Function;
use crate::id::PersonId;
use crate::label::{Kind, Labelled, Strictness};
use crate::moment::{Date, Moment};
use crate::organisation::Employment;
use std::sync::Arc;

/// One of those who receive what is shared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recipient<'d> {
    /// Somebody who works in a unit.
    Works(&'d Employment),
    /// An adult of the family.
    Family(PersonId),
}

/// What a consent would do for one of those who receive it.
pub struct Opens<'d> {
    /// Who.
    pub who: Recipient<'d>,
    /// What would newly open, each kind with how strictly it is kept.
    pub newly: Vec<(Kind, Strictness)>,
    /// The kinds that are open to this one already, at whatever strictness.
    pub already: Vec<Kind>,
}

/// What some of those who receive it read before a consent and after it, all of them alike.
pub struct WouldRead {
    /// Who, by the place among all who receive it.
    pub who: Vec<usize>,
    /// What they see today, as far as whoever looks sees it too; nothing where there is no such case for them.
    pub before: Option<Permit>,
    /// What they would see, as far as whoever looks sees it too.
    pub after: Permit,
}

/// One of those who receive it, with what it may see without the consent and with it.
struct Stands<'d> {
    who: Recipient<'d>,
    before: Option<Permit>,
    after: Option<Permit>,
}

/// What a consent would newly open to each of those who receive it. Two in one unit may stand
/// differently: one of them coordinates, say, and sees most of it already.
pub fn would_open<'d>(
    scene: CaseScene<'d>,
    consent: &Labelled<Consent>,
    at: Moment,
) -> Vec<Opens<'d>> {
    let opens = |one: Stands<'d>| {
        let before = one.before.as_ref();
        let open = |kind: &Kind| {
            STRICTNESSES
                .iter()
                .any(|strictness| is_open(before, *kind, *strictness))
        };
        Opens {
            who: one.who,
            newly: newly(before, one.after.as_ref()),
            already: Kind::ALL.into_iter().filter(open).collect(),
        }
    };
    let all = receiving(scene, consent, at);
    all.into_iter().map(opens).collect()
}

/// Those to whom a consent would newly open something, in groups of those who see the very same, with the permits
/// under which the things can be read for the reader: bound within what the reader may read itself.
pub fn would_read(
    scene: CaseScene<'_>,
    consent: &Labelled<Consent>,
    reader: &Permit,
) -> Vec<WouldRead> {
    let all = receiving(scene, consent, reader.at());
    let reader = Arc::new(reader.clone());
    let mut groups: Vec<WouldRead> = Vec::new();
    for (place, one) in all.into_iter().enumerate() {
        let opens = !newly(one.before.as_ref(), one.after.as_ref()).is_empty();
        let Some(after) = one.after.filter(|_| opens) else {
            continue;
        };
        let alike = |group: &&mut WouldRead| {
            let before = match (&group.before, &one.before) {
                (Some(known), Some(before)) => known.opens_like(before),
                (known, before) => known.is_none() && before.is_none(),
            };
            before && group.after.opens_like(&after)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.who.push(place),
            None => groups.push(WouldRead {
                who: vec![place],
                before: one.before.map(|before| before.within(reader.clone())),
                after: after.within(reader.clone()),
            }),
        }
    }
    groups
}

/// Everybody who receives what a consent opens, with the permit of today and the one with the consent held up.
fn receiving<'d>(scene: CaseScene<'d>, consent: &Labelled<Consent>, at: Moment) -> Vec<Stands<'d>> {
    let Scope::Sharing { receiver, .. } = &consent.inside().scope else {
        return Vec::new();
    };
    // what the family is not told of yet is not told by what somebody sees already
    let mut told = scene.case.clone();
    told.emergency.forget_what_is_held_back();
    let mut with = told.clone();
    let (label, consent) = (*consent.label(), consent.inside().clone());
    let (id, needed, receiver) = (consent.id, consent.needed.clone(), *receiver);
    with.consent
        .apply(at, None, label, ConsentEvent::Asked { consent });
    for giver in needed {
        let form = Form::Digital;
        with.consent
            .apply(at, None, label, ConsentEvent::Given { id, giver, form });
    }
    with.consent.hold_to_see(id, at);
    let permit = |case, viewer| case_permit(CaseScene { case, ..scene }, viewer, at);
    let stands = |who: Recipient<'d>| {
        let viewer = match who {
            Recipient::Works(employment) => worker(&scene, employment),
            Recipient::Family(person) => relative(person),
        };
        Stands {
            who,
            before: permit(&told, viewer),
            after: permit(&with, viewer),
        }
    };
    let receivers = who_would_see(&scene, receiver, at.date());
    receivers.into_iter().map(stands).collect()
}

fn is_open(permit: Option<&Permit>, kind: Kind, strictness: Strictness) -> bool {
    permit.is_some_and(|permit| permit.shared[kind as usize][strictness as usize].is_some())
}

fn newly(before: Option<&Permit>, after: Option<&Permit>) -> Vec<(Kind, Strictness)> {
    let pairs = Kind::ALL
        .into_iter()
        .flat_map(|kind| STRICTNESSES.map(|strictness| (kind, strictness)));
    pairs
        .filter(|(kind, strictness)| {
            !is_open(before, *kind, *strictness) && is_open(after, *kind, *strictness)
        })
        .collect()
}

/// Everybody who would see what is shared with a receiver on a date: those who work in the unit,
/// or the one person, unless the family keeps them out.
fn who_would_see<'d>(scene: &CaseScene<'d>, receiver: Receiver, on: Date) -> Vec<Recipient<'d>> {
    let excluded = &scene.child.excluded;
    if let Receiver::Person(person) = receiver
        && scene.child.is_related(person, on)
    {
        let kept_out = excluded.contains(&person);
        return Vec::from_iter((!kept_out).then_some(Recipient::Family(person)));
    }
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
    scene
        .directory
        .employments(on)
        .filter(receives)
        .filter(|employment| !excluded.contains(&employment.person))
        .map(Recipient::Works)
        .collect()
}

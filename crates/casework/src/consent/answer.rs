//! Answering a consent that was asked for: giving it, refusing it, confirming what staff wrote, and taking it back.

use super::command::{ConsentRefusal, Scene, Written, is_own, witnessed, written};
use super::event::{ConsentEvent, Form, Giver};
use super::life::{can_give, may_withdraw};
use super::state::{Asked, State, Word};
use crate::access::Permit;
use crate::case::Case;
use crate::id::{ConsentId, PersonId};

/// Gives a consent, signed in.
///
/// # Errors
/// When it is not the viewer's to give, does not wait, or was answered.
pub fn give(scene: Scene<'_>, permit: &Permit, id: ConsentId) -> Result<Written, ConsentRefusal> {
    let asked = open(scene.case, permit, id)?;
    let giver = to_give(&scene, permit, asked, |giver| is_own(permit, giver))?;
    let form = Form::Digital;
    Ok(written(permit, ConsentEvent::Given { id, giver, form }))
}

/// Records that somebody has given a consent on paper or orally.
///
/// # Errors
/// Without a ground or a witness, when it is not the person's to give, or was answered.
pub fn record(
    scene: Scene<'_>,
    permit: &Permit,
    id: ConsentId,
    (person, form): (PersonId, Form),
) -> Result<Written, ConsentRefusal> {
    let asked = open(scene.case, permit, id)?;
    let form = witnessed(permit, &form)?;
    let giver = to_give(&scene, permit, asked, |giver| giver.person == person)?;
    Ok(written(permit, ConsentEvent::Given { id, giver, form }))
}

/// Refuses a consent: by one of those who must give it, or recorded for a named one of them.
///
/// # Errors
/// When it is not the viewer's to refuse, or does not wait.
pub fn refuse(
    case: &Case,
    permit: &Permit,
    id: ConsentId,
    person: PersonId,
) -> Result<Written, ConsentRefusal> {
    let asked = waiting(case, permit, id)?;
    let giver = giver_of(asked, person).ok_or(ConsentRefusal::NotTheGiver)?;
    if !is_own(permit, &giver) && !permit.coordinates() {
        return Err(ConsentRefusal::NoGround);
    }
    Ok(written(permit, ConsentEvent::Refused { id, giver }))
}

/// Says about a consent that staff recorded orally for the viewer whether it is right. Where it is not, it is withdrawn
/// by that: nobody is bound by what somebody else wrote (personvernforordningen artikkel 7 nr. 1 and 3).
///
/// # Errors
/// When nothing was recorded orally for the viewer, it is answered already, or it does not stand open.
pub fn confirm(
    case: &Case,
    permit: &Permit,
    id: ConsentId,
    right: bool,
) -> Result<Written, ConsentRefusal> {
    let asked = open(case, permit, id)?;
    let giver = permit.viewer().person;
    if !may_confirm(permit, asked) {
        return Err(match asked.recorded_for(giver) {
            Some(_) => ConsentRefusal::AlreadyAnswered,
            None => ConsentRefusal::NotTheGiver,
        });
    }
    let event = match right {
        true => ConsentEvent::Confirmed { id, giver },
        false => ConsentEvent::Denied { id, giver },
    };
    Ok(written(permit, event))
}

/// Whether the viewer is asked if what was recorded for it is right.
pub(super) fn may_confirm(permit: &Permit, asked: &Asked) -> bool {
    let viewer = permit.viewer().person;
    let mut given = asked.given.iter().map(|(_, giver, _)| giver);
    let own = given.any(|giver| giver.person == viewer && is_own(permit, giver));
    let waits = asked
        .recorded_for(viewer)
        .is_some_and(|one| one.word == Word::Waits);
    own && waits
}

/// Takes a consent back. One of those who gave it is enough, and it works from the next request.
///
/// # Errors
/// When it is neither the viewer's nor recorded with a witness, or does not stand open.
pub fn withdraw(
    scene: Scene<'_>,
    permit: &Permit,
    id: ConsentId,
    form: Form,
) -> Result<Written, ConsentRefusal> {
    let asked = open(scene.case, permit, id)?;
    let by = permit.viewer().person;
    let form = match may_withdraw(&scene, permit, asked) {
        true => Form::Digital,
        false => witnessed(permit, &form)?,
    };
    Ok(written(permit, ConsentEvent::Withdrawn { id, by, form }))
}

/// A consent, for those whom it concerns: to everybody else nothing is told, whether it is there or not.
fn find<'c>(case: &'c Case, permit: &Permit, id: ConsentId) -> Result<&'c Asked, ConsentRefusal> {
    let asked = case.consent.find(id);
    let gives = |asked: &Asked| {
        let mut needed = asked.consent.inside().needed.iter();
        needed.any(|giver| is_own(permit, giver))
    };
    let concerned = permit.is_family() || permit.coordinates() || asked.is_some_and(gives);
    match concerned {
        true => asked.ok_or(ConsentRefusal::NotOpen),
        false => Err(ConsentRefusal::NoGround),
    }
}

fn waiting<'c>(
    case: &'c Case,
    permit: &Permit,
    id: ConsentId,
) -> Result<&'c Asked, ConsentRefusal> {
    let asked = find(case, permit, id)?;
    let waits = asked.state == State::Asked;
    waits.then_some(asked).ok_or(ConsentRefusal::NotOpen)
}

fn giver_of(asked: &Asked, person: PersonId) -> Option<Giver> {
    let mut needed = asked.consent.inside().needed.iter();
    needed.find(|giver| giver.person == person).copied()
}

/// A consent that waits for an answer or was given.
fn open<'c>(case: &'c Case, permit: &Permit, id: ConsentId) -> Result<&'c Asked, ConsentRefusal> {
    let asked = find(case, permit, id)?;
    let open = matches!(asked.state, State::Asked | State::Given { .. });
    open.then_some(asked).ok_or(ConsentRefusal::NotOpen)
}

/// One of those who can give a consent now.
fn to_give(
    scene: &Scene<'_>,
    permit: &Permit,
    asked: &Asked,
    is: impl Fn(&Giver) -> bool,
) -> Result<Giver, ConsentRefusal> {
    let today = permit.at().date();
    let waits = can_give(scene.rules, scene.case, scene.child, asked, today);
    if let Some(giver) = waits.into_iter().find(|giver| is(giver)) {
        return Ok(giver);
    }
    let given = asked.given.iter().any(|(_, giver, _)| is(giver));
    Err(match (given, asked.state) {
        (true, _) => ConsentRefusal::AlreadyAnswered,
        (false, State::Given { .. }) => ConsentRefusal::NotOpen,
        (false, _) if permit.is_family() || permit.coordinates() => ConsentRefusal::NotTheGiver,
        (false, _) => ConsentRefusal::NoGround,
    })
}

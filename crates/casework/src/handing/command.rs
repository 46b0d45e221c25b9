//! Noting what was handed out, and looking into a ground that was not there.

use super::state::{Basis, Handed, Handing, HandingEvent, hands_out};
use crate::access::{CaseScene, Ground, Permit, Role, may_tell_in_danger};
use crate::case::Case;
use crate::consent::{Asked, Scope, State};
use crate::id::{ConsentId, ItemId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::log::{officer, record_label};
use crate::moment::Date;
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum HandingRefusal {
    /// What was handed out was not told.
    #[error("nothing was handed out")]
    Nothing,
    /// To whom was not told.
    #[error("handed out to nobody")]
    Nobody,
    /// Which duty or danger it was is not told.
    #[error("the duty or danger is not told")]
    NoWords,
    /// The day has not been.
    #[error("the day has not been")]
    NotYet,
    /// The ground is not there for this kind. It is kept all the same when one says that one knows.
    #[error("there is no such ground for one of the kinds")]
    Lacking(Kind),
    /// There is nothing to look into, or it was looked into already.
    #[error("there is nothing to look into")]
    Checked,
    /// What was found is not told.
    #[error("what was found is not told")]
    NothingFound,
    /// Nobody looks into what it did itself.
    #[error("nobody looks into itself")]
    Oneself,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Notes what was handed out. Where the ground is not there, the one who notes it is told so, and says that it is known:
/// then it is kept, because it has happened, and goes to whoever checks access.
///
/// # Errors
/// Without a ground to note it, when something is not told, or when the ground is not there and that was not known.
pub fn hand_out(
    scene: CaseScene<'_>,
    permit: &Permit,
    id: ItemId,
    handing: Handing,
    known: bool,
) -> Result<(Label, HandingEvent), HandingRefusal> {
    if !hands_out(permit.viewer().capacity) {
        return Err(HandingRefusal::NoGround);
    }
    is_whole(permit, &handing)?;
    let lacking = lacking(scene, permit, &handing);
    if let (Some(kind), false) = (lacking.first(), known) {
        return Err(HandingRefusal::Lacking(*kind));
    }
    let checks = || officer(scene, permit.viewer().person, permit.at().date());
    let to_check = (!lacking.is_empty()).then(checks).flatten();
    let label = record_label(scene.case, scene.directory).ok_or(HandingRefusal::NoGround)?;
    let event = HandingEvent::Handed {
        id,
        handing,
        lacking,
        to_check: to_check.map(|employment| employment.person),
    };
    Ok((label.naming(scene.directory, permit.unit()), event))
}

fn is_whole(permit: &Permit, handing: &Handing) -> Result<(), HandingRefusal> {
    let is_empty = |text: &Told| text.or_empty().trim().is_empty();
    if handing.kinds.is_empty() {
        return Err(HandingRefusal::Nothing);
    }
    if is_empty(&handing.to) {
        return Err(HandingRefusal::Nobody);
    }
    if matches!(handing.basis, Basis::Duty | Basis::Danger) && is_empty(&handing.words) {
        return Err(HandingRefusal::NoWords);
    }
    match handing.on > permit.at().date() {
        true => Err(HandingRefusal::NotYet),
        false => Ok(()),
    }
}

/// The kinds for which the ground that was given is not there.
fn lacking(scene: CaseScene<'_>, permit: &Permit, handing: &Handing) -> Vec<Kind> {
    let stands = |kind: Kind| match handing.basis {
        Basis::Consent(id) => consented(scene.case, id, kind, handing.on),
        Basis::OtherConsent => false,
        Basis::OwnTask => is_own_task(permit, kind),
        Basis::Danger => may_tell_in_danger(scene.sharing, kind),
        // which duty it is, the words say; that the family has it needs no other ground
        Basis::Duty | Basis::Family => true,
    };
    let kinds = handing.kinds.iter().copied();
    kinds.filter(|kind| !stands(*kind)).collect()
}

fn consented(case: &Case, id: ConsentId, kind: Kind, on: Date) -> bool {
    let asked = case.consent.find(id).filter(|asked| held_on(asked, on));
    let scope = asked.map(|asked| &asked.consent.inside().scope);
    matches!(scope, Some(Scope::Sharing { kinds, .. }) if kinds.contains(&kind))
}

/// Whether a consent held on a day, whatever became of it afterwards.
pub(super) fn held_on(asked: &Asked, on: Date) -> bool {
    let consent = asked.consent.inside();
    let given = asked.given.iter().map(|(at, _, _)| at.date()).max();
    let stood = match asked.state {
        State::Given { since } => since.date() <= on,
        State::Withdrawn { at } => given.is_some_and(|given| given <= on) && on <= at.date(),
        State::Asked | State::Refused { .. } => false,
    };
    stood && consent.from <= on && consent.until.is_none_or(|until| on <= until)
}

/// Whether the law opens the kind to the writer for what it does itself: its service's task, or the appointment.
fn is_own_task(permit: &Permit, kind: Kind) -> bool {
    let label = Label {
        kind,
        strictness: Strictness::Ordinary,
        sphere: Sphere::Shared,
        source: Source::Program,
    };
    let ground = permit.ground(&label);
    matches!(ground, Some(Ground::OwnTask | Ground::Appointment))
}

/// Whether a viewer looks into a ground that was not there.
pub(super) fn may_check(permit: &Permit, handed: &Handed) -> Result<(), HandingRefusal> {
    let checks = permit.has(Role::SecurityOfficer) || permit.has(Role::CoordinatingUnit);
    if !checks || permit.ground(handed.handing.label()).is_none() {
        return Err(HandingRefusal::NoGround);
    }
    if handed.by == Some(permit.viewer().person) {
        return Err(HandingRefusal::Oneself);
    }
    match handed.lacking.is_empty() || handed.check.is_some() {
        true => Err(HandingRefusal::Checked),
        false => Ok(()),
    }
}

/// Writes what was found about a ground that was not there, and what follows.
///
/// # Errors
/// When the viewer does not check it, there is nothing to look into, or nothing is written.
pub fn check(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    follows: Told,
) -> Result<(Label, HandingEvent), HandingRefusal> {
    let handed = case.handing.find(id).ok_or(HandingRefusal::NoGround)?;
    may_check(permit, handed)?;
    if follows.or_empty().trim().is_empty() {
        return Err(HandingRefusal::NothingFound);
    }
    let label = *handed.handing.label();
    Ok((label, HandingEvent::Checked { id, follows }))
}

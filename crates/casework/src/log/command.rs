//! Asking why somebody looked, and answering.

use super::state::{LogEvent, Looked, Question};
use crate::access::{CaseScene, Permit, Role, holds_case};
use crate::case::Case;
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use crate::organisation::{Directory, Employment};
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LogRefusal {
    /// The same opening is asked about already, and the answer is on its way.
    #[error("it is asked about already")]
    Asked,
    /// Nobody can answer who may see the case and did not look.
    #[error("nobody can answer")]
    Nobody,
    /// The question is answered already.
    #[error("it is answered already")]
    Answered,
    /// An answer says something.
    #[error("an answer says something")]
    Nothing,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Asks why somebody in a service looked. The question goes to somebody who checks that access is lawful and may see
/// this case, or else to somebody in the coordinating unit; never to the one who looked.
///
/// # Errors
/// When the viewer is not of the family, the opening is the family's own, it is asked about already,
/// or nobody can answer.
pub fn ask_why(
    scene: CaseScene<'_>,
    permit: &Permit,
    id: ItemId,
    (looked, text, due): (Looked, Told, Date),
) -> Result<LogEvent, LogRefusal> {
    let by_service = matches!(looked.capacity, Capacity::Function { .. });
    if !permit.is_family() || !by_service {
        return Err(LogRefusal::NoGround);
    }
    let same = |known: &Looked| (known.at, known.by) == (looked.at, looked.by);
    if scene.case.log.open().any(|question| same(&question.looked)) {
        return Err(LogRefusal::Asked);
    }
    let to = who_answers(scene, looked.by, permit.at().date()).ok_or(LogRefusal::Nobody)?;
    Ok(LogEvent::Asked {
        id,
        looked,
        text,
        to: to.person,
        due,
    })
}

/// The one who answers for what somebody looked at: who checks access, or else somebody in the coordinating unit of the
/// case, which coordinates on the municipality's behalf (helse- og omsorgstjenesteloven § 7-3). Nobody whom the family
/// keeps out, and not the one who looked.
pub(crate) fn who_answers(scene: CaseScene<'_>, looked: PersonId, on: Date) -> Option<&Employment> {
    let in_unit = |one: &Employment| {
        one.function == Function::CoordinatingUnit && Some(one.unit) == scene.case.unit()
    };
    officer(scene, looked, on).or_else(|| first_at_work(scene, looked, on, in_unit))
}

/// The one who checks access in the organisation that holds the case: one at work, or the first of them. Nobody whom
/// the family keeps out, and not the one whose doing is to be checked.
pub(crate) fn officer(scene: CaseScene<'_>, checked: PersonId, on: Date) -> Option<&Employment> {
    first_at_work(scene, checked, on, |one| {
        one.function == Function::SecurityOfficer && holds_case(scene, one.unit)
    })
}

fn first_at_work<'s>(
    scene: CaseScene<'s>,
    not: PersonId,
    on: Date,
    wanted: impl Fn(&Employment) -> bool,
) -> Option<&'s Employment> {
    let employments = scene.directory.employments(on);
    let all: Vec<&Employment> = employments
        .filter(|one| one.person != not && !scene.child.excluded.contains(&one.person))
        .filter(|one| wanted(one))
        .collect();
    let mut here = all.iter();
    let here = here.find(|one| !scene.directory.is_away(one.person, on));
    here.or(all.first()).copied()
}

/// How something is kept that stands beside the openings: as the log is, and by the coordinating unit of the case. The
/// unit of the one who writes it does not come to know of the case by it.
pub(crate) fn record_label(case: &Case, directory: &Directory) -> Option<Label> {
    let unit = directory.unit(case.unit()?)?;
    Some(Label {
        kind: Kind::Log,
        strictness: Strictness::Ordinary,
        sphere: Sphere::Shared,
        source: Source::Service {
            unit: unit.id,
            act: unit.act,
        },
    })
}

/// Whether a viewer answers a question: who checks access, or the one in the coordinating unit to whom it went; never the
/// one who looked.
pub(super) fn answers(permit: &Permit, question: &Question) -> bool {
    let me = permit.viewer().person;
    let named = permit.has(Role::CoordinatingUnit) && question.to == me;
    let opened = permit.ground_for(question.text.label(), question.id);
    let role = permit.has(Role::SecurityOfficer) || named;
    role && opened.is_some() && question.looked.by != me
}

/// Answers a question about the log.
///
/// # Errors
/// When it is not the viewer who answers it, nothing is written, or it is answered already.
pub fn answer_why(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    answer: Told,
) -> Result<LogEvent, LogRefusal> {
    let question = case.log.find(id).ok_or(LogRefusal::NoGround)?;
    if !answers(permit, question) {
        return Err(LogRefusal::NoGround);
    }
    if question.answer.is_some() {
        return Err(LogRefusal::Answered);
    }
    if answer.or_empty().trim().is_empty() {
        return Err(LogRefusal::Nothing);
    }
    Ok(LogEvent::Answered { id, answer })
}

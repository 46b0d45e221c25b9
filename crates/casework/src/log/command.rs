//! Asking why somebody looked, and answering.

use super::state::{LogEvent, Looked};
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Date;
use crate::organisation::{Directory, Employment, OrganisationKind};
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LogRefusal {
    /// The same opening is asked about already, and the answer is on its way.
    #[error("it is asked about already")]
    Asked,
    /// The municipality has named nobody who can answer.
    #[error("nobody is named who can answer")]
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

/// Asks why somebody in a service looked. The question goes to the one who checks that access is
/// lawful; never to the one who looked.
///
/// # Errors
/// When the viewer is not of the family, the opening is the family's own, it is asked about already,
/// or nobody can answer.
pub fn ask_why(
    case: &Case,
    permit: &Permit,
    directory: &Directory,
    id: ItemId,
    (looked, text, due): (Looked, Told, Date),
) -> Result<LogEvent, LogRefusal> {
    let by_service = matches!(looked.capacity, Capacity::Function { .. });
    if !permit.is_family() || !by_service {
        return Err(LogRefusal::NoGround);
    }
    let same = |known: &Looked| (known.at, known.by) == (looked.at, looked.by);
    if case.log.open().any(|question| same(&question.looked)) {
        return Err(LogRefusal::Asked);
    }
    let to = who_answers(directory, looked.by, permit.at().date()).ok_or(LogRefusal::Nobody)?;
    Ok(LogEvent::Asked {
        id,
        looked,
        text,
        to: to.person,
        due,
    })
}

/// The one who answers: the municipality's security officer who is at work, or the first of them.
pub(crate) fn who_answers(
    directory: &Directory,
    looked: PersonId,
    on: Date,
) -> Option<&Employment> {
    let own = |employment: &&Employment| {
        let organisation = directory.organisation_of(employment.unit);
        organisation.is_some_and(|(_, known)| known.owner == OrganisationKind::Municipality)
    };
    let officers: Vec<&Employment> = directory
        .employments(on)
        .filter(|employment| employment.function == Function::SecurityOfficer)
        .filter(|employment| employment.person != looked)
        .filter(own)
        .collect();
    let here = officers
        .iter()
        .find(|employment| !directory.is_away(employment.person, on));
    here.or(officers.first()).copied()
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

/// Answers a question about the log.
///
/// # Errors
/// When the viewer does not check access, nothing is written, or it is answered already.
pub fn answer_why(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    answer: Told,
) -> Result<LogEvent, LogRefusal> {
    let question = case.log.find(id).ok_or(LogRefusal::NoGround)?;
    let oneself = question.looked.by == permit.viewer().person;
    if !permit.has(Role::SecurityOfficer) || oneself {
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

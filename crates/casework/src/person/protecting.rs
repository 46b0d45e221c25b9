//! Who of the family goes on seeing a case whose address is hidden. Whoever hides it answers about every other adult who
//! sees the case: a parent without a protected address keeps its right to be told about the child (barnelova § 47) unless
//! that endangers somebody, and then nothing is to lead it to where they are.

use super::command::{Written, protect};
use super::event::{PersonEvent, Protection, RelationKind};
use super::people::People;
use super::refusal::PersonRefusal;
use super::relate::{may_readmit, own_label};
use crate::access::{CaseScene, Permit, Seen, Viewing, family_sees};
use crate::case::{CaseHead, case_head};
use crate::entry::Sequence;
use crate::id::PersonId;
use crate::moment::Date;
use crate::told::Told;

/// Whether somebody goes on seeing the case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stay {
    /// It is kept out from now on.
    Out,
    /// It goes on seeing the case.
    Sees,
}

/// The answer about one adult, with the reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StayAnswer {
    /// About whom.
    pub person: PersonId,
    /// Whether it goes on seeing the case.
    pub stay: Stay,
    /// Why.
    pub reason: Told,
}

/// An adult about whom must be answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherAdult {
    /// Who.
    pub person: PersonId,
    /// The name; empty where there is no ground for it.
    pub name: String,
    /// What the adult is to the child.
    pub kind: RelationKind,
    /// What was answered before: when it is known, and why, for those who may read it.
    pub before: Option<Before>,
}

/// What holds now, as it was answered before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Before {
    /// Whether it goes on seeing the case.
    pub stay: Stay,
    /// On which day; `None` where the adult was kept out on another page.
    pub on: Option<Date>,
    /// Why; empty for readers who may not know.
    pub why: String,
}

/// What the form about a protected address begins with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProtectionForm {
    /// The head of the case page.
    pub head: CaseHead,
    /// Where the stream of the person stands.
    pub sequence: Sequence,
    /// What holds now.
    pub protection: Protection,
    /// Everybody about whom must be answered.
    pub others: Vec<OtherAdult>,
}

/// The form; nothing for those who do not coordinate, or for somebody outside the family.
pub fn protection_form(
    scene: CaseScene<'_>,
    permit: &Permit,
    people: &People,
    person: PersonId,
) -> Option<Seen<ProtectionForm>> {
    let today = permit.at().date();
    let family = scene.case.child() == Some(person) || scene.child.is_related(person, today);
    let known = people
        .get(person)
        .filter(|_| family && permit.coordinates())?;
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, scene.id, scene.child);
    let mut all = Vec::new();
    for other in others(scene, permit, person) {
        let relation = scene.child.relation_to(other, today)?;
        all.push(OtherAdult {
            person: other,
            name: people.name(&mut viewing, other).unwrap_or_default(),
            kind: relation.kind,
            before: before(&mut viewing, scene, other),
        });
    }
    let form = ProtectionForm {
        head,
        sequence: known.sequence,
        protection: known.state().protection,
        others: all,
    };
    Some(viewing.finish("protection", form))
}

fn before(viewing: &mut Viewing<'_>, scene: CaseScene<'_>, person: PersonId) -> Option<Before> {
    let text = |told: Option<&Told>| told.map(|told| told.or_empty().to_owned());
    if scene.child.excluded.contains(&person) {
        let mut reasons = scene.child.kept_out_why.iter();
        let why = reasons.find(|(out, _)| *out == person);
        let why = why.and_then(|(_, why)| viewing.show(why));
        return Some(Before {
            stay: Stay::Out,
            on: None,
            why: text(why).unwrap_or_default(),
        });
    }
    let (_, at, why) = scene
        .child
        .sees_why
        .iter()
        .rfind(|(one, ..)| *one == person)?;
    let why = viewing.show(why);
    Some(Before {
        stay: Stay::Sees,
        on: Some(at.date()),
        why: text(why).unwrap_or_default(),
    })
}

/// Everybody of the family but the one whose address is hidden who sees the case today, or is kept out of it and can be
/// let in again by the viewer.
fn others(scene: CaseScene<'_>, permit: &Permit, hidden: PersonId) -> Vec<PersonId> {
    let (case, child) = (scene.case, scene.child);
    let out = |person| child.excluded.contains(&person) && may_readmit(permit, case, child, person);
    let asked = |person: &PersonId| {
        *person != hidden && (out(*person) || family_sees(scene, *person, permit.at()))
    };
    let mut all: Vec<PersonId> = Vec::new();
    for person in child.adults_on(permit.at().date()).filter(asked) {
        if !all.contains(&person) {
            all.push(person);
        }
    }
    all
}

/// Hides an address, or ends that: what is written about the person, and what is written about the child, namely who
/// goes on seeing the case. Nobody is asked about where nothing is hidden.
///
/// # Errors
/// Without a ground, and where somebody is not answered about or a reason is missing.
pub fn hide_address(
    scene: CaseScene<'_>,
    permit: &Permit,
    person: PersonId,
    protection: Protection,
    answers: &[StayAnswer],
) -> Result<(Written, Vec<Written>), PersonRefusal> {
    let written = protect(permit, protection)?;
    if !protection.hides_address() {
        return Ok((written, Vec::new()));
    }
    let mut about_others = Vec::new();
    for other in others(scene, permit, person) {
        let mut answers = answers.iter();
        let answer = answers.find(|answer| answer.person == other);
        let answer = answer.ok_or(PersonRefusal::NotAnswered)?;
        if answer.reason.or_empty().trim().is_empty() {
            return Err(PersonRefusal::NoReason);
        }
        about_others.extend(events(scene, permit, answer));
    }
    Ok((written, about_others))
}

fn events(scene: CaseScene<'_>, permit: &Permit, answer: &StayAnswer) -> Vec<Written> {
    let (person, reason) = (answer.person, answer.reason.clone());
    let label = own_label(permit);
    match answer.stay {
        Stay::Out => vec![(label, PersonEvent::Excluded { person, reason })],
        Stay::Sees => {
            let readmitted = PersonEvent::Readmitted {
                person,
                reason: reason.clone(),
            };
            let out = scene.child.excluded.contains(&person);
            let readmitted = out.then_some((label, readmitted));
            let goes_on = (label, PersonEvent::GoesOnSeeing { person, reason });
            readmitted.into_iter().chain([goes_on]).collect()
        }
    }
}

#[cfg(test)]
mod tests;

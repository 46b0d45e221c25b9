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
use crate::label::{Kind, Label, Sphere};
use crate::moment::Date;
use crate::told::Told;

/// Whether somebody goes on seeing the case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stay {
    /// It is kept out from now on.
    Out,
    /// It goes on seeing the case.
    Sees,
    /// It stays in the shelter together with the child, and sees what tells of the stay.
    There,
}

/// How an address is to be protected from now on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Protecting {
    /// The protection.
    pub protection: Protection,
    /// The answers about the other adults; nobody is asked about where nothing is hidden.
    pub answers: Vec<StayAnswer>,
    /// Why it is hidden no longer, said to those whom it hid; empty where it is hidden.
    pub reason: Told,
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
    /// Whether it can be that it stays in a shelter together with the child.
    pub can_be_there: bool,
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
            can_be_there: scene.case.child() == Some(person)
                && scene.child.parental_relation(other, today).is_some(),
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
    let there = scene.child.stays_there.contains(&person);
    Some(Before {
        stay: if there { Stay::There } else { Stay::Sees },
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
/// Without a ground, where somebody is not answered about or a reason is missing, and for somebody who is to stay with
/// the child where it is in no shelter.
pub fn hide_address(
    scene: CaseScene<'_>,
    permit: &Permit,
    person: (PersonId, Protection),
    new: &Protecting,
) -> Result<(Written, Vec<Written>), PersonRefusal> {
    let (person, before) = person;
    let written = protect(permit, new.protection)?;
    if !new.protection.hides_address() {
        let said = shown_again(scene, permit, (person, before), &new.reason)?;
        return Ok((written, said));
    }
    let shelter = new.protection == Protection::Shelter && scene.case.child() == Some(person);
    let today = permit.at().date();
    let mut about_others = Vec::new();
    for other in others(scene, permit, person) {
        let mut answers = new.answers.iter();
        let answer = answers.find(|answer| answer.person == other);
        let answer = answer.ok_or(PersonRefusal::NotAnswered)?;
        let parent = scene.child.parental_relation(other, today).is_some();
        let written = answered(permit, answer.clone(), shelter && parent)?;
        let out = scene.child.excluded.contains(&other) && answer.stay != Stay::Out;
        about_others.extend(out.then(|| let_in(permit, answer)));
        about_others.push(written);
    }
    Ok((written, about_others))
}

/// What an answer writes about somebody while an address is hidden, where it can be given: with a reason, and that
/// somebody is in the shelter with the child only where that can be.
///
/// # Errors
/// Without a reason, and for somebody who cannot be there.
pub(super) fn answered(
    permit: &Permit,
    answer: StayAnswer,
    can_be_there: bool,
) -> Result<Written, PersonRefusal> {
    let StayAnswer {
        person,
        stay,
        reason,
    } = answer;
    if reason.or_empty().trim().is_empty() {
        return Err(PersonRefusal::NoReason);
    }
    if stay == Stay::There && !can_be_there {
        return Err(PersonRefusal::NoShelter);
    }
    let event = match stay {
        Stay::Out => PersonEvent::Excluded { person, reason },
        Stay::Sees => PersonEvent::GoesOnSeeing { person, reason },
        Stay::There => PersonEvent::StaysThere { person, reason },
    };
    Ok((own_label(permit), event))
}

/// That somebody who was kept out is so no longer.
fn let_in(permit: &Permit, answer: &StayAnswer) -> Written {
    let (person, reason) = (answer.person, answer.reason.clone());
    (
        own_label(permit),
        PersonEvent::Readmitted { person, reason },
    )
}

/// What is said to those whom a hidden address hid, when it is hidden no longer: each reads it alone, because who was
/// hidden is told to nobody else. Nothing where nothing was hidden.
fn shown_again(
    scene: CaseScene<'_>,
    permit: &Permit,
    (person, before): (PersonId, Protection),
    reason: &Told,
) -> Result<Vec<Written>, PersonRefusal> {
    if !before.hides_address() {
        return Ok(Vec::new());
    }
    if reason.or_empty().trim().is_empty() {
        return Err(PersonRefusal::NoReason);
    }
    let said = |to: PersonId| {
        let sphere = match scene.case.child() == Some(to) {
            true => Sphere::Child,
            false => Sphere::Adult(to),
        };
        let label = Label {
            sphere,
            ..permit.common_label(Kind::Message)
        };
        let reason = reason.clone();
        (label, PersonEvent::ShownAgain { to, reason })
    };
    let hidden = hidden_with(scene, person, permit.at().date());
    Ok(hidden.into_iter().map(said).collect())
}

/// Whom a hidden address hides: the person; with a child, also those who stay in the shelter with it, or the parents
/// with whom it lives.
pub fn hidden_with(scene: CaseScene<'_>, person: PersonId, today: Date) -> Vec<PersonId> {
    let mut all = vec![person];
    if scene.case.child() == Some(person) {
        let child = scene.child;
        let with = child.in_shelter_with(today);
        let home = child
            .relations_on(today)
            .filter(|one| one.lives_with && one.responsibility);
        match child.protection {
            Protection::Shelter => all.extend(with),
            Protection::None | Protection::Confidential | Protection::StrictlyConfidential => {
                all.extend(home.map(|one| one.to));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests;

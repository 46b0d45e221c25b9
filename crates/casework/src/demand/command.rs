//! Demanding, answering, and lifting what was held back.

use super::event::{About, CAN_BE_HELD_BACK, Demand, DemandEvent, Thing, Verdict, Wish};
use super::state::Made;
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::id::ItemId;
use crate::label::{Kind, Label, Source};
use crate::note::{Note, NoteEvent, State, label as note_label};
use crate::told::Told;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DemandRefusal {
    /// Nothing is written.
    #[error("a demand says why, and so does an answer")]
    Nothing,
    /// It must be said which thing it is about.
    #[error("it must be said which thing it is about")]
    NoThing,
    /// Of this kind not everything can be held back, or something else than its use is at stake.
    #[error("everything of this kind cannot be held back, or that is not what is demanded")]
    NotWhole,
    /// The same is demanded already, and the answer is on its way.
    #[error("it is demanded already")]
    Demanded,
    /// It is answered already.
    #[error("it is answered already")]
    Answered,
    /// The answer is none to what was demanded.
    #[error("the answer does not fit the demand")]
    Unfitting,
    /// What is right is not written.
    #[error("a correction says what is right")]
    NoRight,
    /// The viewer takes care of the child, and demands only about what it told itself.
    #[error("whoever cares for the child demands only about what it told itself")]
    OnlyCares,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Demands something about one's own information. Whoever is of the family does; who only takes care of the child, about
/// what it told itself (pasient- og brukerrettighetsloven § 5-2).
///
/// # Errors
/// When nothing is written, no thing is named where there must be one, the same is demanded already, or there is no
/// ground.
pub fn make(
    case: &Case,
    permit: &Permit,
    demand: Demand,
) -> Result<(Label, DemandEvent), DemandRefusal> {
    if !permit.is_family() {
        return Err(DemandRefusal::NoGround);
    }
    said(&demand.text)?;
    match demand.about {
        About::Thing(thing, item) => {
            let label = label_of(case, thing, item).ok_or(DemandRefusal::NoGround)?;
            permit
                .ground_for(&label, item)
                .ok_or(DemandRefusal::NoGround)?;
            if permit.only_cares() && label.source != Source::Family(permit.viewer().person) {
                return Err(DemandRefusal::OnlyCares);
            }
        }
        About::Kind(_) | About::All(_) if permit.only_cares() => {
            return Err(DemandRefusal::OnlyCares);
        }
        About::Kind(_) | About::All(_) if demand.wish.needs_thing() => {
            return Err(DemandRefusal::NoThing);
        }
        About::All(kind) => can_be_whole(kind, demand.wish)?,
        About::Kind(_) => {}
    }
    let me = Some(permit.viewer().person);
    let same =
        |known: &Made| (known.wish, known.about, known.by) == (demand.wish, demand.about, me);
    if case.demand.open().any(same) {
        return Err(DemandRefusal::Demanded);
    }
    let label = permit.common_label(Kind::Decision);
    Ok((label, DemandEvent::Made { demand }))
}

/// Everything of a kind can be objected to, where that kind can be held back; nothing else can be demanded of it.
fn can_be_whole(kind: Kind, wish: Wish) -> Result<(), DemandRefusal> {
    match wish == Wish::Objection && CAN_BE_HELD_BACK.contains(&kind) {
        true => Ok(()),
        false => Err(DemandRefusal::NotWhole),
    }
}

/// The label of a thing that a demand can be about, where it is there.
pub(super) fn label_of(case: &Case, thing: Thing, item: ItemId) -> Option<Label> {
    let label = match thing {
        Thing::Note => case.note.find(item)?.text.label(),
        Thing::Message => {
            let mut all = case.message.all.iter();
            all.find(|message| message.id == item)?.text.label()
        }
        Thing::Mapping => {
            let mut all = case.need.mappings.iter();
            all.find(|written| written.id == item)?.whole.label()
        }
        Thing::Promise => case.promise.find(item)?.promise.label(),
        Thing::Goal => case.plan.goal(item)?.label(),
    };
    Some(*label)
}

/// What is written with an answer: into the demand, and into the note that it corrects.
pub type Answered = (Label, DemandEvent, Option<(Label, NoteEvent)>);

/// Answers a demand, and corrects a note in the same errand where that was demanded and is granted. The answer goes
/// with the demand: whoever sees the one sees the other.
///
/// # Errors
/// When nothing is written, the verdict does not fit, it is answered already, or there is no ground.
pub fn answer(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    (verdict, answer, right): (Verdict, Told, Told),
) -> Result<Answered, DemandRefusal> {
    let demand = judged(case, permit, id)?;
    if demand.answer.is_some() {
        return Err(DemandRefusal::Answered);
    }
    said(&answer)?;
    if !verdict.answers(demand.wish) {
        return Err(DemandRefusal::Unfitting);
    }
    let corrects = demand.wish == Wish::Correction && verdict.grants();
    let right = match demand.about {
        About::Thing(..) if corrects => Some(right),
        _ => None,
    };
    if right.as_ref().is_some_and(|right| said(right).is_err()) {
        return Err(DemandRefusal::NoRight);
    }
    let note = note_of(case, demand.about);
    let (right, note) = match (right, note) {
        (Some(text), Some(note)) => {
            let (id, why) = (note.id, answer.clone());
            let corrected = NoteEvent::Corrected { id, text, why };
            (None, Some((note_label(permit, note), corrected)))
        }
        (right, _) => (right, None),
    };
    let event = DemandEvent::Answered {
        id,
        verdict,
        answer,
        right,
    };
    Ok((*demand.text.label(), event, note))
}

/// A note that can still be corrected.
fn note_of(case: &Case, about: About) -> Option<&Note> {
    let About::Thing(Thing::Note, item) = about else {
        return None;
    };
    let note = case.note.find(item)?;
    matches!(note.state, State::Standing | State::Corrected(_)).then_some(note)
}

/// Uses again what was held back, with the reason; the person is told before.
///
/// # Errors
/// When nothing is held back, no reason is given, or there is no ground.
pub fn lift(
    case: &Case,
    permit: &Permit,
    id: ItemId,
    why: Told,
) -> Result<(Label, DemandEvent), DemandRefusal> {
    let demand = judged(case, permit, id)?;
    if demand.answer.is_none() || !demand.restricts() {
        return Err(DemandRefusal::Unfitting);
    }
    said(&why)?;
    Ok((*demand.text.label(), DemandEvent::Lifted { id, why }))
}

/// That the keys of what was to be erased are destroyed.
pub fn carried_out(case: &Case, id: ItemId) -> Option<(Label, DemandEvent)> {
    let demand = case.demand.find(id)?;
    demand
        .waits_for_erasure()
        .then(|| (*demand.text.label(), DemandEvent::CarriedOut { id }))
}

fn judged<'c>(case: &'c Case, permit: &Permit, id: ItemId) -> Result<&'c Made, DemandRefusal> {
    let demand = case.demand.find(id).ok_or(DemandRefusal::NoGround)?;
    match permit.has(Role::CoordinatingUnit) {
        true => Ok(demand),
        false => Err(DemandRefusal::NoGround),
    }
}

fn said(text: &Told) -> Result<(), DemandRefusal> {
    match text.or_empty().trim().is_empty() {
        true => Err(DemandRefusal::Nothing),
        false => Ok(()),
    }
}

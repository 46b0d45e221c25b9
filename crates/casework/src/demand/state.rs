//! Demands as folded: which wait, what is held back, what is to be erased, and what stands beside what.

use super::event::{About, CAN_BE_HELD_BACK, Demand, DemandEvent, Thing, Verdict, Wish};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Label, Labelled};
use crate::moment::{Date, Moment};
use crate::told::Told;

/// An answer as folded.
#[derive(Clone)]
pub(crate) struct Answered {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) verdict: Verdict,
    pub(crate) text: Labelled<Told>,
}

/// A demand as folded.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) wish: Wish,
    pub(crate) about: About,
    pub(crate) text: Labelled<Told>,
    pub(crate) due: Date,
    pub(crate) answer: Option<Answered>,
    pub(crate) lifted: Option<Moment>,
    pub(crate) carried_out: Option<Moment>,
}

impl Made {
    /// Whether something is held back: while it is judged, and afterwards where that was granted. An objection holds it
    /// back as well (personvernforordningen artikkel 18 nr. 1 letter d, artikkel 21 nr. 1). What is only said of a kind in
    /// words holds nothing back.
    pub(crate) fn restricts(&self) -> bool {
        let judged = self.answer.as_ref();
        let can = match self.about {
            About::Thing(..) => true,
            About::All(kind) => self.wish == Wish::Objection && CAN_BE_HELD_BACK.contains(&kind),
            About::Kind(_) => false,
        };
        matches!(self.wish, Wish::Restriction | Wish::Objection)
            && can
            && self.lifted.is_none()
            && judged.is_none_or(|answer| answer.verdict.grants())
    }

    /// Whether keys are to be destroyed, and are not yet.
    pub(crate) fn waits_for_erasure(&self) -> bool {
        let granted = self.answer.as_ref().is_some_and(|one| one.verdict.grants());
        self.wish == Wish::Erasure && granted && self.carried_out.is_none()
    }
}

/// What stands beside a thing: what is right, or what the person says where a correction was refused.
#[derive(Clone)]
pub(crate) struct Beside {
    pub(crate) item: ItemId,
    pub(crate) on: Date,
    pub(crate) corrected: bool,
    pub(crate) text: Labelled<Told>,
}

/// All demands of a case, oldest first.
#[derive(Clone, Default)]
pub struct Demands {
    pub(crate) all: Vec<Made>,
    pub(crate) beside: Vec<Beside>,
}

impl Demands {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: DemandEvent,
    ) {
        match event {
            DemandEvent::Made { demand } => self.all.push(made(at, by, label, demand)),
            DemandEvent::Answered {
                id,
                verdict,
                answer,
                right,
            } => {
                let text = Labelled::new(label, answer);
                let Some(demand) = self.all.iter_mut().find(|demand| demand.id == id) else {
                    return;
                };
                demand.answer = Some(Answered {
                    at,
                    by,
                    verdict,
                    text,
                });
                self.beside.extend(beside(demand, at.date(), right));
            }
            DemandEvent::Lifted { id, .. } => self.change(id, |demand| demand.lifted = Some(at)),
            DemandEvent::CarriedOut { id } => {
                self.change(id, |demand| demand.carried_out = Some(at));
            }
        }
    }

    fn change(&mut self, id: ItemId, change: impl FnOnce(&mut Made)) {
        if let Some(demand) = self.all.iter_mut().find(|demand| demand.id == id) {
            change(demand);
        }
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Made> {
        self.all.iter().find(|demand| demand.id == id)
    }

    /// Those that wait for an answer.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Made> {
        self.all.iter().filter(|demand| demand.answer.is_none())
    }

    /// What is held back, each with who demanded it.
    pub(crate) fn restricted(&self) -> impl Iterator<Item = (ItemId, Option<PersonId>)> {
        let all = self.all.iter().filter(|demand| demand.restricts());
        all.filter_map(|demand| Some((demand.about.item()?, demand.by)))
    }

    /// Whether a thing is held back.
    pub(crate) fn restricts(&self, item: ItemId) -> bool {
        self.restricted().any(|(restricted, _)| restricted == item)
    }

    /// Whether everything of a kind is held back from everybody but the family and those who coordinate.
    pub(crate) fn restricts_kind(&self, kind: Kind) -> bool {
        let mut all = self.all.iter().filter(|demand| demand.restricts());
        all.any(|demand| demand.about == About::All(kind))
    }

    /// Whether somebody itself demanded that everything of a kind is held back.
    pub(crate) fn objects(&self, person: PersonId, kind: Kind) -> bool {
        let mut all = self.all.iter().filter(|demand| demand.restricts());
        all.any(|demand| (demand.about, demand.by) == (About::All(kind), Some(person)))
    }

    /// The kinds of which everything is held back.
    pub(crate) fn restricted_kinds(&self) -> Vec<Kind> {
        let kinds = CAN_BE_HELD_BACK.into_iter();
        kinds.filter(|kind| self.restricts_kind(*kind)).collect()
    }

    /// Who made a demand, so that it can be told that something has come.
    pub fn who_made(&self, id: ItemId) -> Option<PersonId> {
        self.find(id)?.by
    }

    /// The thing that a demand is about, so that the office knows what to erase.
    pub fn item_of(&self, id: ItemId) -> Option<ItemId> {
        self.find(id)?.about.item()
    }

    /// What is to be erased and is not yet: the demand, and the thing.
    pub fn to_erase(&self) -> impl Iterator<Item = (ItemId, Thing, ItemId)> {
        let all = self.all.iter().filter(|demand| demand.waits_for_erasure());
        all.filter_map(|demand| match demand.about {
            About::Thing(thing, item) => Some((demand.id, thing, item)),
            About::Kind(_) | About::All(_) => None,
        })
    }
}

fn made(at: Moment, by: Option<PersonId>, label: Label, demand: Demand) -> Made {
    Made {
        id: demand.id,
        at,
        by,
        wish: demand.wish,
        about: demand.about,
        text: Labelled::new(label, demand.text),
        due: demand.due,
        answer: None,
        lifted: None,
        carried_out: None,
    }
}

/// What an answer to a demand for correction puts beside the thing. Whoever sees the thing sees it.
fn beside(demand: &Made, on: Date, right: Option<Told>) -> Option<Beside> {
    let (Wish::Correction, Some(item)) = (demand.wish, demand.about.item()) else {
        return None;
    };
    let granted = demand.answer.as_ref()?.verdict.grants();
    let text = match granted {
        true => right?,
        false => demand.text.inside().clone(),
    };
    let label = Label {
        kind: demand.about.kind(),
        ..*demand.text.label()
    };
    Some(Beside {
        item,
        on,
        corrected: granted,
        text: Labelled::new(label, text),
    })
}

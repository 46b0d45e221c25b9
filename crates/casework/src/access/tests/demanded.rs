//! Demands in a random municipality: about one thing, and about everything of a kind.

use super::dice::Dice;
use super::streams::{entry, item};
use super::world::{CHILD, PEOPLE, World, promise_id};
use crate::case::CaseEvent;
use crate::demand::{About, Demand, DemandEvent, Thing, Verdict, Wish};
use crate::entry::{Actor, Entry};
use crate::id::{ItemId, PersonId};
use crate::label::{Kind, Source};
use crate::moment::Moment;
use crate::told::Told;

/// A demand as one would write it on a list: it stands while it waits, and afterwards where it was granted.
pub(super) struct Demanded {
    pub(super) item: ItemId,
    pub(super) by: PersonId,
    pub(super) restriction: bool,
    pub(super) waits: bool,
    pub(super) stands: bool,
}

/// An objection to the use of a kind, as one would write it on a list.
pub(super) struct ObjectedTo {
    pub(super) kind: Kind,
    pub(super) by: PersonId,
    /// Whether it is about everything of the kind, and not about something that its words tell.
    pub(super) whole: bool,
    /// Whether it was granted, where it is answered.
    pub(super) granted: Option<bool>,
    pub(super) lifted: bool,
}

fn somebody(dice: &mut Dice) -> PersonId {
    match dice.once_in(4) {
        true => CHILD,
        false => dice.one_of(&PEOPLE),
    }
}

impl Demanded {
    pub(super) fn random(dice: &mut Dice) -> Self {
        let (restriction, waits) = (!dice.once_in(3), dice.once_in(2));
        Self {
            item: promise_id(dice.roll(2)),
            by: somebody(dice),
            restriction,
            waits,
            stands: waits || dice.once_in(2),
        }
    }
}

impl ObjectedTo {
    pub(super) fn random(dice: &mut Dice) -> Self {
        Self {
            kind: dice.one_of(&Kind::ALL),
            by: somebody(dice),
            whole: !dice.once_in(4),
            granted: dice.once_in(2).then(|| !dice.once_in(3)),
            lifted: dice.once_in(4),
        }
    }
}

/// What happened in the case.
pub(super) fn entries(world: &World, at: Moment) -> Vec<Entry<CaseEvent>> {
    let single = world.demands.iter().enumerate().map(|(place, one)| {
        let wish = match one.restriction {
            true => Wish::Restriction,
            false => Wish::Correction,
        };
        let granted = (!one.waits).then_some(one.stands);
        let about = About::Thing(Thing::Note, one.item);
        (item(place), (wish, about), one.by, granted, false)
    });
    let kinds = world.objections.iter().enumerate().map(|(place, one)| {
        let about = match one.whole {
            true => About::All(one.kind),
            false => About::Kind(one.kind),
        };
        let lifted = one.lifted && one.granted == Some(true);
        let wish = (Wish::Objection, about);
        (item(10 + place), wish, one.by, one.granted, lifted)
    });
    let mut all = Vec::new();
    for (id, (wish, about), by, granted, lifted) in single.chain(kinds) {
        let demand = Demand {
            id,
            wish,
            about,
            text: Told::from("prøve"),
            due: at.date(),
        };
        let program = |event| entry(at, Source::Program, CaseEvent::Demand(event));
        let by = Actor::Person(by);
        let made = program(DemandEvent::Made { demand });
        all.push(Entry { by, ..made });
        all.extend(granted.map(|granted| {
            program(DemandEvent::Answered {
                id,
                verdict: match granted {
                    true => Verdict::Agreed,
                    false => Verdict::Refused,
                },
                answer: Told::from("prøve"),
                right: None,
            })
        }));
        let why = Told::from("prøve");
        all.extend(lifted.then(|| program(DemandEvent::Lifted { id, why })));
    }
    all
}

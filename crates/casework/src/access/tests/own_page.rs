//! The child's own page in a random world: the codes that were made, who comes, and what it shows, told
//! a second time.

use super::dice::Dice;
use super::second::{Employed, Law};
use super::streams::{CASE, days};
use super::world::{CHILD, PEOPLE, UNITS, World, holds, promise_id};
use crate::access::{Level, Viewer};
use crate::case::CaseEvent;
use crate::code::CodeEvent;
use crate::entry::{Capacity, Function, Means};
use crate::id::{CaseId, ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere};
use crate::moment::Date;

/// A code on paper as one would write it on a list.
pub(super) struct Paper {
    pub(super) id: ItemId,
    /// The last day, counted from today.
    pub(super) last: i64,
    pub(super) ended: bool,
}

impl Paper {
    pub(super) fn some(dice: &mut Dice) -> Vec<Self> {
        let most = dice.roll(3);
        let all = (0..most).map(|place| Self {
            id: promise_id(place),
            last: i64::try_from(dice.roll(4)).unwrap() - 1,
            ended: dice.once_in(4),
        });
        all.collect()
    }
}

/// What happens in the case, in the order of the list.
pub(super) fn events(world: &World, today: Date) -> Vec<CaseEvent> {
    let mut all = Vec::new();
    for one in &world.codes {
        let (id, hash) = (one.id, one.id.into());
        let (until, _) = days(today, (one.last, None));
        all.push(CodeEvent::Made { id, hash, until });
        if one.ended {
            all.push(CodeEvent::Ended { id });
        }
    }
    all.into_iter().map(CaseEvent::Code).collect()
}

/// Somebody on the child's own page: mostly the child, by a code that may be worth nothing, or beside
/// somebody who may have nothing to do there.
pub(super) fn viewer(dice: &mut Dice, world: &World) -> Viewer {
    let person = match dice.once_in(6) {
        true => dice.one_of(&PEOPLE),
        false => CHILD,
    };
    let beside = |dice: &mut Dice| match (dice.roll(3), &world.appointed) {
        (0, Some(appointed)) => (appointed.person, UNITS[2].0),
        (1, _) if !world.employed.is_empty() => {
            let (person, unit, ..) = world.employed[dice.roll(world.employed.len())];
            (person, unit)
        }
        _ => (dice.one_of(&PEOPLE), dice.one_of(&UNITS).0),
    };
    let means = match dice.once_in(3) {
        true => {
            let (person, unit) = beside(dice);
            Means::Together { person, unit }
        }
        false => Means::Code(promise_id(dice.roll(2))),
    };
    let case = match dice.once_in(10) {
        true => CaseId::from_bytes([29; 16]),
        false => CASE,
    };
    Viewer {
        person,
        capacity: Capacity::OwnPage { case, means },
        organisation: None,
        level: Level::Low,
    }
}

/// Whether the last paper still counts, or whoever sits beside has the case and is let in by the family.
pub(super) fn comes(world: &World, person: PersonId, (case, means): (CaseId, Means)) -> bool {
    let child = person == CHILD && case == CASE;
    child
        && match means {
            Means::Code(id) => {
                let last = world.codes.last();
                last.is_some_and(|one| one.id == id && !one.ended && one.last >= 0)
            }
            Means::Together { person, unit } => {
                let function = Function::CoordinatingUnit;
                let one = Employed {
                    person,
                    unit,
                    function,
                };
                let employed = world.employed.iter().any(|(who, at, what, period)| {
                    (*who, *at, *what) == (person, unit, function) && holds(*period)
                });
                let unit_of_case = employed && one.is_unit_of_case();
                !world.excluded.contains(&person) && (one.coordinates(world) || unit_of_case)
            }
        }
}

/// What is shared and ordinary, but for what others write to each other; and what is the child's alone.
pub(super) fn shows(world: &World, law: &Law, (label, item): (&Label, Option<ItemId>)) -> bool {
    let held = item.is_some_and(|item| {
        let mut demands = world.demands.iter();
        demands.any(|one| one.restriction && one.stands && one.item == item)
    });
    let others_wrote = label.kind == Kind::Message && label.source != Source::Family(CHILD);
    let here = match label.sphere {
        Sphere::Child => true,
        Sphere::Shared => !others_wrote,
        Sphere::Adult(_) | Sphere::Service(_) => false,
    };
    !held && here && law.says(world, "own-information", "child-with-code", label)
}

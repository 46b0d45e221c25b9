//! A random municipality as plain lists.

use super::demanded::{Demanded, ObjectedTo};
use super::dice::Dice;
use super::own_page::{self, Paper};
use crate::access::{Level, Viewer};
use crate::consent::Receiver;
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, OrganisationId, PersonId, UnitId};
use crate::label::{Act, Kind};
use crate::organisation::Service;
use crate::person::RelationKind;

pub(super) const CHILD: PersonId = PersonId::from_bytes([1; 16]);
/// Three adults, five who work somewhere, and one whom nobody knows.
pub(super) const PEOPLE: [PersonId; 9] = [
    PersonId::from_bytes([2; 16]),
    PersonId::from_bytes([3; 16]),
    PersonId::from_bytes([4; 16]),
    PersonId::from_bytes([5; 16]),
    PersonId::from_bytes([6; 16]),
    PersonId::from_bytes([7; 16]),
    PersonId::from_bytes([8; 16]),
    PersonId::from_bytes([9; 16]),
    PersonId::from_bytes([10; 16]),
];
/// The coordinating unit of the case, another one, a school and the child protection service.
pub(super) const UNITS: [(UnitId, Service, Act); 4] = [
    (
        UnitId::from_bytes([21; 16]),
        Service::CoordinatingUnit,
        Act::Health,
    ),
    (
        UnitId::from_bytes([22; 16]),
        Service::CoordinatingUnit,
        Act::Health,
    ),
    (
        UnitId::from_bytes([23; 16]),
        Service::School,
        Act::Education,
    ),
    (
        UnitId::from_bytes([24; 16]),
        Service::ChildProtection,
        Act::ChildProtection,
    ),
];
/// The coordinating unit of the neighbouring municipality, which has security officers of its own.
pub(super) const NEIGHBOUR_UNIT: UnitId = UNITS[1].0;
pub(super) const FUNCTIONS: [Function; 4] = [
    Function::Worker,
    Function::CoordinatingUnit,
    Function::Leader,
    Function::SecurityOfficer,
];
pub(super) const TOWN: OrganisationId = OrganisationId::from_bytes([31; 16]);
pub(super) const NEIGHBOUR: OrganisationId = OrganisationId::from_bytes([33; 16]);

/// First and last day, counted from today.
pub(super) type Period = (i64, Option<i64>);

pub(super) fn holds(period: Period) -> bool {
    period.0 <= 0 && period.1.is_none_or(|last| last >= 0)
}

/// A consent as one would write it on a list.
pub(super) struct Given {
    pub(super) receiver: Receiver,
    pub(super) kinds: Vec<Kind>,
    pub(super) lifts: bool,
    pub(super) period: Period,
    pub(super) given: bool,
    pub(super) withdrawn: bool,
    /// Who has given it.
    pub(super) by: Vec<PersonId>,
}

/// An appointment as one would write it on a list.
pub(super) struct Appointed {
    pub(super) person: PersonId,
    pub(super) deputy: PersonId,
    pub(super) period: Period,
    pub(super) substituted: Option<Period>,
}

/// A municipality and one case in it, as plain lists.
pub(super) struct World {
    /// How old the child is, in whole years.
    pub(super) years: i64,
    pub(super) relations: Vec<(PersonId, RelationKind, bool, Period)>,
    pub(super) excluded: Vec<PersonId>,
    /// Whether the child stays in a shelter, and who was said to stay there with it.
    pub(super) shelter: bool,
    pub(super) there: Vec<PersonId>,
    pub(super) employed: Vec<(PersonId, UnitId, Function, Period)>,
    pub(super) away: Vec<(PersonId, Period)>,
    pub(super) team: Vec<(Option<UnitId>, Option<PersonId>, Period)>,
    /// One after the other in time; the last is the newest.
    pub(super) appointed: Option<Appointed>,
    pub(super) consents: Vec<Given>,
    pub(super) promises: Vec<(PersonId, bool)>,
    pub(super) written: Vec<UnitId>,
    pub(super) questions: Vec<Questioned>,
    pub(super) demands: Vec<Demanded>,
    pub(super) objections: Vec<ObjectedTo>,
    pub(super) emergencies: Vec<Endangered>,
    /// One after the other in time: only the last can open the child's own page.
    pub(super) codes: Vec<Paper>,
}

/// An opening because of danger as one would write it on a list.
pub(super) struct Endangered {
    pub(super) person: PersonId,
    pub(super) unit: UnitId,
    pub(super) function: Function,
    /// How many hours from now it begins, and how many it lasts.
    pub(super) hours: (i64, i64),
    /// Whether it was found right, where somebody has reviewed it.
    pub(super) right: Option<bool>,
    pub(super) held_back: bool,
}

/// A question about the log.
pub(super) struct Questioned {
    pub(super) id: ItemId,
    /// Who looked.
    pub(super) looked: PersonId,
    /// Who is to answer.
    pub(super) to: PersonId,
}

pub(super) fn promise_id(place: usize) -> ItemId {
    ItemId::from_bytes([100 + u8::try_from(place).unwrap(); 16])
}

fn period(dice: &mut Dice) -> Period {
    let from = i64::try_from(dice.roll(4)).unwrap() - 2;
    let last = i64::try_from(dice.roll(4)).unwrap() - 1;
    (from, dice.once_in(2).then_some(last.max(from)))
}

fn some<T>(dice: &mut Dice, most: usize, mut make: impl FnMut(&mut Dice) -> T) -> Vec<T> {
    (0..dice.roll(most + 1)).map(|_| make(dice)).collect()
}

impl World {
    pub(super) fn random(dice: &mut Dice) -> Self {
        let person = |dice: &mut Dice| dice.one_of(&PEOPLE);
        let unit = |dice: &mut Dice| dice.one_of(&UNITS).0;
        let employed = some(dice, 8, |dice| {
            let function = dice.one_of(&FUNCTIONS);
            (person(dice), unit(dice), function, period(dice))
        });
        Self {
            years: dice.one_of(&[0, 9, 14, 15, 16, 17, 18, 19]),
            emergencies: some(dice, 3, |dice| Endangered::random(dice, &employed)),
            codes: Paper::some(dice),
            relations: some(dice, 4, |dice| {
                let kind = dice.one_of(&RelationKind::ALL);
                (person(dice), kind, dice.once_in(2), period(dice))
            }),
            excluded: some(dice, 2, person),
            shelter: dice.once_in(2),
            there: some(dice, 2, person),
            employed,
            away: some(dice, 2, |dice| (person(dice), period(dice))),
            team: some(dice, 3, |dice| {
                let named = dice.once_in(2).then(|| person(dice));
                let of = (named.is_none() || dice.once_in(2)).then(|| unit(dice));
                (of, named, period(dice))
            }),
            appointed: dice.once_in(2).then(|| Appointed {
                person: person(dice),
                deputy: person(dice),
                period: period(dice),
                substituted: dice.once_in(3).then(|| period(dice)),
            }),
            consents: some(dice, 3, |dice| Given {
                receiver: match dice.once_in(2) {
                    true => Receiver::Unit(unit(dice)),
                    false => Receiver::Person(person(dice)),
                },
                kinds: some(dice, 6, |dice| dice.one_of(&Kind::ALL)),
                lifts: dice.once_in(2),
                period: period(dice),
                given: !dice.once_in(4),
                withdrawn: dice.once_in(5),
                by: some(dice, 2, |dice| match dice.once_in(2) {
                    true => CHILD,
                    false => person(dice),
                }),
            }),
            promises: some(dice, 2, |dice| (person(dice), !dice.once_in(3))),
            written: some(dice, 1, unit),
            questions: some(dice, 2, |dice| Questioned {
                id: promise_id(dice.roll(2)),
                looked: person(dice),
                to: person(dice),
            }),
            demands: some(dice, 2, Demanded::random),
            objections: some(dice, 3, ObjectedTo::random),
        }
    }
}

impl Endangered {
    /// Mostly by somebody who works somewhere.
    fn random(dice: &mut Dice, employed: &[(PersonId, UnitId, Function, Period)]) -> Self {
        let (person, unit, function) = match employed {
            [] => (PEOPLE[0], UNITS[0].0, Function::Worker),
            some => {
                let (person, unit, function, _) = some[dice.roll(some.len())];
                (person, unit, function)
            }
        };
        let number = |dice: &mut Dice, sides| i64::try_from(dice.roll(sides)).unwrap();
        Self {
            person,
            unit,
            function: match dice.once_in(8) {
                true => dice.one_of(&FUNCTIONS),
                false => function,
            },
            hours: (number(dice, 6) - 4, number(dice, 6) + 1),
            right: dice.once_in(3).then(|| dice.once_in(2)),
            held_back: dice.once_in(2),
        }
    }
}

/// A random viewer: of the family, or in a function somewhere, now and then not surely enough.
pub(super) fn viewer(dice: &mut Dice, world: &World) -> Viewer {
    let level = match dice.once_in(12) {
        true => Level::Substantial,
        false => Level::High,
    };
    let in_function = |person, unit, function| Viewer {
        person,
        capacity: Capacity::Function { unit, function },
        organisation: Some(TOWN),
        level,
    };
    match dice.roll(5) {
        4 => own_page::viewer(dice, world),
        0 => Viewer {
            person: match dice.once_in(3) {
                true => CHILD,
                false => dice.one_of(&PEOPLE),
            },
            capacity: Capacity::Family,
            organisation: None,
            level,
        },
        1 => {
            let (unit, function) = (dice.one_of(&UNITS).0, dice.one_of(&FUNCTIONS));
            in_function(dice.one_of(&PEOPLE), unit, function)
        }
        _ => match world.employed.len() {
            0 => in_function(PEOPLE[0], UNITS[0].0, Function::Worker),
            count => {
                let (person, unit, function, _) = world.employed[dice.roll(count)];
                in_function(person, unit, function)
            }
        },
    }
}

//! The access rule told a second time, from the lists of a world and the rows of `law/sharing`,
//! without permits, tables or folded states.

use super::given::{consented_to, some_shared};
use super::own_page;
use super::world::{CHILD, NEIGHBOUR_UNIT, UNITS, World, holds, promise_id};
use crate::access::{Level, Viewer};
use crate::consent::Receiver;
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId, UnitId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::person::RelationKind;
use law::RuleSet;
use std::collections::HashMap;

/// The rows of the law as written.
pub(super) struct Law(HashMap<[String; 4], Option<u8>>);

impl Law {
    pub(super) fn on(rules: &RuleSet, today: crate::moment::Date) -> Self {
        let rows = rules.sharing(today).into_iter();
        Self(
            rows.map(|row| {
                let cell = [row.ground, row.holder, row.kind, row.strictness];
                (cell, row.until_age)
            })
            .collect(),
        )
    }

    pub(super) fn says(&self, world: &World, ground: &str, holder: &str, label: &Label) -> bool {
        let strictness = match label.strictness {
            Strictness::Ordinary => "ordinary",
            Strictness::HealthPersonnel => "health-personnel",
            Strictness::ChildProtection => "child-protection",
            Strictness::SocialServices => "social-services",
            Strictness::Shelter => "shelter",
            Strictness::ProtectedAddress => "protected-address",
        };
        let row = [ground, holder, label.kind.word(), strictness];
        match self.0.get(&row.map(str::to_owned)) {
            None => false,
            Some(None) => true,
            Some(Some(until)) => world.years < i64::from(*until),
        }
    }
}

/// Whether somebody sees something with a label, which may be an item it is responsible for.
pub(super) fn sees(
    world: &World,
    law: &Law,
    viewer: Viewer,
    (label, item): (&Label, Option<ItemId>),
) -> bool {
    if let Capacity::OwnPage { case, means } = viewer.capacity {
        let comes = own_page::comes(world, viewer.person, (case, means));
        return comes && own_page::shows(world, law, (label, item));
    }
    if viewer.level != Level::High {
        return false;
    }
    if world.excluded.contains(&viewer.person) && viewer.person != CHILD {
        return false;
    }
    if item.is_some_and(|item| held_back(world, viewer, item)) {
        return false;
    }
    match viewer.capacity {
        Capacity::OwnPage { .. } | Capacity::Public => false,
        Capacity::Family => family_sees(world, law, viewer.person, label),
        Capacity::Function { unit, function } => {
            let employed = world.employed.iter().any(|(person, at, as_what, period)| {
                (*person, *at, *as_what) == (viewer.person, unit, function) && holds(*period)
            });
            let one = Employed {
                person: viewer.person,
                unit,
                function,
            };
            employed && one.sees(world, law, label, item)
        }
    }
}

/// Whether somebody demanded that a thing is used no more, and the viewer is not one of those who see it all the same.
fn held_back(world: &World, viewer: Viewer, item: ItemId) -> bool {
    let restricting = world
        .demands
        .iter()
        .filter(|one| one.restriction && one.stands && one.item == item);
    let sees_all_the_same = |by: PersonId| match viewer.capacity {
        Capacity::Family => viewer.person == CHILD || viewer.person == by,
        Capacity::Function { unit, function } => {
            let one = Employed {
                person: viewer.person,
                unit,
                function,
            };
            one.coordinates(world) || one.is_unit_of_case()
        }
        Capacity::OwnPage { .. } | Capacity::Public => false,
    };
    restricting
        .into_iter()
        .any(|one| !sees_all_the_same(one.by))
}

/// The kinds that reach others by nothing but a consent or danger.
const BY_CONSENT_ALONE: [Kind; 6] = [
    Kind::Notice,
    Kind::Need,
    Kind::Health,
    Kind::Education,
    Kind::ChildProtection,
    Kind::Economy,
];

/// Whether somebody objected to the use of everything that is of the kind, and it waits or was found right.
fn is_objected_to(world: &World, label: &Label) -> bool {
    let mut objections = world.objections.iter();
    BY_CONSENT_ALONE.contains(&label.kind)
        && objections.any(|one| {
            let ended = one.granted == Some(false) || one.granted == Some(true) && one.lifted;
            one.whole && one.kind == label.kind && !ended
        })
}

fn family_sees(world: &World, law: &Law, person: PersonId, label: &Label) -> bool {
    let child = person == CHILD;
    let relations = || {
        let of = world.relations.iter();
        of.filter(|(to, _, _, period)| *to == person && holds(*period))
    };
    let parent = relations().any(|(_, _, responsibility, _)| *responsibility);
    let carer = relations().any(|(_, kind, responsibility, _)| {
        let cares = matches!(kind, RelationKind::FosterParent | RelationKind::Institution);
        cares && !responsibility
    });
    // nobody is a parent or foster parent to a grown child
    let (parent, carer) = (parent && world.years < 18, carer && world.years < 18);
    // whoever is kept out is not there either, as long as nobody has answered anew
    let there = parent && world.shelter && world.there.contains(&person);
    let me = |receiver: Receiver| receiver == Receiver::Person(person);
    let related = relations().next().is_some();
    let let_in = |label: &Label| related && consented_to(world, law, "let-in", &me, label);
    if !child && !parent && !carer && !some_shared(let_in) {
        return false;
    }
    match label.sphere {
        Sphere::Child => child,
        Sphere::Adult(adult) => adult == person,
        Sphere::Service(_) => false,
        Sphere::Shared => {
            label.source == Source::Family(person)
                || child && law.says(world, "own-information", "child", label)
                || parent && law.says(world, "parental-responsibility", "family", label)
                || there && law.says(world, "parental-responsibility", "parent-in-shelter", label)
                || carer && law.says(world, "care", "carer", label)
                || let_in(label) && (child || parent || carer || !is_objected_to(world, label))
        }
    }
}

pub(super) struct Employed {
    pub(super) person: PersonId,
    pub(super) unit: UnitId,
    pub(super) function: Function,
}

impl Employed {
    fn sees(&self, world: &World, law: &Law, label: &Label, item: Option<ItemId>) -> bool {
        if !self.has_anything(world, law) {
            return false;
        }
        match label.sphere {
            // what is said to the coordinator alone
            Sphere::Child | Sphere::Adult(_) => {
                let said = [Kind::Message, Kind::Need].contains(&label.kind);
                let opened = law.says(world, "appointment", "child-coordinator", label);
                return said && opened && self.coordinates(world);
            }
            Sphere::Service(unit) => return unit == self.unit,
            Sphere::Shared => {}
        }
        self.wrote_it(world, label)
            || self.stands_for(world, law, label)
            || self.consented(world, law, label) && !self.is_held_from(world, label)
            || self
                .endangered(world)
                .is_some_and(|holder| law.says(world, "emergency", holder, label))
            || law.says(world, "responsible", "worker", label)
                && item.is_some_and(|item| self.owes(world).any(|owed| owed == item))
            || self.is_unit_of_case()
                && law.says(world, "statutory-duty", "coordinating-unit", label)
                && item.is_some_and(|item| {
                    let mut demands = world.demands.iter();
                    demands.any(|one| one.waits && one.item == item)
                })
            || self.is_unit_of_case()
                && law.says(world, "supervision", "coordinating-unit", label)
                && item.is_some_and(|item| self.is_asked(world, item))
    }

    /// Whoever checks access does so for its own organisation; the town's alone has this case.
    fn checks(&self) -> bool {
        self.function == Function::SecurityOfficer && self.unit != NEIGHBOUR_UNIT
    }

    /// Whether this very question went to the one who asks, and is not about what the same one did.
    fn is_asked(&self, world: &World, item: ItemId) -> bool {
        let mut questions = world.questions.iter();
        questions.any(|one| one.id == item && one.to == self.person && one.looked != self.person)
    }

    /// What somebody objected to is shared with nobody but those who must judge or coordinate.
    fn is_held_from(&self, world: &World, label: &Label) -> bool {
        is_objected_to(world, label) && !self.coordinates(world) && !self.is_unit_of_case()
    }

    /// Without any of this not even the existence of the case is told.
    fn has_anything(&self, world: &World, law: &Law) -> bool {
        let own = self.coordinates(world)
            || self.is_unit_of_case()
            || self.is_member(world)
            || self.checks();
        let shared = some_shared(|label| self.consented(world, law, label));
        own || shared
            || self.owes(world).next().is_some()
            || self.has_written(world)
            || self.endangered(world).is_some()
    }

    /// As whom the law knows the one who has said that there is danger, as long as that lasts.
    fn endangered(&self, world: &World) -> Option<&'static str> {
        let holder = match self.function {
            Function::Worker => "worker",
            Function::CoordinatingUnit => "coordinating-unit",
            Function::Leader | Function::SecurityOfficer => return None,
        };
        let lasts = world.emergencies.iter().any(|one| {
            let (begins, hours) = one.hours;
            let now = begins <= 0 && begins + hours > 0;
            let me =
                (one.person, one.unit, one.function) == (self.person, self.unit, self.function);
            me && now && one.right != Some(false)
        });
        lasts.then_some(holder)
    }

    fn receives(&self) -> bool {
        matches!(self.function, Function::Worker | Function::CoordinatingUnit)
    }

    fn has_written(&self, world: &World) -> bool {
        // the coordinating unit of the case has its own ground for what it wrote
        self.receives() && self.unit != UNITS[0].0 && world.written.contains(&self.unit)
    }

    pub(super) fn is_unit_of_case(&self) -> bool {
        self.function == Function::CoordinatingUnit && self.unit == UNITS[0].0
    }

    pub(super) fn coordinates(&self, world: &World) -> bool {
        let Some(appointed) = &world.appointed else {
            return false;
        };
        let away = || {
            let person = appointed.person;
            let absent = world
                .away
                .iter()
                .any(|(who, when)| *who == person && holds(*when));
            absent || appointed.substituted.is_some_and(holds)
        };
        let stands = appointed.person == self.person || appointed.deputy == self.person && away();
        // everybody is appointed in the school here
        self.unit == UNITS[2].0 && holds(appointed.period) && stands
    }

    fn is_member(&self, world: &World) -> bool {
        self.function == Function::Worker
            && world.team.iter().any(|(unit, person, period)| {
                let me = match person {
                    Some(person) => *person == self.person && unit.is_none_or(|at| at == self.unit),
                    None => *unit == Some(self.unit),
                };
                me && holds(*period)
            })
    }

    fn owes<'w>(&self, world: &'w World) -> impl Iterator<Item = ItemId> + use<'w> {
        let (person, works) = (self.person, self.function == Function::Worker);
        let promises = world.promises.iter().enumerate();
        promises
            .filter(move |(_, (owner, open))| works && *open && *owner == person)
            .map(|(place, _)| promise_id(place))
    }

    fn wrote_it(&self, world: &World, label: &Label) -> bool {
        let coordination = [
            Kind::Need,
            Kind::Health,
            Kind::Education,
            Kind::Economy,
            Kind::Note,
            Kind::Message,
            Kind::Consent,
            Kind::Assessment,
            Kind::Decision,
        ];
        let own = matches!(label.source, Source::Service { unit, .. } if unit == self.unit);
        let coordinates = self.coordinates(world) || self.is_unit_of_case();
        own && (coordinates || !coordination.contains(&label.kind))
    }

    fn stands_for(&self, world: &World, law: &Law, label: &Label) -> bool {
        self.coordinates(world) && law.says(world, "appointment", "child-coordinator", label)
            || self.is_unit_of_case() && law.says(world, "own-task", "coordinating-unit", label)
            || self.is_member(world) && law.says(world, "own-task", "worker", label)
            || self.checks() && law.says(world, "supervision", "security-officer", label)
    }

    fn consented(&self, world: &World, law: &Law, label: &Label) -> bool {
        let mut relations = world.relations.iter();
        let related = relations.any(|(to, _, _, period)| *to == self.person && holds(*period));
        let me = |receiver: Receiver| match receiver {
            Receiver::Unit(unit) => unit == self.unit,
            Receiver::Person(person) => person == self.person && !related,
        };
        self.receives() && consented_to(world, law, "worker", &me, label)
    }
}

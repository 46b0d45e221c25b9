//! The access rule told a second time, from the lists of a world and the rows of `law/sharing`,
//! without permits, tables or folded states.

use super::world::{CHILD, UNITS, World, holds, promise_id};
use crate::access::{Level, Viewer};
use crate::consent::Receiver;
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId, UnitId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::person::RelationKind;
use law::RuleSet;
use std::collections::HashSet;

/// The rows of the law as written.
pub(super) struct Law(HashSet<[String; 4]>);

impl Law {
    pub(super) fn on(rules: &RuleSet, today: crate::moment::Date) -> Self {
        let rows = rules.sharing(today).into_iter();
        Self(
            rows.map(|row| [row.ground, row.holder, row.kind, row.strictness])
                .collect(),
        )
    }

    fn says(&self, ground: &str, holder: &str, label: &Label) -> bool {
        let strictness = match label.strictness {
            Strictness::Ordinary => "ordinary",
            Strictness::HealthPersonnel => "health-personnel",
            Strictness::ChildProtection => "child-protection",
            Strictness::SocialServices => "social-services",
            Strictness::Shelter => "shelter",
            Strictness::ProtectedAddress => "protected-address",
        };
        let row = [ground, holder, label.kind.word(), strictness];
        self.0.contains(&row.map(str::to_owned))
    }
}

/// Whether somebody sees something with a label, which may be an item it is responsible for.
pub(super) fn sees(
    world: &World,
    law: &Law,
    viewer: Viewer,
    (label, item): (&Label, Option<ItemId>),
) -> bool {
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
        Capacity::Public => false,
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
        Capacity::Public => false,
    };
    restricting
        .into_iter()
        .any(|one| !sees_all_the_same(one.by))
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
    if !child && !parent && !carer {
        return false;
    }
    match label.sphere {
        Sphere::Child => child,
        Sphere::Adult(adult) => adult == person,
        Sphere::Service(_) => false,
        Sphere::Shared => {
            label.source == Source::Family(person)
                || child && law.says("own-information", "child", label)
                || parent && law.says("parental-responsibility", "family", label)
                || carer && law.says("care", "carer", label)
        }
    }
}

struct Employed {
    person: PersonId,
    unit: UnitId,
    function: Function,
}

impl Employed {
    fn sees(&self, world: &World, law: &Law, label: &Label, item: Option<ItemId>) -> bool {
        if !self.has_anything(world, law) {
            return false;
        }
        match label.sphere {
            Sphere::Child | Sphere::Adult(_) => return false,
            Sphere::Service(unit) => return unit == self.unit,
            Sphere::Shared => {}
        }
        self.wrote_it(world, label)
            || self.stands_for(world, law, label)
            || self.consented(world, law, label)
            || law.says("responsible", "worker", label)
                && item.is_some_and(|item| self.owes(world).any(|owed| owed == item))
            || self.is_unit_of_case()
                && law.says("statutory-duty", "coordinating-unit", label)
                && item.is_some_and(|item| {
                    let mut demands = world.demands.iter();
                    demands.any(|one| one.waits && one.item == item)
                })
    }

    /// Without any of this not even the existence of the case is told.
    fn has_anything(&self, world: &World, law: &Law) -> bool {
        let own = self.coordinates(world)
            || self.is_unit_of_case()
            || self.is_member(world)
            || self.function == Function::SecurityOfficer;
        let strictnesses = [
            Strictness::Ordinary,
            Strictness::HealthPersonnel,
            Strictness::ChildProtection,
            Strictness::SocialServices,
        ];
        let shared = Kind::ALL.iter().any(|kind| {
            strictnesses.iter().any(|strictness| {
                let label = Label {
                    kind: *kind,
                    strictness: *strictness,
                    sphere: Sphere::Shared,
                    source: Source::Program,
                };
                self.consented(world, law, &label)
            })
        });
        own || shared || self.owes(world).next().is_some() || self.has_written(world)
    }

    fn receives(&self) -> bool {
        matches!(self.function, Function::Worker | Function::CoordinatingUnit)
    }

    fn has_written(&self, world: &World) -> bool {
        // the coordinating unit of the case has its own ground for what it wrote
        self.receives() && self.unit != UNITS[0].0 && world.written.contains(&self.unit)
    }

    fn is_unit_of_case(&self) -> bool {
        self.function == Function::CoordinatingUnit && self.unit == UNITS[0].0
    }

    fn coordinates(&self, world: &World) -> bool {
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
        self.coordinates(world) && law.says("appointment", "child-coordinator", label)
            || self.is_unit_of_case() && law.says("own-task", "coordinating-unit", label)
            || self.is_member(world) && law.says("own-task", "worker", label)
            || self.function == Function::SecurityOfficer
                && law.says("supervision", "security-officer", label)
    }

    fn consented(&self, world: &World, law: &Law, label: &Label) -> bool {
        self.receives()
            && law.says("consent", "worker", label)
            && world.consents.iter().any(|one| {
                let to_me = match one.receiver {
                    Receiver::Unit(unit) => unit == self.unit,
                    Receiver::Person(person) => person == self.person,
                };
                let lifted = match label.strictness {
                    Strictness::Ordinary => true,
                    Strictness::HealthPersonnel => one.lifts,
                    Strictness::ChildProtection => one.kinds.contains(&Kind::ChildProtection),
                    Strictness::SocialServices => one.kinds.contains(&Kind::Economy),
                    Strictness::Shelter | Strictness::ProtectedAddress => false,
                };
                let stands = one.given && !one.withdrawn && holds(one.period);
                to_me && lifted && stands && one.kinds.contains(&label.kind)
            })
    }
}

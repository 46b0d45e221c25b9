//! Whose hand writes: a person in a capacity, with the labels that its permit would give.

use super::family::{Adult, Child};
use crate::town::{Employee, Place};
use casework::entry::{Actor, Capacity, Entry, Function};
use casework::id::PersonId;
use casework::label::{Act, Kind, Label, Source, Sphere, Strictness};
use casework::moment::Moment;

/// Who writes.
#[derive(Clone, Copy)]
pub(crate) struct Hand {
    by: Actor,
    capacity: Capacity,
    source: Source,
    act: Option<Act>,
}

impl Hand {
    /// Somebody who used the public form.
    pub(crate) const PUBLIC: Self = Self {
        by: Actor::Unverified,
        capacity: Capacity::Public,
        source: Source::Unverified,
        act: None,
    };

    /// The label of what is written under the act of the writer's service.
    pub(crate) fn label(self, kind: Kind) -> Label {
        Label {
            kind,
            strictness: self.act.map_or(Strictness::Ordinary, Act::strictness),
            sphere: Sphere::Shared,
            source: self.source,
        }
    }

    /// The label of what belongs to the common work.
    pub(crate) fn common(self, kind: Kind) -> Label {
        Label {
            strictness: Strictness::Ordinary,
            ..self.label(kind)
        }
    }

    /// An entry by this hand.
    pub(crate) fn entry<E>(self, at: Moment, label: Label, event: E) -> Entry<E> {
        Entry {
            at,
            by: self.by,
            capacity: self.capacity,
            label,
            event,
        }
    }

    /// The person, where one is known.
    pub(crate) fn person(self) -> Option<PersonId> {
        match self.by {
            Actor::Person(person) => Some(person),
            Actor::Unverified | Actor::Sweep(_) => None,
        }
    }

    /// Somebody who works in a unit.
    pub(crate) fn worker(person: PersonId, place: &Place) -> Self {
        let (unit, act) = (place.id(), place.act);
        Self {
            by: Actor::Person(person),
            capacity: Capacity::Function {
                unit,
                function: Function::Worker,
            },
            source: Source::Service { unit, act },
            act: Some(act),
        }
    }

    fn family(person: PersonId) -> Self {
        Self {
            by: Actor::Person(person),
            capacity: Capacity::Family,
            source: Source::Family(person),
            act: None,
        }
    }
}

impl From<&Employee> for Hand {
    fn from(employee: &Employee) -> Self {
        let (unit, act) = (employee.place.id(), employee.place.act);
        Self {
            by: Actor::Person(employee.id()),
            capacity: Capacity::Function {
                unit,
                function: employee.function,
            },
            source: Source::Service { unit, act },
            act: Some(act),
        }
    }
}

impl From<&Adult> for Hand {
    fn from(adult: &Adult) -> Self {
        Self::family(adult.id)
    }
}

impl From<&Child> for Hand {
    fn from(child: &Child) -> Self {
        Self::family(child.id)
    }
}

//! The team as folded.

use super::event::{Member, TeamEvent};
use crate::id::{PersonId, UnitId};
use crate::label::{Label, Labelled};
use crate::moment::Date;

/// A member as folded.
#[derive(Clone)]
pub struct Joined {
    pub(crate) member: Labelled<Member>,
    pub(crate) until: Option<Date>,
}

impl Joined {
    pub(crate) fn holds_on(&self, date: Date) -> bool {
        self.member.inside().from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// All members, in the order in which they joined.
#[derive(Clone, Default)]
pub struct Team {
    pub(crate) all: Vec<Joined>,
}

impl Team {
    pub(crate) fn apply(&mut self, label: Label, event: TeamEvent) {
        match event {
            TeamEvent::Joined { member } => self.joined(label, member),
            TeamEvent::Left { id, until } => {
                let left = self
                    .all
                    .iter_mut()
                    .find(|joined| joined.member.inside().id == id);
                if let Some(joined) = left {
                    joined.until = Some(until);
                }
            }
        }
    }

    fn joined(&mut self, label: Label, member: Member) {
        let known = self
            .all
            .iter_mut()
            .find(|joined| joined.member.inside().id == member.id);
        let member = Labelled::new(label, member);
        match known {
            Some(joined) => joined.member = member,
            None => self.all.push(Joined {
                member,
                until: None,
            }),
        }
    }

    /// Those who take part on a date.
    pub(crate) fn on(&self, date: Date) -> impl Iterator<Item = &Joined> {
        self.all.iter().filter(move |joined| joined.holds_on(date))
    }

    /// Whether a member is this person in this unit, by name or because the unit as such takes part.
    pub(crate) fn is_member(&self, person: PersonId, unit: UnitId, on: Date) -> bool {
        self.of(person, unit, on).next().is_some()
    }

    /// The last day on which somebody takes part, where one is set for every way in which it does.
    pub(crate) fn until(&self, person: PersonId, unit: UnitId, on: Date) -> Option<Date> {
        let ends: Option<Vec<Date>> = self.of(person, unit, on).map(|one| one.until).collect();
        ends?.into_iter().max()
    }

    fn of(&self, person: PersonId, unit: UnitId, on: Date) -> impl Iterator<Item = &Joined> {
        self.on(on).filter(move |joined| {
            let member = joined.member.inside();
            match member.person {
                Some(named) => named == person && member.unit.is_none_or(|known| known == unit),
                None => member.unit == Some(unit),
            }
        })
    }
}

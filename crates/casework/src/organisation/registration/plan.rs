//! The difference between what is described and what stands, as what is to happen.

use super::described::{Described, DescribedEmployee, DescribedOrganisation, DescribedUnit};
use super::known::{Known, known_unit, left};
use super::number::EmployeeNumber;
use crate::entry::Function;
use crate::id::{OrganisationId, PersonId, UnitId};
use crate::moment::{Date, Moment};
use crate::organisation::{Employment, Organisation, OrganisationEvent, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is to happen in one organisation.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Which.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Whether it is new here, and joins the installation.
    pub joins: bool,
    /// What happens, in this order.
    pub events: Vec<OrganisationEvent>,
    /// The units of which something is to be told.
    pub units: Vec<(UnitChange, String)>,
    /// How many begin in a function.
    pub begins: usize,
    /// How many go on in a function with another title, telephone or period.
    pub changes: usize,
    /// How many no longer fill a function.
    pub ends: usize,
    /// Who can sign in from now on.
    pub opens: BTreeSet<PersonId>,
    /// Who can no longer sign in, because nothing is left that they work with.
    pub closes: BTreeSet<PersonId>,
}

/// What becomes of a unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnitChange {
    /// It is new.
    New,
    /// Something about it is new.
    Changed,
    /// It is not described, and nobody works there from now on.
    Left,
}

impl Registration {
    /// Whether anything is to be written.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty() && self.opens.is_empty() && self.closes.is_empty()
    }
}

/// What is to happen so that everything is as described, one for each organisation. `people` are
/// those who are described, whom `draw` gave an id where they have none; nobody is described by a
/// number that is not among them.
pub fn register(
    described: &Described,
    known: &Known,
    people: &BTreeMap<EmployeeNumber, PersonId>,
    at: Moment,
    draw: &mut dyn FnMut() -> [u8; 16],
) -> Vec<Registration> {
    let mut registrations: Vec<Registration> = described
        .organisations
        .iter()
        .map(|one| {
            let standing = known.organisation(one, described);
            let id = standing.map(|(id, _)| *id);
            let mut plan = Plan {
                described: one,
                known: standing.map(|(_, state)| state.clone()),
                today: at.date(),
                people,
                registration: nothing_yet(
                    id.unwrap_or_else(|| OrganisationId::from_bytes(draw())),
                    one,
                ),
            };
            plan.registration.joins = id.is_none();
            plan.make(draw);
            plan.registration
        })
        .collect();
    accounts(&mut registrations, known, at);
    registrations
}

fn nothing_yet(organisation: OrganisationId, described: &DescribedOrganisation) -> Registration {
    Registration {
        organisation,
        name: described.name.clone(),
        joins: false,
        events: Vec::new(),
        units: Vec::new(),
        begins: 0,
        changes: 0,
        ends: 0,
        opens: BTreeSet::new(),
        closes: BTreeSet::new(),
    }
}

/// One organisation while it is compared.
struct Plan<'p> {
    described: &'p DescribedOrganisation,
    known: Option<Arc<Organisation>>,
    today: Date,
    people: &'p BTreeMap<EmployeeNumber, PersonId>,
    registration: Registration,
}

/// Who fills which function where.
type Post = (PersonId, UnitId, Function);

impl Plan<'_> {
    fn make(&mut self, draw: &mut dyn FnMut() -> [u8; 16]) {
        let described = self.described;
        let same = self
            .known
            .as_ref()
            .is_some_and(|known| (&known.name, known.owner) == (&described.name, described.owner));
        if !same {
            self.happens(OrganisationEvent::Registered {
                name: described.name.clone(),
                owner: described.owner,
            });
        }
        let mut posts = BTreeSet::new();
        for unit in &described.units {
            let id = self.unit(unit, draw);
            for employee in &unit.employees {
                let Some(person) = self.people.get(&employee.number) else {
                    continue;
                };
                let post = (*person, id, employee.function);
                posts.insert(post);
                self.employee(employee, post);
            }
        }
        self.others(&posts);
    }

    fn happens(&mut self, event: OrganisationEvent) {
        self.registration.events.push(event);
    }

    /// A unit as it is described.
    fn unit(&mut self, described: &DescribedUnit, draw: &mut dyn FnMut() -> [u8; 16]) -> UnitId {
        let known = self.known.clone();
        let known = known
            .as_ref()
            .and_then(|known| known_unit(known, described, self.described));
        let unit = Unit {
            id: known.map_or_else(|| UnitId::from_bytes(draw()), |known| known.id),
            name: described.name.clone(),
            service: described.service,
            act: described.act,
            telephone: described.telephone.clone(),
        };
        let id = unit.id;
        if known != Some(&unit) {
            let change = known.map_or(UnitChange::New, |_| UnitChange::Changed);
            self.registration.units.push((change, unit.name.clone()));
            self.happens(OrganisationEvent::UnitDescribed { unit });
        }
        id
    }

    /// Somebody who is described, in one function.
    fn employee(&mut self, described: &DescribedEmployee, post: Post) {
        let today = self.today;
        let standing = self.standing(post).cloned();
        let begun = standing.as_ref().map_or(today, |known| known.from);
        let start = described.from.unwrap_or(begun).max(today);
        let over = described.until.is_some_and(|until| until < start);
        match (standing, described.until) {
            (None, _) if over => {}
            (None, _) => {
                let first = described.from.unwrap_or(today);
                // where the same post was left before, it begins again after that
                let free = self.left_on(post).and_then(|left| left.tomorrow().ok());
                let from = free.map_or(first, |free| free.max(first));
                self.begin(described, post, from);
                self.registration.begins += 1;
            }
            (Some(_), Some(until)) if over => self.end(post, until),
            (Some(known), until) => {
                let wanted = employment(described, post, known.from);
                let same = known
                    == Employment {
                        until: known.until,
                        ..wanted
                    }
                    && known.from.max(today) == start;
                match (same, until) {
                    (true, until) if until == known.until => {}
                    // it ends earlier than was known
                    (true, Some(until)) if known.until.is_none_or(|known| until < known) => {
                        self.ended(post, until);
                        self.registration.changes += 1;
                    }
                    _ => {
                        self.ended(post, yesterday(today));
                        self.begin(described, post, start);
                        self.registration.changes += 1;
                    }
                }
            }
        }
    }

    /// Those who stand and are not described, and the units in which nobody is left.
    fn others(&mut self, described: &BTreeSet<Post>) {
        let Some(known) = self.known.clone() else {
            return;
        };
        let standing: BTreeSet<Post> = known
            .employments
            .iter()
            .filter(|known| goes_on(known, self.today))
            .map(|known| (known.person, known.unit, known.function))
            .collect();
        for post in standing.difference(described) {
            self.end(*post, yesterday(self.today));
        }
        let units = left(&known, self.described).into_iter();
        let units = units.map(|unit| (UnitChange::Left, unit.name.clone()));
        self.registration.units.extend(units);
    }

    fn begin(&mut self, described: &DescribedEmployee, post: Post, from: Date) {
        let employment = employment(described, post, from);
        self.happens(OrganisationEvent::Employed { employment });
    }

    fn end(&mut self, post: Post, until: Date) {
        self.ended(post, until);
        self.registration.ends += 1;
    }

    fn ended(&mut self, (person, unit, function): Post, until: Date) {
        self.happens(OrganisationEvent::EmploymentEnded {
            person,
            unit,
            function,
            until,
        });
    }

    fn of_post(&self, post: Post) -> impl DoubleEndedIterator<Item = &Employment> {
        let employments = self.known.iter().flat_map(|known| &known.employments);
        employments.filter(move |known| (known.person, known.unit, known.function) == post)
    }

    /// The employment that holds today or later.
    fn standing(&self, post: Post) -> Option<&Employment> {
        let mut known = self.of_post(post).rev();
        known.find(|known| goes_on(known, self.today))
    }

    /// The last day on which the post was filled before.
    fn left_on(&self, post: Post) -> Option<Date> {
        self.of_post(post).filter_map(|known| known.until).max()
    }
}

fn employment(described: &DescribedEmployee, post: Post, from: Date) -> Employment {
    let (person, unit, function) = post;
    Employment {
        person,
        unit,
        function,
        name: described.name.clone(),
        title: described.title.clone(),
        competence: described.competence.clone(),
        telephone: described.telephone.clone(),
        hours: described.hours.clone(),
        coordinator_hours: described.coordinator_hours,
        from,
        until: described.until,
    }
}

/// The last day of what is no longer so: it is gone at once, and not at midnight.
fn yesterday(today: Date) -> Date {
    today.yesterday().unwrap_or(today)
}

/// Whether an employment holds today, or will.
fn goes_on(employment: &Employment, today: Date) -> bool {
    let last = employment.until.unwrap_or(Date::MAX);
    last >= today && last >= employment.from
}

/// Who gets an account, and whose is given up: whoever works nowhere, in no organisation at all.
fn accounts(registrations: &mut [Registration], known: &Known, at: Moment) {
    let today = at.date();
    let after = known.after(registrations, at);
    let works: BTreeSet<PersonId> = after
        .iter()
        .flat_map(|(_, organisation)| &organisation.employments)
        .filter(|employment| goes_on(employment, today))
        .map(|employment| employment.person)
        .collect();
    let mut opened = known.accounts.clone();
    let mut closed = BTreeSet::new();
    for registration in registrations {
        let mut found = after.iter();
        let found = found.find(|(id, _)| *id == registration.organisation);
        for employment in found.iter().flat_map(|(_, state)| &state.employments) {
            let person = employment.person;
            if works.contains(&person) {
                // nobody is given an account for an organisation that one has left
                if goes_on(employment, today) && opened.insert(person) {
                    registration.opens.insert(person);
                }
            } else if known.accounts.contains(&person) && closed.insert(person) {
                registration.closes.insert(person);
            }
        }
    }
}

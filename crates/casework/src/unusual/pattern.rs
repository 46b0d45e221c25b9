//! Finding what is unusual among the openings of a day.

use super::state::{Pattern, Subject};
use crate::access::{Ground, Opening};
use crate::case::Case;
use crate::emergency::FRUITLESS;
use crate::entry::{Capacity, Function};
use crate::id::{Id, PersonId, UnitId};
use crate::moment::{Date, Moment};
use crate::person::{Person, Protection};
use crate::report;
use std::collections::{BTreeMap, BTreeSet, HashMap};

const HOUR: i64 = 3_600_000;

/// What counts as unusual, as the installation has set it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Thresholds {
    /// How many cases somebody opens within an hour, one by one, before that is unusual.
    pub cases_in_an_hour: usize,
    /// How often somebody looks in a case that it has nothing to do with, before that is unusual.
    pub looks_without_contact: usize,
    /// The hour at which the night begins.
    pub night_from: i8,
    /// The hour at which it ends.
    pub night_until: i8,
}

impl Thresholds {
    fn is_night(&self, at: Moment) -> bool {
        let hour = at.local().hour();
        match self.night_from <= self.night_until {
            true => (self.night_from..self.night_until).contains(&hour),
            false => hour >= self.night_from || hour < self.night_until,
        }
    }
}

/// What the patterns ask about a case that somebody opened.
pub struct Known<'a> {
    /// The case.
    pub case: &'a Case,
    /// The child.
    pub child: &'a Person,
    /// Those who work here and belong to the child's family.
    pub family: BTreeSet<PersonId>,
}

/// Something unusual.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What.
    pub subject: Subject,
    /// How often; for many cases, how many within the hour.
    pub count: usize,
    /// The first time.
    pub first: Moment,
    /// The last time.
    pub last: Moment,
}

/// One opening by somebody at work.
struct Look<'o> {
    opening: &'o Opening,
    unit: UnitId,
}

impl Look<'_> {
    /// What was opened by itself; a list, which opens many cases at once, is nobody's curiosity.
    fn alone(&self) -> Option<Id> {
        match self.opening.subjects.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    fn on_ground(&self, wanted: Ground) -> bool {
        let mut parts = self.opening.parts.iter();
        parts.any(|part| part.ground == wanted)
    }
}

/// Everything unusual among the openings of a day by those who work somewhere; not what the one does who checks access.
pub fn findings(
    day: Date,
    openings: &[Opening],
    cases: &HashMap<Id, Known<'_>>,
    thresholds: Thresholds,
) -> Vec<Finding> {
    let mut by_worker: BTreeMap<(PersonId, UnitId), Vec<Look<'_>>> = BTreeMap::new();
    for opening in openings {
        let Capacity::Function { unit, function } = opening.capacity else {
            continue;
        };
        // nobody but the writer may know that there is a report to child protection
        let report = report::VIEWS.contains(&opening.view.as_str());
        if function != Function::SecurityOfficer && !report {
            let looks = by_worker.entry((opening.by, unit)).or_default();
            looks.push(Look { opening, unit });
        }
    }
    let mut all: Vec<Finding> = Vec::new();
    for ((by, unit), looks) in &by_worker {
        for pattern in Pattern::ALL {
            let moments = unusual(pattern, looks, cases, thresholds);
            let subject = Subject {
                day,
                by: *by,
                unit: *unit,
                pattern,
            };
            all.extend(finding(subject, &moments));
        }
    }
    all.sort_by_key(|found| (found.subject.pattern, found.first, found.subject));
    all
}

fn finding(subject: Subject, moments: &[Moment]) -> Option<Finding> {
    Some(Finding {
        subject,
        count: moments.len(),
        first: *moments.iter().min()?,
        last: *moments.iter().max()?,
    })
}

/// The moments at which somebody looked in this way.
fn unusual(
    pattern: Pattern,
    looks: &[Look<'_>],
    cases: &HashMap<Id, Known<'_>>,
    thresholds: Thresholds,
) -> Vec<Moment> {
    let when = |wanted: &dyn Fn(&Look<'_>) -> bool| -> Vec<Moment> {
        let looks = looks.iter().filter(|look| wanted(look));
        looks.map(|look| look.opening.at).collect()
    };
    match pattern {
        Pattern::Emergency => {
            when(&|look| look.opening.view == FRUITLESS || look.on_ground(Ground::Emergency))
        }
        Pattern::OwnFamily => when(&|look| {
            let mut opened = look.opening.subjects.iter().filter_map(|id| cases.get(id));
            opened.any(|known| known.family.contains(&look.opening.by))
        }),
        Pattern::Hidden => when(&|look| {
            let known = look.alone().and_then(|id| cases.get(&id));
            let coordinates = look.on_ground(Ground::Appointment);
            known.is_some_and(|known| known.child.protection != Protection::None) && !coordinates
        }),
        Pattern::NoContact => without_contact(looks, cases, thresholds.looks_without_contact),
        Pattern::ManyCases => many_cases(looks, thresholds.cases_in_an_hour),
        Pattern::Night => when(&|look| thresholds.is_night(look.opening.at)),
    }
}

/// Looking again and again in one case without ever having had to do with it.
fn without_contact(
    looks: &[Look<'_>],
    cases: &HashMap<Id, Known<'_>>,
    least: usize,
) -> Vec<Moment> {
    let mut by_case: BTreeMap<Id, Vec<Moment>> = BTreeMap::new();
    for look in looks {
        let known = look.alone().and_then(|id| Some((id, cases.get(&id)?)));
        if let Some((id, known)) = known
            && !has_part(known.case, look)
        {
            by_case.entry(id).or_default().push(look.opening.at);
        }
    }
    let often = by_case
        .into_values()
        .filter(|moments| moments.len() >= least);
    often.flatten().collect()
}

/// Whether somebody has written in a case, coordinates or coordinated it, takes part by name, or owes something in it.
fn has_part(case: &Case, look: &Look<'_>) -> bool {
    let person = look.opening.by;
    let coordinates = case.coordinator.held.iter().any(|held| {
        let appointment = held.appointment.inside();
        [appointment.person, appointment.deputy].contains(&person)
    });
    let named = || {
        let mut team = case.team.all.iter();
        team.any(|joined| joined.member.inside().person == Some(person))
    };
    let owes = || {
        let mut promises = case.promise.all.iter();
        promises.any(|made| made.promise.inside().owner.person() == person)
            || case.plan.measures().any(|measure| match measure.person {
                Some(named) => named == person,
                None => measure.unit == look.unit,
            })
    };
    case.hands.contains(&person) || coordinates || named() || owes()
}

/// The moments of the hour in which most cases were opened, each case once; nothing where they are not many.
fn many_cases(looks: &[Look<'_>], least: usize) -> Vec<Moment> {
    let opened: Vec<(Moment, Id)> = looks
        .iter()
        .filter_map(|look| Some((look.opening.at, look.alone()?)))
        .collect();
    let mut most: Vec<Moment> = Vec::new();
    for (place, (from, _)) in opened.iter().enumerate() {
        let hour = opened[place..]
            .iter()
            .take_while(|(at, _)| at.milliseconds() - from.milliseconds() < HOUR);
        let mut seen = BTreeSet::new();
        let first = hour.filter(|(_, id)| seen.insert(*id));
        let moments: Vec<Moment> = first.map(|(at, _)| *at).collect();
        if moments.len() > most.len() {
            most = moments;
        }
    }
    if most.len() >= least {
        most
    } else {
        Vec::new()
    }
}

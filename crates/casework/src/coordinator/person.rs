//! *Your person*: who the family calls, and who stands in today.

use super::event::{Appointment, Role};
use super::state::Held;
use crate::access::Viewing;
use crate::case::Case;
use crate::id::{PersonId, UnitId};
use crate::moment::Date;
use crate::organisation::{Directory, Employment};

/// The coordinator of a case, as every family page shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct YourPerson {
    /// Who it is.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// Child coordinator or coordinator.
    pub role: Role,
    /// The title in plain words: "helsesykepleier".
    pub title: String,
    /// The unit in which the person works.
    pub unit: String,
    /// Direct telephone; empty where none is known.
    pub telephone: String,
    /// When one reaches the person; empty where it is not known.
    pub hours: String,
    /// Who stands in when the person is away.
    pub deputy: Option<Deputy>,
    /// Whether the deputy stands in today.
    pub away: bool,
    /// The last day away, where it is known; `None` when the person is not away.
    pub away_until: Option<Date>,
}

/// Who stands in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deputy {
    /// Who it is.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The unit in which the deputy works.
    pub unit: String,
    /// Direct telephone; empty where none is known.
    pub telephone: String,
    /// When one reaches the deputy; empty where it is not known.
    pub hours: String,
}

/// The coordinator on a date, or nothing where there is none or no ground to know of one.
pub fn your_person(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
    today: Date,
) -> Option<YourPerson> {
    let held = case.coordinator.on(today)?;
    let appointment = viewing.show(&held.appointment)?;
    let employment = employment(directory, appointment.person, appointment.unit);
    let away = held.away_on(directory, today);
    Some(YourPerson {
        person: appointment.person,
        name: text(employment, |known| known.name.or_empty()),
        role: appointment.role,
        title: text(employment, |known| &known.title),
        unit: unit_name(directory, appointment.unit),
        telephone: text(employment, |known| &known.telephone),
        hours: text(employment, |known| &known.hours),
        deputy: deputy(directory, appointment),
        away: away.is_some(),
        away_until: away.flatten(),
    })
}

fn deputy(directory: &Directory, appointment: &Appointment) -> Option<Deputy> {
    let employment = employment(directory, appointment.deputy, appointment.deputy_unit)?;
    Some(Deputy {
        person: appointment.deputy,
        name: employment.name.or_empty().to_owned(),
        unit: unit_name(directory, appointment.deputy_unit),
        telephone: employment.telephone.clone(),
        hours: employment.hours.clone(),
    })
}

impl Held {
    /// Whether the coordinator is away on a date, and until when where that is known: recorded in
    /// the case, or with the employer.
    pub(crate) fn away_on(&self, directory: &Directory, date: Date) -> Option<Option<Date>> {
        let holds = |from: Date, until: Option<Date>| {
            from <= date && until.is_none_or(|until| date <= until)
        };
        let substituted = self
            .substitutions
            .iter()
            .rfind(|(from, until)| holds(*from, *until));
        if let Some((_, until)) = substituted {
            return Some(*until);
        }
        let person = self.appointment.inside().person;
        directory
            .organisations()
            .flat_map(|(_, organisation)| organisation.absences.iter())
            .filter(|absence| absence.person == person && holds(absence.from, absence.until))
            .last()
            .map(|absence| absence.until)
    }
}

/// How a person is known in one unit, or where the employment has moved, in any.
pub(crate) fn employment(
    directory: &Directory,
    person: PersonId,
    unit: UnitId,
) -> Option<&Employment> {
    directory
        .organisations()
        .flat_map(|(_, organisation)| organisation.employments.iter())
        .filter(|employment| employment.person == person && employment.unit == unit)
        .last()
        .or_else(|| directory.employee(person))
}

fn text(employment: Option<&Employment>, of: impl Fn(&Employment) -> &str) -> String {
    employment.map(of).unwrap_or_default().to_owned()
}

pub(crate) fn unit_name(directory: &Directory, unit: UnitId) -> String {
    let unit = directory.unit(unit);
    unit.map(|unit| unit.name.clone()).unwrap_or_default()
}

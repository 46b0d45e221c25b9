//! What each of those who take part in the plan sees, on which ground and until when (forskrift 2022-06-22-1110 § 9
//! letter i): the table of who sees what, asked about them, so that plan and table cannot disagree.

use super::state::Plans;
use crate::access::{CaseScene, Sees, SeesLine, Viewing, Who, sees_line, told_of};
use crate::case::Case;
use crate::coordinator::{employment, unit_name};
use crate::id::UnitId;
use crate::moment::Date;
use crate::organisation::{Directory, Employment};
use crate::person::People;
use crate::team::Member;

/// What the family and everybody who takes part sees; at the end those of the team who see nothing. Nothing for whoever
/// may not read the consents of the case.
pub(super) fn sees(
    viewing: &mut Viewing<'_>,
    scene: CaseScene<'_>,
    people: &People,
    lead: Option<UnitId>,
) -> Option<Vec<SeesLine>> {
    let today = viewing.permit().at().date();
    let part = |one: &Employment| lead == Some(one.unit) || takes_part(scene.case, one, today);
    let all = told_of(viewing, scene, part)?;
    let lines = all.iter();
    let mut lines: Vec<SeesLine> = lines
        .map(|one| sees_line(viewing, scene, people, one))
        .collect();
    for joined in scene.case.team.on(today) {
        let member = viewing.show(&joined.member);
        lines.extend(
            member
                .filter(|member| !all.iter().any(|one| is_of(one, member)))
                .map(|member| sees_nothing(scene.directory, member)),
        );
    }
    Some(lines)
}

/// Whether somebody who works somewhere takes part: in the team, as the one who coordinates or stands in, or by being
/// responsible for a measure.
fn takes_part(case: &Case, one: &Employment, today: Date) -> bool {
    let coordinates = case.coordinator.on(today).is_some_and(|held| {
        let held = held.appointment.inside();
        let me = (one.person, one.unit);
        (held.person, held.unit) == me || (held.deputy, held.deputy_unit) == me
    });
    coordinates || case.team.is_member(one.person, one.unit, today) || owes(&case.plan, one)
}

fn owes(plans: &Plans, one: &Employment) -> bool {
    plans.measures().any(|measure| match measure.person {
        Some(named) => named == one.person,
        None => measure.unit == one.unit,
    })
}

fn is_of(sees: &Sees, member: &Member) -> bool {
    let named = |person| sees.people.contains(&person);
    match (member.unit, member.person) {
        (None, None) => false,
        (unit, person) => {
            unit.is_none_or(|unit| sees.unit == Some(unit)) && person.is_none_or(named)
        }
    }
}

fn sees_nothing(directory: &Directory, member: &Member) -> SeesLine {
    let who = match member.unit {
        Some(unit) => {
            let known = member
                .person
                .and_then(|one| employment(directory, one, unit));
            let known = known.map(|one| format!("{}, {}", one.name.or_empty(), one.title));
            Who::Unit {
                unit: unit_name(directory, unit),
                people: known.into_iter().collect(),
                you: false,
            }
        }
        None => Who::Other {
            name: member.name.or_empty().to_owned(),
            role: member.role.or_empty().to_owned(),
        },
    };
    SeesLine {
        who,
        cells: Vec::new(),
        responsible: false,
        wrote: false,
    }
}

//! The page about the coordinator: for the family, the coordinator and the coordinating unit.

use super::appoint::{
    Ground, Warning, candidates, is_delegated, is_granted, is_of_family, warnings,
};
use super::assessed::{AssessedLine, assessed};
use super::command::current;
use super::event::{EndReason, Role};
use super::person::{YourPerson, unit_name, your_person};
use super::state::Held;
use crate::access::{self, Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::{CaseId, ItemId, PersonId, UnitId};
use crate::moment::Date;
use crate::organisation::{Directory, Employment, Service};
use crate::person::People;
use std::collections::BTreeMap;

/// What one of the family wishes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WishLine {
    /// Who.
    pub person: PersonId,
    /// The name; empty where there is no ground for it.
    pub name: String,
    /// Whether it is the reader.
    pub you: bool,
    /// Whether a child coordinator is wished.
    pub wishes: bool,
    /// When it was told.
    pub on: Date,
}

/// The appointment that holds, or that begins on a day that comes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Current {
    /// The appointment.
    pub id: ItemId,
    /// Child coordinator or coordinator.
    pub role: Role,
    /// The name.
    pub name: String,
    /// First day.
    pub from: Date,
    /// The substitution that goes on or comes, with its last day where one is set.
    pub substituted: Option<(Date, Option<Date>)>,
    /// Why this person, for those who coordinate.
    pub reasons: String,
}

/// An appointment that has ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EarlierHeld {
    /// The name.
    pub name: String,
    /// Child coordinator or coordinator.
    pub role: Role,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Why it ended.
    pub reason: EndReason,
}

/// A request for another coordinator that waits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestLine {
    /// The request.
    pub id: ItemId,
    /// When it was made.
    pub on: Date,
    /// Who made it; empty where there is no ground for the name.
    pub name: String,
    /// Why; told to the family and the coordinating unit only.
    pub why: String,
}

/// A request that was answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnswerLine {
    /// When it was answered.
    pub on: Date,
    /// Whether the coordinator is changed.
    pub changed: bool,
    /// The answer in plain language.
    pub answer: String,
}

/// Somebody who can be chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The title in plain words.
    pub title: String,
    /// The unit.
    pub unit: UnitId,
    /// The unit's name.
    pub unit_name: String,
    /// What the unit does: the sector.
    pub service: Option<Service>,
    /// What the person knows and has done.
    pub competence: String,
    /// Hours a week set aside.
    pub hours: i64,
    /// For how many families the person coordinates now.
    pub families: i64,
    /// Whether the person is away today.
    pub away: bool,
    /// What the unit is warned of.
    pub warnings: Vec<Warning>,
}

/// The page about the coordinator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CoordinatorPage {
    /// The head of the case page.
    pub head: CaseHead,
    /// Who the family calls.
    pub person: Option<YourPerson>,
    /// What each of the family wishes, newest of each.
    pub wishes: Vec<WishLine>,
    /// What stands of the wish in an assessment.
    pub assessed: Option<AssessedLine>,
    /// The appointment that nothing has ended.
    pub current: Option<Current>,
    /// Appointments that have ended.
    pub earlier: Vec<EarlierHeld>,
    /// The request that waits.
    pub request: Option<RequestLine>,
    /// Requests that were answered, newest first.
    pub answers: Vec<AnswerLine>,
    /// Those who can be chosen; empty for everybody but the coordinating unit.
    pub candidates: Vec<Candidate>,
    /// Those who can stand in: person, unit, and a line to choose by.
    pub deputies: Vec<(PersonId, UnitId, String)>,
    /// Those of the family for whom a wish can be recorded.
    pub family: Vec<(PersonId, String)>,
    /// Whether what coordinators settle is delegated today.
    pub delegated: bool,
    /// Whether a child coordinator or coordinator has been granted.
    pub granted: bool,
}

/// Everybody whose number of families the page needs: the office counts them, nothing more.
pub fn load_candidates(directory: &Directory, today: Date) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = candidates(directory, today)
        .map(|employment| employment.person)
        .collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// The page about the coordinator.
pub fn coordinator_page(
    ground: Ground<'_>,
    id: CaseId,
    permit: &Permit,
    people: &People,
    families: &BTreeMap<PersonId, i64>,
) -> Seen<CoordinatorPage> {
    let (case, directory) = (ground.case, ground.directory);
    let today = permit.at().date();
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, ground.child);
    let unit = permit.has(access::Role::CoordinatingUnit);
    let page = CoordinatorPage {
        head,
        person: your_person(&mut viewing, case, directory, today),
        wishes: wishes(&mut viewing, case, people),
        assessed: assessed(&mut viewing, &ground, today),
        current: current(case).and_then(|held| now(&mut viewing, held, directory)),
        earlier: earlier(&mut viewing, case, directory),
        request: request(&mut viewing, case, people),
        answers: answers(&mut viewing, case),
        candidates: if unit {
            choices(&ground, today, families)
        } else {
            Vec::new()
        },
        deputies: if unit {
            deputies(&ground, today)
        } else {
            Vec::new()
        },
        family: if permit.coordinates() {
            family(&mut viewing, &ground, people, today)
        } else {
            Vec::new()
        },
        delegated: is_delegated(directory, today),
        granted: [Role::ChildCoordinator, Role::Coordinator]
            .iter()
            .any(|role| is_granted(case, role.right())),
    };
    viewing.finish("coordinator", page)
}

fn wishes(viewing: &mut Viewing<'_>, case: &Case, people: &People) -> Vec<WishLine> {
    let mut lines: Vec<WishLine> = Vec::new();
    for (at, wish) in &case.coordinator.wishes {
        let Some((person, wishes)) = viewing.show(wish).copied() else {
            continue;
        };
        lines.retain(|line| line.person != person);
        lines.push(WishLine {
            person,
            name: people.name(viewing, person).unwrap_or_default(),
            you: viewing.permit().viewer().person == person,
            wishes,
            on: at.date(),
        });
    }
    lines
}

fn now(viewing: &mut Viewing<'_>, held: &Held, directory: &Directory) -> Option<Current> {
    let appointment = viewing.show(&held.appointment)?;
    let today = viewing.permit().at().date();
    let substituted = held.substitutions.last().copied();
    let reasons = viewing
        .permit()
        .of_both(Permit::coordinates)
        .then(|| viewing.show(&held.reasons))
        .flatten();
    Some(Current {
        id: appointment.id,
        role: appointment.role,
        name: name(directory, appointment.person),
        from: appointment.from,
        substituted: substituted.filter(|(_, until)| until.is_none_or(|until| until >= today)),
        reasons: reasons
            .map(|told| told.or_empty())
            .unwrap_or_default()
            .to_owned(),
    })
}

fn earlier(viewing: &mut Viewing<'_>, case: &Case, directory: &Directory) -> Vec<EarlierHeld> {
    let ended = case.coordinator.held.iter().rev().filter_map(|held| {
        let (until, reason) = held.until?;
        let appointment = viewing.show(&held.appointment)?;
        // one that was replaced before it began has never held
        (until >= appointment.from).then(|| EarlierHeld {
            name: name(directory, appointment.person),
            role: appointment.role,
            from: appointment.from,
            until,
            reason,
        })
    });
    ended.collect()
}

/// Why a family wants somebody else, the one whom it is about does not read.
fn hears_why(permit: &Permit) -> bool {
    permit.of_both(|one| one.is_family() || one.has(access::Role::CoordinatingUnit))
}

fn request(viewing: &mut Viewing<'_>, case: &Case, people: &People) -> Option<RequestLine> {
    let request = case.coordinator.open_request()?;
    if !hears_why(viewing.permit()) {
        return None;
    }
    let why = viewing.show(&request.why)?.or_empty().to_owned();
    Some(RequestLine {
        id: request.id,
        on: request.at.date(),
        name: people.name(viewing, request.by).unwrap_or_default(),
        why,
    })
}

fn answers(viewing: &mut Viewing<'_>, case: &Case) -> Vec<AnswerLine> {
    if !hears_why(viewing.permit()) {
        return Vec::new();
    }
    let answered = case
        .coordinator
        .requests
        .iter()
        .rev()
        .filter_map(|request| {
            let (at, changed, answer) = request.answer.as_ref()?;
            let answer = viewing.show(answer)?;
            Some(AnswerLine {
                on: at.date(),
                changed: *changed,
                answer: answer.or_empty().to_owned(),
            })
        });
    answered.collect()
}

fn choices(ground: &Ground<'_>, today: Date, families: &BTreeMap<PersonId, i64>) -> Vec<Candidate> {
    let choosable = |employment: &&Employment| {
        !is_of_family(ground.case, ground.child, employment.person, today)
            && !ground.child.excluded.contains(&employment.person)
    };
    let mut all: Vec<Candidate> = candidates(ground.directory, today)
        .filter(choosable)
        .map(|employment| choice(ground, employment, today, families))
        .collect();
    all.sort_by_key(|candidate| (candidate.families, candidate.name.clone()));
    all.dedup_by_key(|candidate| (candidate.person, candidate.unit));
    all
}

fn choice(
    ground: &Ground<'_>,
    employment: &Employment,
    today: Date,
    families: &BTreeMap<PersonId, i64>,
) -> Candidate {
    let role = Role::ChildCoordinator;
    let unit = ground.directory.unit(employment.unit);
    let mut warned = warnings(ground, role, employment.unit, today);
    // what holds for everybody is said once, above the list
    warned.retain(|warning| *warning == Warning::Decides);
    Candidate {
        person: employment.person,
        name: employment.name.or_empty().to_owned(),
        title: employment.title.clone(),
        unit: employment.unit,
        unit_name: unit_name(ground.directory, employment.unit),
        service: unit.map(|unit| unit.service),
        competence: employment.competence.clone(),
        hours: employment.coordinator_hours,
        families: families
            .get(&employment.person)
            .copied()
            .unwrap_or_default(),
        away: ground.directory.is_away(employment.person, today),
        warnings: warned,
    }
}

fn deputies(ground: &Ground<'_>, today: Date) -> Vec<(PersonId, UnitId, String)> {
    let mut all: Vec<(PersonId, UnitId, String)> = ground
        .directory
        .employments(today)
        .filter(|employment| {
            !is_of_family(ground.case, ground.child, employment.person, today)
                && !ground.child.excluded.contains(&employment.person)
        })
        .map(|employment| {
            let unit = unit_name(ground.directory, employment.unit);
            let line = format!("{}, {}", employment.name.or_empty(), unit);
            (employment.person, employment.unit, line)
        })
        .collect();
    all.sort_by(|one, other| one.2.cmp(&other.2));
    all.dedup();
    all
}

fn family(
    viewing: &mut Viewing<'_>,
    ground: &Ground<'_>,
    people: &People,
    today: Date,
) -> Vec<(PersonId, String)> {
    let adults = ground.child.relations_on(today).map(|relation| relation.to);
    let all: Vec<PersonId> = adults.chain(ground.case.child()).collect();
    all.into_iter()
        .filter_map(|person| Some((person, people.name(viewing, person)?)))
        .collect()
}

fn name(directory: &Directory, person: PersonId) -> String {
    let employee = directory.employee(person);
    employee
        .map(|employee| employee.name.or_empty().to_owned())
        .unwrap_or_default()
}

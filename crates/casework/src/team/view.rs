//! The people around the child, near and far.

use super::command::may_change;
use super::event::{Member, Nearness};
use super::state::Joined;
use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::coordinator::{YourPerson, employment, unit_name, your_person};
use crate::id::{CaseId, ItemId, PersonId, UnitId};
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;

/// Somebody who takes part today or from a day that comes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemberLine {
    /// Its id in the team.
    pub id: ItemId,
    /// The unit, where it is a service.
    pub unit: Option<UnitId>,
    /// The person, where one is named.
    pub person: Option<PersonId>,
    /// The name: of the person, or of the service where none is named.
    pub name: String,
    /// The service, where a person of it is named.
    pub service: String,
    /// The role in plain words.
    pub role: String,
    /// What the member contributes; may be empty.
    pub contribution: String,
    /// Telephone of the person or the service; may be empty.
    pub telephone: String,
    /// How near.
    pub nearness: Nearness,
    /// First day.
    pub from: Date,
    /// Last day, where one is set.
    pub until: Option<Date>,
    /// Whether the reader may change it or let it leave.
    pub may_change: bool,
}

/// Somebody who has taken part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EarlierMember {
    /// The name.
    pub name: String,
    /// The role in plain words.
    pub role: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

/// Somebody in a service who can be let into the team.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Callable {
    /// Where.
    pub unit: UnitId,
    /// Who; `None` for the service as such.
    pub person: Option<PersonId>,
    /// The name of the service.
    pub service: String,
    /// Name and title; empty for the service as such.
    pub name: String,
}

/// The page with the people around the child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TeamPage {
    /// The head of the case page.
    pub head: CaseHead,
    /// The coordinator.
    pub person: Option<YourPerson>,
    /// Everybody who takes part.
    pub members: Vec<MemberLine>,
    /// Everybody who has.
    pub earlier: Vec<EarlierMember>,
    /// Whether the reader may add somebody of the family's own network.
    pub may_add_network: bool,
    /// Services and people that the reader may add.
    pub callable: Vec<Callable>,
}

/// The page with the people around the child.
pub fn team_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
) -> Seen<TeamPage> {
    let today = permit.at().date();
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let person = your_person(&mut viewing, case, directory, today);
    let mut members = Vec::new();
    let mut earlier = Vec::new();
    for joined in &case.team.all {
        let Some(member) = viewing.show_item(joined.member.inside().id, &joined.member) else {
            continue;
        };
        match joined.until.filter(|until| *until < today) {
            None => members.push(line(member, joined, permit, directory)),
            Some(until) => earlier.push(EarlierMember {
                name: name(member, directory),
                role: member.role.or_empty().to_owned(),
                from: member.from,
                until,
            }),
        }
    }
    let family = permit.has(Role::Parent) || permit.has(Role::Child);
    let page = TeamPage {
        head,
        person,
        members,
        earlier,
        may_add_network: permit.coordinates() || family,
        callable: if permit.coordinates() {
            callable(directory, today)
        } else {
            Vec::new()
        },
    };
    viewing.finish("team", page)
}

fn line(member: &Member, joined: &Joined, permit: &Permit, directory: &Directory) -> MemberLine {
    let service = match (member.person, member.unit) {
        (Some(_), Some(unit)) => unit_name(directory, unit),
        _ => String::new(),
    };
    MemberLine {
        id: member.id,
        unit: member.unit,
        person: member.person,
        name: name(member, directory),
        service,
        role: member.role.or_empty().to_owned(),
        contribution: member.contribution.or_empty().to_owned(),
        telephone: telephone(member, directory),
        nearness: member.nearness,
        from: member.from,
        until: joined.until,
        may_change: may_change(permit, member).is_ok(),
    }
}

/// The name of a member: the person's, the one that was written, or that of the service.
fn name(member: &Member, directory: &Directory) -> String {
    let person = member.person.and_then(|person| {
        let known = match member.unit {
            Some(unit) => employment(directory, person, unit),
            None => directory.employee(person),
        };
        known.map(|known| known.name.or_empty().to_owned())
    });
    let written = member.name.or_empty().to_owned();
    person
        .or_else(|| (!written.is_empty()).then_some(written))
        .or_else(|| member.unit.map(|unit| unit_name(directory, unit)))
        .unwrap_or_default()
}

fn telephone(member: &Member, directory: &Directory) -> String {
    let direct = member.person.zip(member.unit).and_then(|(person, unit)| {
        let known = employment(directory, person, unit)?;
        (!known.telephone.is_empty()).then(|| known.telephone.clone())
    });
    let unit = || Some(directory.unit(member.unit?)?.telephone.clone());
    direct.or_else(unit).unwrap_or_default()
}

/// Every unit, and everybody who works in one, by unit.
fn callable(directory: &Directory, today: Date) -> Vec<Callable> {
    let mut all = Vec::new();
    for (_, unit) in directory.units() {
        let service = unit.name.clone();
        all.push(Callable {
            unit: unit.id,
            person: None,
            service: service.clone(),
            name: String::new(),
        });
        let people = directory
            .employments(today)
            .filter(|employment| employment.unit == unit.id);
        all.extend(people.map(|employment| Callable {
            unit: unit.id,
            person: Some(employment.person),
            service: service.clone(),
            name: format!("{}, {}", employment.name.or_empty(), employment.title),
        }));
    }
    all.dedup();
    all
}

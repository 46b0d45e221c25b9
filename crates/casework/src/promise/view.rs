//! What one sees of promises.

use super::command::settles;
use super::state::{Made, Owner, State};
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::demand::{BesideLine, beside_lines};
use crate::id::{CaseId, ItemId, PersonId};
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;

/// Where a promise stands on the day of the view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Due today or later.
    Open,
    /// The deadline has passed.
    Late {
        /// By so many days.
        days: i64,
    },
    /// Kept.
    Kept {
        /// When.
        on: Date,
    },
    /// Dropped.
    Dropped {
        /// When.
        on: Date,
    },
}

/// One promise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromiseLine {
    /// Which.
    pub id: ItemId,
    /// What was promised.
    pub what: String,
    /// Who owes it, by name; `None` for the family itself, whose name the page does not need.
    pub owner: Option<String>,
    /// The title of the owner in plain words, and the unit.
    pub title: Option<String>,
    /// Whether the reader owes it.
    pub mine: bool,
    /// Whether the family owes it.
    pub family: bool,
    /// By when.
    pub due: Date,
    /// The first deadline, where it has been moved.
    pub moved_from: Option<Date>,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it was lifted.
    pub lifted: bool,
    /// On which date somebody last asked about it.
    pub asked: Option<Date>,
    /// Whether the reader may say that it is kept, move or drop it.
    pub may_change: bool,
    /// Whether the reader may ask about it.
    pub may_ask: bool,
    /// Whether the reader may lift it.
    pub may_lift: bool,
    /// What was said about it, newest last.
    pub notes: Vec<(Date, String)>,
    /// What stands beside it.
    pub beside: Vec<BesideLine>,
    /// Whether it is held back while it is judged.
    pub restricted: bool,
}

impl PromiseLine {
    /// Whether it is neither kept nor dropped.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Open | Standing::Late { .. })
    }
}

/// Somebody who can owe a promise, for the form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PossibleOwner {
    /// Who.
    pub owner: Owner,
    /// The name, with title and unit for somebody in a service.
    pub name: String,
}

/// All promises of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromisePage {
    /// The head of the page.
    pub head: CaseHead,
    /// Open promises, late first.
    pub open: Vec<PromiseLine>,
    /// Kept and dropped ones, newest first.
    pub done: Vec<PromiseLine>,
    /// Who can owe one, if the reader may write one down.
    pub owners: Vec<PossibleOwner>,
}

/// The promises that the permit shows, open ones first and late ones before all.
pub fn promise_lines(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Vec<PromiseLine> {
    let mut lines: Vec<PromiseLine> = case
        .promise
        .all
        .iter()
        .filter_map(|made| line(viewing, made, case, directory))
        .collect();
    lines.sort_by_key(|line| (!line.is_open(), line.due, line.id));
    lines
}

/// The deadlines of the open promises that the permit shows, in their order.
pub fn open_deadlines(viewing: &mut Viewing<'_>, case: &Case) -> Vec<Date> {
    let open = case
        .promise
        .all
        .iter()
        .filter(|made| made.state == State::Open);
    let shown = open.filter_map(|made| {
        let id = made.promise.inside().id;
        Some(viewing.show_item(id, &made.promise)?.due)
    });
    let mut deadlines: Vec<Date> = shown.collect();
    deadlines.sort_unstable();
    deadlines
}

/// The page of promises, or nothing where there is no ground.
pub fn promise_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
) -> Seen<PromisePage> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let lines = promise_lines(&mut viewing, case, directory);
    let (open, mut done): (Vec<_>, Vec<_>) = lines.into_iter().partition(PromiseLine::is_open);
    done.reverse();
    let owners = owners(case, permit, directory);
    let page = PromisePage {
        head,
        open,
        done,
        owners,
    };
    viewing.finish("promises", page)
}

fn line(
    viewing: &mut Viewing<'_>,
    made: &Made,
    case: &Case,
    directory: &Directory,
) -> Option<PromiseLine> {
    let id = made.promise.inside().id;
    let promise = viewing.show_item(id, &made.promise)?;
    // what it said was erased with the note it was read out of, or by itself
    promise.what.text()?;
    let permit = viewing.permit();
    let person = promise.owner.person();
    let mine = person == permit.viewer().person;
    let open = made.state == State::Open;
    let family = matches!(promise.owner, Owner::Family(_));
    let ours = mine || (family && permit.is_family() && settles(permit, person));
    let notes = made.notes.iter().filter_map(|(at, note)| {
        let note = viewing.show_item(id, note)?.or_empty().to_owned();
        (!note.is_empty()).then(|| (at.date(), note))
    });
    let notes = notes.collect();
    Some(PromiseLine {
        id,
        what: promise.what.or_empty().to_owned(),
        owner: owner_name(promise.owner, directory),
        title: owner_title(promise.owner, directory),
        mine,
        family,
        due: promise.due,
        moved_from: (promise.due != made.first_due).then_some(made.first_due),
        standing: standing(made.state, promise.due, permit.at().date()),
        lifted: made.lifted.is_some(),
        asked: made.asked.last().map(|(at, _)| at.date()),
        may_change: open && (ours || permit.coordinates()),
        may_ask: open && !ours && (permit.is_family() || permit.coordinates()),
        may_lift: open && !mine && permit.coordinates() && made.lifted.is_none(),
        notes,
        beside: beside_lines(viewing, case, id),
        restricted: case.demand.restricts(id),
    })
}

fn standing(state: State, due: Date, today: Date) -> Standing {
    match state {
        State::Kept(at) => Standing::Kept { on: at.date() },
        State::Dropped(at) => Standing::Dropped { on: at.date() },
        State::Open if due < today => Standing::Late {
            days: crate::moment::day_number(today) - crate::moment::day_number(due),
        },
        State::Open => Standing::Open,
    }
}

fn owner_name(owner: Owner, directory: &Directory) -> Option<String> {
    match owner {
        Owner::Family(_) => None,
        Owner::Worker { person, .. } => employee_name(directory, person),
    }
}

fn employee_name(directory: &Directory, person: PersonId) -> Option<String> {
    let employee = directory.employee(person)?;
    Some(employee.name.or_empty().to_owned())
}

fn owner_title(owner: Owner, directory: &Directory) -> Option<String> {
    match owner {
        Owner::Family(_) => None,
        Owner::Worker { person, unit } => {
            let title = &directory.employee(person)?.title;
            let unit = &directory.unit(unit)?.name;
            Some(format!("{title}, {unit}"))
        }
    }
}

/// Those who can owe: for the coordinator everybody in the team's units and the family, for others
/// themselves.
fn owners(case: &Case, permit: &Permit, directory: &Directory) -> Vec<PossibleOwner> {
    let today = permit.at().date();
    let viewer = permit.viewer().person;
    let own = permit.unit().map(|unit| Owner::Worker {
        person: viewer,
        unit,
    });
    let mut owners: Vec<Owner> = own.into_iter().collect();
    if permit.coordinates() {
        let units = case
            .team
            .on(today)
            .filter(|joined| permit.ground(joined.member.label()).is_some())
            .filter_map(|joined| joined.member.inside().unit);
        for unit in units {
            let staff = directory
                .employments(today)
                .filter(|employment| employment.unit == unit)
                .map(|employment| Owner::Worker {
                    person: employment.person,
                    unit,
                });
            owners.extend(staff);
        }
        let held = case
            .coordinator
            .on(today)
            .map(|held| held.appointment.inside());
        owners.extend(held.map(|appointment| Owner::Worker {
            person: appointment.person,
            unit: appointment.unit,
        }));
    }
    let mut named: Vec<PossibleOwner> = Vec::new();
    for owner in owners {
        let known = named
            .iter()
            .any(|known| known.owner.person() == owner.person());
        if let (false, Some(name)) = (known, owner_name(owner, directory)) {
            let title = owner_title(owner, directory).unwrap_or_default();
            named.push(PossibleOwner {
                owner,
                name: format!("{name}, {title}"),
            });
        }
    }
    named
}

//! One thing to do or to wait for, as a line that says whose, what and since when.

use crate::access::Viewing;
use crate::case::Case;
use crate::id::{CaseId, Id, ItemId};
use crate::index::{Holder, WorkKind, WorkRow};
use crate::moment::{Date, date_of_day_number, day_number};
use crate::organisation::Directory;
use crate::person::Person;

/// One thing to do or to wait for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkLine {
    /// In which case.
    pub case: CaseId,
    /// The child's first name, where there is one and a ground to see it.
    pub child: Option<String>,
    /// What kind of work.
    pub kind: WorkKind,
    /// The item: a promise, a measure, a decision.
    pub item: Id,
    /// What it is about, in the words of the one who wrote it.
    pub what: Option<String>,
    /// Whose turn it is, by name; `None` where it is the reader's, its unit's or the family's.
    pub owner: Option<String>,
    /// Whether it is the family's turn.
    pub family: bool,
    /// By when.
    pub due: Option<Date>,
    /// Since when.
    pub since: Date,
    /// How many days late; 0 where it is not.
    pub late: i64,
    /// The coded state of the row: for a promise 1 when it was lifted, for a decision how often it
    /// was announced again.
    pub state: i64,
}

/// The line of a row, or nothing where there is no ground for what it is about.
pub fn work_line(
    viewing: &mut Viewing<'_>,
    id: CaseId,
    case: &Case,
    child: &Person,
    directory: &Directory,
    row: &WorkRow,
) -> Option<WorkLine> {
    let what = match row.kind {
        WorkKind::Promise => Some(promise(viewing, case, ItemId(row.item))?),
        WorkKind::Measure => Some(measure(viewing, case, ItemId(row.item))?),
        _ => None,
    };
    let name = child.name.as_ref().and_then(|name| viewing.show(name));
    let first = name.map(|name| name.first().to_owned());
    let today = day_number(viewing.permit().at().date());
    Some(WorkLine {
        case: id,
        child: first.filter(|name| !name.is_empty()),
        kind: row.kind,
        item: row.item,
        what,
        owner: owner(row.holder, viewing, directory),
        family: matches!(row.holder, Holder::Person(person) if directory.employee(person).is_none()),
        due: row.due.map(date_of_day_number),
        since: date_of_day_number(row.since),
        late: row.due.map_or(0, |due| (today - due).max(0)),
        state: row.state,
    })
}

fn promise(viewing: &mut Viewing<'_>, case: &Case, id: ItemId) -> Option<String> {
    let made = case.promise.find(id)?;
    let promise = viewing.show_item(id, &made.promise)?;
    Some(promise.what.or_empty().to_owned())
}

fn measure(viewing: &mut Viewing<'_>, case: &Case, id: ItemId) -> Option<String> {
    let plan = case.plan.current.as_ref()?;
    let found = plan
        .standing()
        .measures
        .iter()
        .find(|measure| measure.inside().id == id)?;
    let measure = viewing.show_item(id, found)?;
    Some(measure.what.or_empty().to_owned())
}

fn owner(holder: Holder, viewing: &Viewing<'_>, directory: &Directory) -> Option<String> {
    match holder {
        Holder::Person(person) if person == viewing.permit().viewer().person => None,
        Holder::Person(person) => {
            let employee = directory.employee(person)?;
            Some(employee.name.or_empty().to_owned())
        }
        Holder::Function(unit, _) if viewing.permit().unit() == Some(unit) => None,
        Holder::Function(unit, _) => directory.unit(unit).map(|unit| unit.name.clone()),
    }
}

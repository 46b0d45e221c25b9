//! One family on a start page: the next date, what is open, when the plan is looked at again.

use crate::access::Viewing;
use crate::case::Case;
use crate::id::CaseId;
use crate::message::Direction;
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;
use crate::plan;

/// One family.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseLine {
    /// Which case.
    pub case: CaseId,
    /// The child's name, where there is one and a ground to see it.
    pub child: Option<String>,
    /// The child's age in whole years, where it is known and shown.
    pub age: Option<i64>,
    /// The coordinator by name.
    pub coordinator: Option<String>,
    /// Whether the reader coordinates it.
    pub mine: bool,
    /// The next deadline of a promise.
    pub next: Option<Date>,
    /// How many promises are open.
    pub open: usize,
    /// How many of them are late.
    pub late: usize,
    /// The state of the plan, where there is one.
    pub plan: Option<plan::State>,
    /// When the plan is to be looked at again.
    pub revise: Option<Date>,
    /// Whether the family waits for an answer.
    pub message: bool,
}

/// The line of a case, with what the permit shows.
pub fn case_line(
    viewing: &mut Viewing<'_>,
    id: CaseId,
    case: &Case,
    child: &Person,
    directory: &Directory,
) -> CaseLine {
    let today = viewing.permit().at().date();
    let name = child.name.as_ref().and_then(|name| viewing.show(name));
    let name = name
        .map(crate::person::Name::full)
        .filter(|name| !name.is_empty());
    let born = child
        .birth
        .as_ref()
        .and_then(|birth| viewing.show(birth))
        .is_some();
    let open = crate::promise::open_deadlines(viewing, case);
    let frame = case.plan.current.as_ref().and_then(|plan| {
        let frame = viewing.show(&plan.standing().frame)?;
        Some((plan.state, frame.revise))
    });
    let held = case.coordinator.on(today);
    let appointment = held.and_then(|held| viewing.show(&held.appointment));
    let coordinator = appointment.and_then(|appointment| directory.employee(appointment.person));
    let viewer = viewing.permit().viewer().person;
    CaseLine {
        case: id,
        child: name,
        age: born.then(|| child.age(today)).flatten(),
        coordinator: coordinator.map(|employee| employee.name.or_empty().to_owned()),
        mine: appointment.is_some_and(|appointment| appointment.person == viewer),
        next: open.iter().copied().find(|due| *due >= today),
        open: open.len(),
        late: open.iter().filter(|due| **due < today).count(),
        plan: frame.map(|(state, _)| state),
        revise: frame.map(|(_, revise)| revise),
        message: waits(viewing, case),
    }
}

fn waits(viewing: &mut Viewing<'_>, case: &Case) -> bool {
    let waiting = case
        .message
        .all
        .iter()
        .rfind(|message| message.direction == Direction::ToCoordinator && !message.answered);
    waiting.is_some_and(|message| viewing.permit().ground(message.text.label()).is_some())
}

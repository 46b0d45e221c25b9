//! The child's own page: who helps, what we do, what comes next, and what the child has said.

use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::coordinator::{YourPerson, your_person};
use crate::entry::{Capacity, Means};
use crate::id::CaseId;
use crate::message::{self, Direction, Message};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;
use crate::plan::{GoalLine, goal_lines};
use crate::promise::promise_lines;
use crate::today::{Around, around};

/// The next thing that will happen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Next {
    /// What.
    pub what: String,
    /// By when.
    pub on: Date,
    /// Who does it; empty where the family itself does.
    pub who: String,
}

/// Something that the child said, or that was answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// When.
    pub at: Moment,
    /// Who answered, by name; `None` for the child's own.
    pub by: Option<String>,
    /// The text.
    pub text: String,
    /// When somebody to whom it was sent first read it.
    pub read: Option<Moment>,
}

/// The child's own page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnPage {
    /// The head, of which the page shows the first name.
    pub head: CaseHead,
    /// Who the child calls.
    pub person: Option<YourPerson>,
    /// The others who help.
    pub around: Vec<Around>,
    /// The goals of the plan.
    pub goals: Vec<GoalLine>,
    /// The next thing that will happen.
    pub next: Option<Next>,
    /// What the child said, with what was answered, oldest first.
    pub said: Vec<Said>,
    /// Whether something is new to the child.
    pub unread: bool,
    /// The last day of the code by which the child came; nothing where somebody sits beside.
    pub until: Option<Date>,
    /// Who sits beside, by name; nothing where the child came by a code.
    pub beside: Option<String>,
}

/// The child's own page; nothing under any other permit.
pub fn own_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
) -> Option<Seen<OwnPage>> {
    if !permit.has(Role::ChildWithCode) {
        return None;
    }
    let today = permit.at().date();
    let (until, beside) = came(case, permit, directory);
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let person = your_person(&mut viewing, case, directory, today);
    let goals = goal_lines(&mut viewing, case, directory);
    let page = OwnPage {
        head,
        around: others(around(&mut viewing, case, directory), person.as_ref()),
        person,
        next: next(&mut viewing, case, directory, &goals),
        goals,
        said: said(&mut viewing, case, directory),
        unread: !message::read(case, permit).is_empty(),
        until,
        beside,
    };
    Some(viewing.finish("own-page", page))
}

/// Those in the team who are not told of already.
fn others(mut around: Vec<Around>, person: Option<&YourPerson>) -> Vec<Around> {
    let told = |name: &str| person.is_some_and(|person| person.name == name);
    around.retain(|one| !told(&one.name) && !one.name.is_empty());
    around
}

/// Until when the code lasts by which the child came, or who sits beside.
fn came(case: &Case, permit: &Permit, directory: &Directory) -> (Option<Date>, Option<String>) {
    let Capacity::OwnPage { means, .. } = permit.viewer().capacity else {
        return (None, None);
    };
    match means {
        Means::Code(_) => {
            let made = case.code.on(permit.at().date());
            (made.map(|made| made.paper.inside().until), None)
        }
        Means::Together { person, .. } => {
            let employee = directory.employee(person);
            let name = employee.map(|employee| employee.name.or_empty().to_owned());
            (None, name)
        }
    }
}

/// What is due first, of what was promised and of what the plan says.
fn next(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
    goals: &[GoalLine],
) -> Option<Next> {
    let today = viewing.permit().at().date();
    let promised = promise_lines(viewing, case, directory).into_iter();
    let promised = promised.filter(|line| line.is_open()).map(|line| Next {
        what: line.what,
        on: line.due,
        who: line.owner.unwrap_or_default(),
    });
    let planned = goals.iter().filter_map(|goal| {
        let step = goal.next.as_ref()?;
        Some(Next {
            what: step.what.clone(),
            on: step.due?,
            who: step.who.clone(),
        })
    });
    let coming = promised.chain(planned).filter(|next| next.on >= today);
    coming.min_by_key(|next| next.on)
}

fn said(viewing: &mut Viewing<'_>, case: &Case, directory: &Directory) -> Vec<Said> {
    let line = |message: &Message| {
        let text = viewing.show_item(message.id, &message.text)?;
        let text = text.or_empty().to_owned();
        let by = message.by.and_then(|by| directory.employee(by));
        let name = by.map(|by| by.name.or_empty().to_owned());
        Some(Said {
            at: message.at,
            by: match message.direction {
                Direction::ToCoordinator => None,
                Direction::ToFamily => Some(name.unwrap_or_default()),
            },
            text,
            read: message.read.first().map(|(at, _)| *at),
        })
    };
    case.message.all.iter().filter_map(line).collect()
}

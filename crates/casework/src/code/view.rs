//! What those around the child see of its code: that there is one, who made it, and for how long.

use super::command::{may_end, may_sit_beside};
use super::state::Paper;
use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::id::CaseId;
use crate::moment::Date;
use crate::organisation::Directory;
use crate::person::Person;

/// The code that opens the child's page now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodeLine {
    /// Who made it, by name.
    pub by: String,
    /// When.
    pub on: Date,
    /// The last day.
    pub until: Date,
}

/// The page about the code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodePage {
    /// The head of the page.
    pub head: CaseHead,
    /// The code that opens the child's page now, if there is one.
    pub code: Option<CodeLine>,
    /// Whether the reader can make one, and open the page together with the child.
    pub may_make: bool,
    /// Whether the reader can end it.
    pub may_end: bool,
}

/// The code that opens the child's page now, for those who may know of it.
pub fn code_line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Option<CodeLine> {
    if !knows_of(viewing.permit()) {
        return None;
    }
    let made = case.code.on(viewing.permit().at().date())?;
    let Paper { at, by, until } = viewing.show(&made.paper)?;
    let by = by.and_then(|by| directory.employee(by));
    Some(CodeLine {
        by: by
            .map(|by| by.name.or_empty().to_owned())
            .unwrap_or_default(),
        on: at.date(),
        until: *until,
    })
}

/// The page about the code; nothing for those who have nothing to do with it.
pub fn code_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    permit: &Permit,
    directory: &Directory,
) -> Option<Seen<CodePage>> {
    if !knows_of(permit) {
        return None;
    }
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let code = code_line(&mut viewing, case, directory);
    let page = CodePage {
        head,
        may_make: may_sit_beside(permit),
        may_end: code.is_some() && may_end(permit),
        code,
    };
    Some(viewing.finish("code", page))
}

/// Those who coordinate, those with parental responsibility, and the child signed in as itself.
fn knows_of(permit: &Permit) -> bool {
    permit.coordinates() || permit.has(Role::Parent) || permit.has(Role::Child)
}

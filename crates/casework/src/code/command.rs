//! Making a code, and ending one.

use super::state::CodeEvent;
use crate::access::{Permit, Role};
use crate::case::Case;
use crate::id::{Id, ItemId};
use crate::label::{Kind, Label};
use crate::moment::Date;

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CodeRefusal {
    /// There is no code that opens anything.
    #[error("there is no code")]
    NoCode,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}

/// Makes a code for the child of the case; the one before it ends.
///
/// # Errors
/// When the viewer does not coordinate.
pub fn make(
    permit: &Permit,
    id: ItemId,
    (hash, until): (Id, Date),
) -> Result<(Label, CodeEvent), CodeRefusal> {
    if !permit.coordinates() {
        return Err(CodeRefusal::NoGround);
    }
    Ok((label(permit), CodeEvent::Made { id, hash, until }))
}

/// Ends the code: by whoever coordinates, by those with parental responsibility, and by the child.
///
/// # Errors
/// When the viewer is none of these, or there is no code that opens anything.
pub fn end(case: &Case, permit: &Permit) -> Result<(Label, CodeEvent), CodeRefusal> {
    if !may_end(permit) {
        return Err(CodeRefusal::NoGround);
    }
    let made = case.code.on(permit.at().date());
    let id = made.ok_or(CodeRefusal::NoCode)?.id;
    Ok((label(permit), CodeEvent::Ended { id }))
}

pub(super) fn may_end(permit: &Permit) -> bool {
    let own = [Role::Parent, Role::Child, Role::ChildWithCode];
    permit.coordinates() || own.into_iter().any(|role| permit.has(role))
}

/// Whether the viewer can open the child's own page and sit beside.
pub fn may_sit_beside(permit: &Permit) -> bool {
    permit.coordinates()
}

/// That there is a code is told to those who may know who the family is.
fn label(permit: &Permit) -> Label {
    permit.common_label(Kind::Family)
}

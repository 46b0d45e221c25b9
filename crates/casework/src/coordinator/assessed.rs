//! The wish for a child coordinator as it was written down in an assessment.

use super::appoint::Ground;
use crate::access::Viewing;
use crate::assessment::AssessedWish;
use crate::id::ItemId;
use crate::moment::Date;
use law::Said;

/// What those who assess wrote down of the wish, while the family itself has not told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssessedLine {
    /// The assessment where it stands.
    pub assessment: ItemId,
    /// When it was written.
    pub on: Date,
    /// What was asked, by its name in the vocabulary.
    pub fact: &'static str,
    /// What was answered.
    pub said: Said,
    /// Whether somebody wishes a child coordinator.
    pub wishes: bool,
}

/// What stands of the wish in an assessment, where there is a ground to read it.
pub(super) fn assessed(
    viewing: &mut Viewing<'_>,
    ground: &Ground<'_>,
    today: Date,
) -> Option<AssessedLine> {
    let written = AssessedWish::of(ground.case, ground.child, today)?;
    let (at, _) = viewing.show(&written.assessment.answers)?;
    Some(AssessedLine {
        assessment: written.assessment.id,
        on: at.date(),
        fact: AssessedWish::fact(),
        said: written.said()?,
        wishes: written.is_wished(),
    })
}

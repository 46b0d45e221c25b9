//! What the municipality has decided, and what can happen when something is due.

use crate::access::{Permit, Role};
use crate::label::{Label, Labelled};
use crate::moment::{Date, Moment};
use crate::told::Told;
use jiff::Span;
use serde::{Deserialize, Serialize};

/// How many months after something was last written it is due to be looked at, as the municipality has decided;
/// nothing where it has not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Keep {
    /// A case.
    pub cases: Option<i64>,
    /// A notice that did not become a case.
    pub notices: Option<i64>,
}

impl Keep {
    /// What was last written before this day is due today; nothing where nothing is decided.
    pub fn before(months: Option<i64>, today: Date) -> Option<Date> {
        let span = Span::new().try_months(months?).ok()?;
        today.checked_sub(span).ok()
    }
}

/// What becomes of something that is due.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is kept, until it is due again after as long.
    Kept,
    /// It was delivered to the archive, and is erased here.
    Archived,
    /// It need not be archived, and is erased.
    NotForArchive,
}

impl Fate {
    /// Every fate, in the order in which the form lists them.
    pub const ALL: [Self; 3] = [Self::Kept, Self::Archived, Self::NotForArchive];

    /// Whether it is erased here.
    pub fn erases(self) -> bool {
        self != Self::Kept
    }
}

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RetentionRefusal {
    /// No reason is given.
    #[error("a reason must be given")]
    Nothing,
    /// The permit gives no ground, or it is not due.
    #[error("no ground, or not due")]
    NoGround,
}

/// What can happen in a case about how long it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum RetentionEvent {
    /// It was due, and is kept.
    #[serde(rename = "kept/1")]
    Kept {
        /// Why.
        why: Told,
    },
}

/// When and why a case was kept, oldest first.
#[derive(Clone, Default)]
pub struct Retentions {
    pub(crate) kept: Vec<(Moment, Labelled<Told>)>,
}

impl Retentions {
    pub(crate) fn apply(&mut self, at: Moment, label: Label, event: RetentionEvent) {
        let RetentionEvent::Kept { why } = event;
        self.kept.push((at, Labelled::new(label, why)));
    }
}

/// Keeps a case or notice that is due. That it is due, the office has found.
///
/// # Errors
/// When no reason is given, or the viewer is not of the coordinating unit.
pub fn keep(permit: &Permit, why: &Told) -> Result<(), RetentionRefusal> {
    if !permit.has(Role::CoordinatingUnit) {
        return Err(RetentionRefusal::NoGround);
    }
    match why.or_empty().trim().is_empty() {
        true => Err(RetentionRefusal::Nothing),
        false => Ok(()),
    }
}

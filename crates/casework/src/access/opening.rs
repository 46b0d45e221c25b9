//! The record of one opening: who looked, in which capacity, at which parts, on which grounds.

use super::ground::Ground;
use crate::entry::Capacity;
use crate::id::{Id, OrganisationId, PersonId};
use crate::label::{Kind, Sphere};
use crate::moment::Moment;
use serde::{Deserialize, Serialize};

/// One opening, as pasientjournalloven § 22 a asks for it. One per answer that was sent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Opening {
    /// When.
    pub at: Moment,
    /// Who looked.
    pub by: PersonId,
    /// In which capacity.
    pub capacity: Capacity,
    /// For which organisation; `None` for the family itself.
    pub organisation: Option<OrganisationId>,
    /// What was opened: a case, a notice or a person; a list opens several. The journal keeps one
    /// clear row for each of them, so that each family finds the opening in its own log.
    pub subjects: Vec<Id>,
    /// Which view, by its name in `casework::view`.
    pub view: String,
    /// What the view showed, each part with its ground. Never empty for a view that showed
    /// anything.
    pub parts: Vec<Part>,
}

/// One kind of information that an answer showed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Part {
    /// Which kind.
    pub kind: Kind,
    /// Whose.
    pub sphere: Sphere,
    /// On which ground.
    pub ground: Ground,
}

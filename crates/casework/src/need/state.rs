//! Mappings and hearings as folded.

use super::event::{Hearing, Mapping, NeedEvent};
use crate::id::{ItemId, PersonId};
use crate::label::{Label, Labelled};
use crate::moment::Moment;

/// A mapping or a hearing with when and by whom it was written down.
#[derive(Clone)]
pub struct Written<T> {
    pub(crate) id: ItemId,
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) what: Labelled<T>,
}

/// Mappings and hearings, oldest first.
#[derive(Clone, Default)]
pub struct Needs {
    pub(crate) mappings: Vec<Written<Mapping>>,
    pub(crate) hearings: Vec<Written<Hearing>>,
}

impl Needs {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: NeedEvent,
    ) {
        match event {
            NeedEvent::Mapped { id, mapping } => {
                let what = Labelled::new(label, mapping);
                self.mappings.push(Written { id, at, by, what });
            }
            NeedEvent::Heard { id, hearing } => {
                let what = Labelled::new(label, hearing);
                self.hearings.push(Written { id, at, by, what });
            }
        }
    }

    /// The mapping that holds.
    pub(crate) fn newest(&self) -> Option<&Written<Mapping>> {
        self.mappings.last()
    }
}

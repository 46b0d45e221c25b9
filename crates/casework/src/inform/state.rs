//! What services have told others, as folded.

use super::event::{InformEvent, Informed};
use crate::id::PersonId;
use crate::label::{Label, Labelled};
use crate::moment::Moment;

/// One piece of information that was given.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) informed: Labelled<Informed>,
}

/// Everything that was given, oldest first.
#[derive(Clone, Default)]
pub struct Informs {
    pub(crate) all: Vec<Given>,
}

impl Informs {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: InformEvent,
    ) {
        let InformEvent::Given { informed } = event;
        self.all.push(Given {
            at,
            by,
            informed: Labelled::new(label, *informed),
        });
    }
}

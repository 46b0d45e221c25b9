//! What services have told others, as folded.

use super::event::{Basis, InformEvent, Informed};
use crate::id::{ConsentId, ItemId, NoticeId, PersonId};
use crate::label::{Label, Labelled, Sphere};
use crate::moment::Moment;

/// One piece of information that was given.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) at: Moment,
    pub(crate) by: Option<PersonId>,
    pub(crate) informed: Labelled<Informed>,
    /// Whether the family is not told yet: it stays with the unit that gave it.
    pub(crate) held_back: bool,
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
        match event {
            InformEvent::Given { informed } => self.all.push(Given {
                at,
                by,
                held_back: informed.held_back.is_some(),
                informed: Labelled::new(label, *informed),
            }),
            InformEvent::Released { id } => self.release(id),
        }
    }

    fn release(&mut self, id: ItemId) {
        let mut all = self.all.iter_mut();
        if let Some(given) = all.find(|given| given.informed.inside().id == id) {
            let shared = Label {
                sphere: Sphere::Shared,
                ..*given.informed.label()
            };
            given.informed = Labelled::new(shared, given.informed.inside().clone());
            given.held_back = false;
        }
    }

    /// Whether the family is not told of something yet.
    pub(crate) fn holds_back(&self) -> bool {
        self.all.iter().any(|given| given.held_back)
    }

    /// The consent that the information in a notice rests on, where it rests on one.
    pub(crate) fn consent_of(&self, notice: NoticeId) -> Option<ConsentId> {
        let mut all = self.all.iter().map(|given| given.informed.inside());
        match all.find(|informed| informed.notice == notice)?.basis {
            Basis::Consent { consent } => Some(consent),
            Basis::Recorded { .. } | Basis::Exception { .. } => None,
        }
    }

    pub(crate) fn find(&self, id: ItemId) -> Option<&Given> {
        let mut all = self.all.iter();
        all.find(|given| given.informed.inside().id == id)
    }
}

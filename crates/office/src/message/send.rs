//! Sending a message, and telling the other side that something has come.

use crate::Office;
use crate::change::Decided;
use crate::desk::OpenCase;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId, PersonId};
use casework::label::Sphere;
use casework::message::send;
use casework::moment::Date;
use casework::told::Told;

impl Office {
    /// Sends a message: from the family to the coordinator, or the other way; for the whole family,
    /// or in the sphere of one of it.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when nothing is written.
    pub async fn send_message(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (sphere, text): (Sphere, Told),
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        self.change_case(viewer, case, form, |open, desk| {
            let (label, event) = send(&open.case, &open.permit, id, (sphere, text.clone()))?;
            let mut decided = Decided::one(label, CaseEvent::Message(event));
            decided.outgoing = self.tell(open, others(open, sphere, desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

/// The other side: the coordinator for the family, the family for the coordinator.
pub(crate) fn others(open: &OpenCase, sphere: Sphere, today: Date) -> Vec<PersonId> {
    if open.permit.own().is_some() {
        return open.case.coordinator_on(today).into_iter().collect();
    }
    match sphere {
        Sphere::Child => open.case.child().into_iter().collect(),
        Sphere::Adult(adult) => vec![adult],
        Sphere::Shared | Sphere::Service(_) => open.child.family_on(today),
    }
}

//! Sending a message, and telling the other side that something has come.

use crate::Office;
use crate::change::Decided;
use crate::desk::OpenCase;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId, PersonId};
use casework::label::Kind;
use casework::message::send;
use casework::moment::Date;
use casework::told::Told;

impl Office {
    /// Sends a message: from the family to the coordinator, or the other way.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when nothing is written.
    pub async fn send_message(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        text: Told,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        self.change_case(viewer, case, form, |open, desk| {
            let event = send(&open.case, &open.permit, id, text.clone())?;
            let label = open.permit.common_label(Kind::Message);
            let mut decided = Decided::one(label, CaseEvent::Message(event));
            decided.outgoing = self.tell(open, others(open, desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

/// The other side: the coordinator for the family, the family for the coordinator.
fn others(open: &OpenCase, today: Date) -> Vec<PersonId> {
    if open.permit.is_family() {
        open.case.coordinator_on(today).into_iter().collect()
    } else {
        open.child.family_on(today)
    }
}

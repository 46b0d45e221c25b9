//! Sending a message, and telling the other side that something has come.

use crate::Office;
use crate::change::Decided;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use crate::outgoing::something_has_come;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId, PersonId};
use casework::label::Kind;
use casework::message::send;
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
            decided.outgoing = self.to_others(open, desk, viewer.person);
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    fn to_others(&self, open: &OpenCase, desk: &Desk, sender: PersonId) -> Vec<journal::Outgoing> {
        let others = if open.permit.is_family() {
            open.case.coordinator_on(desk.today()).into_iter().collect()
        } else {
            open.child.family_on(desk.today())
        };
        others
            .into_iter()
            .filter(|other| *other != sender)
            .map(|other| something_has_come(ItemId::from_bytes(self.draw()), other, desk.at))
            .collect()
    }
}

//! Noting that something was handed out in a letter, a call or a meeting.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::handing::{Handing, HandingEvent, hand_out};
use casework::id::{CaseId, ItemId};

impl Office {
    /// Notes what was handed out. `known`: the one who notes it has been told that the ground is not there. Whoever then
    /// looks into it is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when something is not told, or the ground is not there and that is not
    /// known.
    pub async fn note_handing(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (handing, known): (Handing, bool),
    ) -> Result<(), Error> {
        let item = ItemId::from_bytes(self.draw());
        self.change_case(viewer, id, form, |open, desk| {
            let scene = desk.scene(open);
            let (label, event) = hand_out(scene, &open.permit, item, handing.clone(), known)?;
            let HandingEvent::Handed { to_check, .. } = &event else {
                return Err(Error::NotFound);
            };
            let outgoing = self.tell(open, *to_check);
            let mut decided = Decided::one(label, CaseEvent::Handing(event));
            decided.outgoing = outgoing;
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

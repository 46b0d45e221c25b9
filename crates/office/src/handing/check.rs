//! Looking into something that was handed out on a ground that was not there.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::handing::check;
use casework::id::{CaseId, ItemId};
use casework::told::Told;

impl Office {
    /// Writes what was found about a ground that was not there, and what follows. The family is told that something has
    /// come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is written, it is one's own, or there is nothing to look into.
    pub async fn check_handing(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        (handing, follows): (ItemId, Told),
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, desk| {
            let (label, event) = check(&open.case, &open.permit, handing, follows.clone())?;
            let mut decided = Decided::one(label, CaseEvent::Handing(event));
            decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

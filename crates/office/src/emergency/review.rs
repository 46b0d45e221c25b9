//! Reviewing what was opened because of danger, and letting the family know of what was held back.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::emergency::{Verdict, release, review};
use casework::id::{CaseId, ItemId};
use casework::told::Told;

impl Office {
    /// Writes whether an opening was right and what follows, and lets the family know of what was held back where
    /// `lets_know` says so. A family that knows is told that something has come.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is written, it is reviewed already, or it is one's own.
    pub async fn review_emergency(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        emergency: ItemId,
        (verdict, follows, lets_know): (Verdict, Told, bool),
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, desk| {
            let found = (verdict, follows.clone());
            let (label, event) = review(&open.case, &open.permit, emergency, found)?;
            let held_back = release(&open.case, &open.permit, emergency);
            let mut decided = Decided::one(label, CaseEvent::Emergency(event));
            let mut knows = held_back.is_err();
            if let (Ok((label, event)), true) = (held_back, lets_know) {
                decided = decided.and(label, CaseEvent::Emergency(event));
                knows = true;
            }
            if knows {
                decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            }
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    /// Lets the family know of what was held back from it and reviewed before.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when nothing is held back, or it is one's own.
    pub async fn release_emergency(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        emergency: ItemId,
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, desk| {
            let (label, event) = release(&open.case, &open.permit, emergency)?;
            let mut decided = Decided::one(label, CaseEvent::Emergency(event));
            decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

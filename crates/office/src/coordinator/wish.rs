//! Whether the family wishes a child coordinator.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::coordinator::tell_wish;
use casework::id::{CaseId, ItemId, PersonId};

impl Office {
    /// Writes what one of the family wishes: told by itself, or recorded by those who coordinate.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when the wish is not the family's.
    pub async fn tell_wish(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        wish: (PersonId, bool),
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        self.change_case(viewer, case, form, |open, _| {
            let told = tell_wish(&open.case, &open.permit, &open.child, id, wish)?;
            Ok(Decided::one(told.0, told.1))
        })
        .await?;
        Ok(())
    }
}

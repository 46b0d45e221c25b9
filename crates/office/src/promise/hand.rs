//! Giving a promise to somebody else.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::promise::{Owner, hand};
use casework::told::Told;

impl Office {
    /// Gives a promise to somebody else, who is told of it.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is not open.
    pub async fn hand_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        promise: ItemId,
        to: Owner,
        why: Told,
    ) -> Result<(), Error> {
        let owner = |_: &_| vec![to.person()];
        self.change_promise(viewer, case, form, owner, |open| {
            hand(&open.case, &open.permit, promise, to, why.clone())
        })
        .await
    }
}

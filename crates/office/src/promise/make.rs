//! Writing a promise down.

use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, ItemId};
use casework::moment::Date;
use casework::promise::{NewPromise, Owner, make};
use casework::told::Told;

/// A promise as it was written in the form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromiseDraft {
    /// What is promised.
    pub what: Told,
    /// Who owes it.
    pub owner: Owner,
    /// By when.
    pub due: Date,
}

impl Office {
    /// Writes a promise down.
    ///
    /// # Errors
    /// `Refused` when nothing is promised or the deadline has passed.
    pub async fn make_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        draft: PromiseDraft,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        let owner = |_: &_| vec![draft.owner.person()];
        self.change_promise(viewer, case, form, owner, |open| {
            let new = NewPromise {
                id,
                what: draft.what.clone(),
                owner: draft.owner,
                due: draft.due,
                from: None,
            };
            make(&open.permit, new)
        })
        .await
    }
}

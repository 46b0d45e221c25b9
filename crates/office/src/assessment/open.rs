//! Opening an assessment.

use super::decided;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::assessment::{Matter, open};
use casework::id::{CaseId, ItemId};

impl Office {
    /// Opens an assessment of a right; answers with its id.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when one is open already.
    pub async fn open_assessment(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        matter: Matter,
    ) -> Result<ItemId, Error> {
        // a double click has the same errand, so that both lead to the one assessment
        let id = ItemId(form.errand.0);
        let receipt = self.change_case(viewer, case, form, |opened, _| {
            let event = open(&opened.case, &opened.permit, id, matter)?;
            Ok(decided(opened, vec![event]))
        });
        receipt.await.map(|_| id)
    }
}

//! Judging what the law leaves to a person.

use super::decided;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::assessment::{Judgement, judge};
use casework::id::{CaseId, ItemId};

impl Office {
    /// Keeps a judgement with its reasons, by the one who is signed in.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without reasons or when it is concluded, `Conflict`
    /// when somebody else worked on it since the form was shown.
    pub async fn judge(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        id: ItemId,
        judgement: Judgement,
    ) -> Result<(), Error> {
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let judgement = judgement.clone();
            let event = judge(&open.case, &open.permit, self.rules(), id, judgement)?;
            Ok(decided(open, vec![event]))
        });
        receipt.await.map(drop)
    }
}

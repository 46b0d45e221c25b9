//! Concluding an assessment.

use super::decided;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::assessment::{Conclude, Conclusion, conclude};
use casework::id::{CaseId, ItemId};
use casework::told::Told;

impl Office {
    /// Concludes an assessment, by the one who is signed in. A refusal of child coordinator opens
    /// the assessment of coordinator in the same errand.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when something is missing or the conclusion does not
    /// follow, `Conflict` when somebody else worked on it since the form was shown.
    pub async fn conclude(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        id: ItemId,
        (conclusion, reasons): (Conclusion, Told),
    ) -> Result<(), Error> {
        let by = Conclude {
            id,
            conclusion,
            reasons,
            next: ItemId::from_bytes(self.draw()),
        };
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let rules = self.rules();
            let events = conclude(&open.case, &open.child, &open.permit, rules, by.clone())?;
            Ok(decided(open, events))
        });
        receipt.await.map(drop)
    }
}

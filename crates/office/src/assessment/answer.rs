//! Answering facts of an assessment.

use super::decided;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::assessment::{FactAnswer, answer};
use casework::id::{CaseId, ItemId};
use std::collections::BTreeMap;

impl Office {
    /// Keeps answers to facts.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it is concluded or the law knows no such answer,
    /// `Conflict` when somebody else worked on it since the form was shown.
    pub async fn answer_facts(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        id: ItemId,
        facts: BTreeMap<String, FactAnswer>,
    ) -> Result<(), Error> {
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let facts = facts.clone();
            let event = answer(&open.case, &open.permit, self.rules(), id, facts)?;
            Ok(decided(open, vec![event]))
        });
        receipt.await.map(drop)
    }
}

//! Ending the plan, after which another one can be begun.

use super::change::decided;
use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::close;
use casework::told::Told;
use journal::{ClaimChange, ClaimKind};

impl Office {
    /// Ends the plan.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without plan or reason.
    pub async fn close_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        why: Told,
    ) -> Result<(), Error> {
        self.change_case(viewer, id, form, |open, desk| {
            let event = close(&open.case, &open.permit, why.clone())?;
            let child = open.case.child().ok_or(Error::NotFound)?;
            let claim = ClaimChange::Release {
                kind: ClaimKind::ActivePlan,
                subject: child.into(),
            };
            Ok(Decided {
                claims: vec![claim],
                ..decided(open, desk, event)
            })
        })
        .await?;
        Ok(())
    }
}

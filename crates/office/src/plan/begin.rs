//! Beginning a plan: one active plan per person, which the store itself keeps.

use super::change::decided;
use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{CaseId, Id, ItemId};
use casework::plan::{Frame, begin};
use journal::{ClaimChange, ClaimKind};

impl Office {
    /// Begins a plan with its frame.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without consent or where the child has a plan.
    pub async fn begin_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        frame: Frame,
    ) -> Result<(), Error> {
        let plan = ItemId::from_bytes(self.draw());
        self.change_case(viewer, id, form, |open, desk| {
            let event = begin(&open.case, &open.permit, plan, frame.clone())?;
            let child = open.case.child().ok_or(Error::NotFound)?;
            let claim = ClaimChange::Take {
                kind: ClaimKind::ActivePlan,
                subject: child.into(),
                holder: Id::from(plan),
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

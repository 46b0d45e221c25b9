//! Ending an appointment.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::coordinator::{EndReason, end};
use casework::id::CaseId;
use casework::moment::Date;
use journal::{ClaimChange, ClaimKind};

impl Office {
    /// Ends the appointment; the child can have another coordinator afterwards.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` without an appointment.
    pub async fn end_coordinator(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        (until, reason): (Date, EndReason),
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) = end(&open.case, &open.permit, until, reason)?;
            let mut decided = Decided::one(label, event);
            let release = open.case.child().map(|child| ClaimChange::Release {
                kind: ClaimKind::Coordinator,
                subject: child.into(),
            });
            decided.claims = release.into_iter().collect();
            decided.outgoing = self.told(open, &[]);
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

//! The deputy stands in for a time, and the coordinator is back.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::coordinator::{back, substitute};
use casework::id::CaseId;
use casework::moment::Date;

impl Office {
    /// Lets the deputy stand in from a day, and until one where it is known.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when the deputy stands in already.
    pub async fn substitute_coordinator(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        period: (Date, Option<Date>),
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) = substitute(&open.case, &open.permit, period)?;
            let mut decided = Decided::one(label, event);
            decided.outgoing = self.told(open, open.case.deputy().as_slice());
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    /// The coordinator is back today.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when the deputy does not stand in.
    pub async fn coordinator_back(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let (label, event) = back(&open.case, &open.permit)?;
            Ok(Decided::one(label, event))
        })
        .await?;
        Ok(())
    }
}

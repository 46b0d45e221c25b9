//! Ending a code before its time.

use super::make::given_up;
use crate::Office;
use crate::change::Decided;
use crate::desk::OpenCase;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::code::end;
use casework::id::CaseId;

impl Office {
    /// Ends the code of a case: who came by it is out at the next request.
    ///
    /// # Errors
    /// `NotFound` without a ground; `Refused` when there is no code.
    pub async fn end_code(&self, viewer: Viewer, case: CaseId, form: Form) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| ended(open))
            .await?;
        Ok(())
    }

    /// The child ends the code itself, from its own page.
    ///
    /// # Errors
    /// As for [`Office::end_code`].
    pub async fn end_own_code(&self, viewer: Viewer, form: Form) -> Result<(), Error> {
        self.change_own_page(viewer, form, |open, _| ended(open))
            .await?;
        Ok(())
    }
}

fn ended(open: &OpenCase) -> Result<Decided, Error> {
    let (label, event) = end(&open.case, &open.permit)?;
    let mut decided = Decided::one(label, CaseEvent::Code(event));
    decided.claims = given_up(open.case.codes().claimed());
    Ok(decided)
}

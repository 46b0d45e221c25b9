//! Promises: read, make, keep, move, ask about, lift, drop.

mod ask;
mod drop;
mod hand;
mod keep;
mod lift;
mod make;
mod postpone;
mod read;

pub use make::PromiseDraft;

use crate::Office;
use crate::change::Decided;
use crate::desk::OpenCase;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, PersonId};
use casework::promise::{PromiseEvent, PromiseRefusal, label};

impl Office {
    /// Appends what `decide` finds right about the promises of a case. `whom`: who is told that
    /// something has come.
    async fn change_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        whom: impl Fn(&OpenCase) -> Vec<PersonId>,
        decide: impl Fn(&OpenCase) -> Result<PromiseEvent, PromiseRefusal>,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, desk| {
            let event = decide(open)?;
            let label = label(&open.permit, &desk.directory, &event);
            let mut decided = Decided::one(label, CaseEvent::Promise(event));
            decided.outgoing = self.tell(open, whom(open));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

/// The family, who waits for what was promised.
fn family(open: &OpenCase) -> Vec<PersonId> {
    open.child.family_on(open.permit.at().date())
}

/// Nobody: what was promised and done is on the page when somebody looks.
fn nobody(_: &OpenCase) -> Vec<PersonId> {
    Vec::new()
}

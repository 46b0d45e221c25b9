//! Promises: read, make, keep, move, ask about, lift, drop.

mod ask;
mod drop;
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
use casework::id::CaseId;
use casework::label::Kind;
use casework::promise::{PromiseEvent, PromiseRefusal};

impl Office {
    /// Appends what `decide` finds right about the promises of a case.
    async fn change_promise(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        decide: impl Fn(&OpenCase) -> Result<PromiseEvent, PromiseRefusal>,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, _| {
            let event = CaseEvent::Promise(decide(open)?);
            Ok(Decided::one(open.permit.common_label(Kind::Promise), event))
        })
        .await?;
        Ok(())
    }
}

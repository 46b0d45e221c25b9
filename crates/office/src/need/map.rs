//! Mapping goals, resources and needs.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::{CaseId, ItemId};
use casework::label::Kind;
use casework::need::{Mapping, map};

impl Office {
    /// Keeps a mapping. It becomes the one that holds; the earlier ones stay readable.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it says nothing or nobody was asked, `Conflict`
    /// when somebody else mapped since the form was shown.
    pub async fn map_needs(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        mapping: Mapping,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        let receipt = self.change_case(viewer, case, form, |open, _| {
            let event = map(&open.case, &open.permit, id, mapping.clone())?;
            // mapped in order to be shared in the common work: ordinary confidentiality
            let label = open.permit.common_label(Kind::Need);
            Ok(Decided::one(label, CaseEvent::Need(event)))
        });
        receipt.await.map(drop)
    }
}

//! Changing the plan of a case.

use crate::Office;
use crate::change::Decided;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::CaseId;
use casework::label::Kind;
use casework::plan::{PlanEvent, PlanRefusal};

impl Office {
    /// Appends what `decide` finds right on the newest state of a plan.
    pub(crate) async fn change_plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        decide: impl Fn(&OpenCase) -> Result<PlanEvent, PlanRefusal>,
    ) -> Result<(), Error> {
        let decide = |open: &OpenCase, desk: &Desk| Ok(decided(open, desk, decide(open)?));
        self.change_case(viewer, id, form, decide).await?;
        Ok(())
    }
}

/// One event of the plan, which belongs to the common work.
pub(super) fn decided(open: &OpenCase, desk: &Desk, event: PlanEvent) -> Decided {
    let unit = match &event {
        PlanEvent::MeasureAgreed { measure } => Some(measure.unit),
        _ => None,
    };
    let label = open.permit.common_label(Kind::Plan);
    let label = label.naming(&desk.directory, unit);
    Decided::one(label, CaseEvent::Plan(event))
}

//! What is counted about decisions.

use super::state::Decisions;
use crate::index::MeasureRow;

/// The measure that counts why cases have no plan; its value is the code of the reason.
pub const NO_PLAN_REASON: i64 = 2;

impl Decisions {
    /// The figures of a case. A reason for having no plan counts until there is one.
    pub(crate) fn measures(&self, has_plan: bool) -> Option<MeasureRow> {
        let (_, written) = self.no_plan.as_ref().filter(|_| !has_plan)?;
        let (reason, _) = written.inside();
        Some(MeasureRow {
            measure: NO_PLAN_REASON,
            value: reason.code(),
        })
    }
}

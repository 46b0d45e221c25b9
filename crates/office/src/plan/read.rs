//! Reading the plan.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::plan::{PlanPage, Which, plan_page};

impl Office {
    /// The page of the plan: the version in force, or the one that is being written.
    ///
    /// # Errors
    /// `NotFound` when the viewer may not know of the case.
    pub async fn plan(
        &self,
        viewer: Viewer,
        id: CaseId,
        which: Which,
    ) -> Result<Shown<PlanPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let seen = plan_page(desk.scene(&open), &open.permit, &people, which);
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

//! Reading the demands of a case.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::demand::{DemandPage, demand_page};
use casework::id::CaseId;

impl Office {
    /// The demands that the reader made or judges, newest first.
    ///
    /// # Errors
    /// `NotFound` for somebody who neither is of the family nor judges.
    pub async fn demands(&self, viewer: Viewer, id: CaseId) -> Result<Shown<DemandPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let scene = (&*open.case, id, &*open.child);
        let seen = demand_page(scene, &open.permit, &people, &desk.directory);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

//! Reading who sees what in a case, and why.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::{AccessPage, Viewer, access_page};
use casework::id::CaseId;

impl Office {
    /// Who sees what in a case today, on which ground and until when, asked of the access rule
    /// itself.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn access(&self, viewer: Viewer, id: CaseId) -> Result<Shown<AccessPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let scene = desk.scene(&open);
        let seen = access_page(scene, &open.permit, &people);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

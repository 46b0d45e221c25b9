//! Reading what was opened because of danger.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::emergency::{EmergencyPage, emergency_page};
use casework::id::{CaseId, ItemId};

impl Office {
    /// One opening because of danger, for the family and for those who review it.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn emergency(
        &self,
        viewer: Viewer,
        id: CaseId,
        emergency: ItemId,
    ) -> Result<Shown<EmergencyPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = (&*open.case, id, &*open.child);
        let seen = emergency_page(scene, &open.permit, &desk.directory, emergency);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

//! What was told about a child, and what the law asks of the reader's own service.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::inform::{InformPage, inform_page};

impl Office {
    /// What services have told the health and social services.
    ///
    /// # Errors
    /// `NotFound` when there is no ground to know of the case.
    pub async fn informs(&self, viewer: Viewer, id: CaseId) -> Result<Shown<InformPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let scene = desk.scene(&open);
        let seen = inform_page(scene, &open.permit, self.rules());
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

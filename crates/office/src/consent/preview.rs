//! What a consent would open, and who must give it, before anybody has.

use super::ask::NewConsent;
use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::consent::{PreviewPage, preview_page};
use casework::id::CaseId;

impl Office {
    /// What a consent would open to whom, asked of the access rule itself.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn preview_consent(
        &self,
        viewer: Viewer,
        id: CaseId,
        new: &NewConsent,
    ) -> Result<Shown<PreviewPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let access = desk.scene(&open);
        let wanted = self.wanted(new);
        let scene = self.consent_scene(&open, &desk);
        let seen = preview_page(scene, access, &open.permit, &people, &wanted);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

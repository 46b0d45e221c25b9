//! Reading every consent of a case.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::consent::{ConsentPage, consent_page};
use casework::id::CaseId;

impl Office {
    /// The consents of a case.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn consents(&self, viewer: Viewer, id: CaseId) -> Result<Shown<ConsentPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let access = desk.scene(&open);
        let seen = consent_page(
            self.consent_scene(&open, &desk),
            access,
            &open.permit,
            &people,
        );
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

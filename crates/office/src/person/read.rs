//! Reading the page about the family.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::person::{FamilyPage, family_page};

impl Office {
    /// Who belongs to the family of a case, and how one reaches them.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn family_of_case(
        &self,
        viewer: Viewer,
        id: CaseId,
    ) -> Result<Shown<FamilyPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let seen = family_page(&open.case, id, &open.permit, &people, &desk.directory);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

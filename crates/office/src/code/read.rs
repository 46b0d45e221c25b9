//! The page about the code of a child, for those around it.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::code::{CodePage, code_page};
use casework::id::CaseId;

impl Office {
    /// Whether there is a code for the child, who made it, and until when.
    ///
    /// # Errors
    /// `NotFound` for everybody but those who coordinate, those with parental responsibility and the
    /// child.
    pub async fn code_of(&self, viewer: Viewer, id: CaseId) -> Result<Shown<CodePage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let seen = code_page(&open.case, id, &open.child, &open.permit, &desk.directory);
        drop(desk);
        self.show(seen.ok_or(Error::NotFound)?, open.sequence).await
    }
}

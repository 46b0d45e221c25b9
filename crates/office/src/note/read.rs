//! Reading the notes of a case.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::note::{NotePage, note_page};

impl Office {
    /// The notes of a case, newest first.
    ///
    /// # Errors
    /// `NotFound` when there is no ground to know of the case.
    pub async fn notes(&self, viewer: Viewer, id: CaseId) -> Result<Shown<NotePage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let seen = note_page(&open.case, id, &open.child, &open.permit, &desk.directory);
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

//! Reading needs and what the child said.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::need::{NeedPage, need_page};

impl Office {
    /// The needs of a child, with the mappings before and how the child was heard.
    ///
    /// # Errors
    /// `NotFound` when there is no such case or no ground.
    pub async fn needs(&self, viewer: Viewer, id: CaseId) -> Result<Shown<NeedPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let seen = need_page(&open.case, id, &open.child, &desk.directory, &open.permit);
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

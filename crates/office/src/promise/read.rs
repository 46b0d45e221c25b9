//! Reading the promises of a case.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::CaseId;
use casework::promise::{PromisePage, promise_page};

impl Office {
    /// The promises of a case.
    ///
    /// # Errors
    /// `NotFound` when there is no ground to know of the case.
    pub async fn promises(&self, viewer: Viewer, id: CaseId) -> Result<Shown<PromisePage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let seen = promise_page(&open.case, id, &open.child, &open.permit, &desk.directory);
        drop(desk);
        self.show(seen, open.sequence).await
    }
}

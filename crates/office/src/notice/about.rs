//! The cases that a notice is known to be about, so that who is kept out of one is kept out of the other.

use crate::desk::{Desk, LINES, WithChild};
use crate::error::Error;
use casework::access::Viewer;
use casework::entry::Capacity;
use casework::id::CaseId;
use casework::index::Holder;
use casework::notice::Notice;
use casework::stream::StreamKind;

impl Desk {
    /// The cases that a notice is known to be about, for the rule about those who work somewhere: where somebody of a
    /// family gave it, the cases of that family.
    pub(crate) async fn about(
        &mut self,
        viewer: Viewer,
        notice: &Notice,
    ) -> Result<Vec<WithChild>, Error> {
        if !matches!(viewer.capacity, Capacity::Function { .. }) {
            return Ok(Vec::new());
        }
        let mut ids = notice.known_cases();
        if let Some(relative) = notice.relative() {
            let holders = [Holder::Person(relative)];
            let (day, page) = (self.day(), journal::Page::first(LINES));
            let cases = self.reading.subjects(&holders, day, StreamKind::Case, page);
            ids.extend(cases.await?.into_iter().map(CaseId));
        }
        let mut all = Vec::with_capacity(ids.len());
        for id in ids {
            all.extend(self.with_child(id).await?);
        }
        Ok(all)
    }
}

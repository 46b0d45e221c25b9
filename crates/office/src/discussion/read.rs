//! Reading the discussions. They are about nobody, so nothing is recorded.

use crate::Office;
use crate::error::Error;
use casework::access::Viewer;
use casework::discussion::{DiscussionPage, DiscussionRow, discussion_page, discussion_rows};
use casework::id::ItemId;

impl Office {
    /// The discussions that are up, newest first.
    ///
    /// # Errors
    /// `NotFound` for whoever does not work in the municipality.
    pub async fn discussions(&self, viewer: Viewer) -> Result<Vec<DiscussionRow>, Error> {
        let mut desk = self.desk().await?;
        let (all, ..) = desk.discussions(viewer).await?;
        Ok(discussion_rows(&all))
    }

    /// One discussion with its answers.
    ///
    /// # Errors
    /// `NotFound` when it is not up, or for whoever does not work in the municipality.
    pub async fn discussion(&self, viewer: Viewer, id: ItemId) -> Result<DiscussionPage, Error> {
        let mut desk = self.desk().await?;
        let (all, ..) = desk.discussions(viewer).await?;
        discussion_page(&all, id).ok_or(Error::NotFound)
    }
}

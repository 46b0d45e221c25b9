//! Taking a discussion down: the event first, then the keys of everything that was written in it.

use crate::Office;
use crate::error::Error;
use casework::access::Viewer;
use casework::discussion::{DISCUSSIONS, Discussions, take_down};
use casework::id::{ErrandId, ItemId};
use journal::Erase;

impl Office {
    /// Takes a discussion down with its answers, for good.
    ///
    /// # Errors
    /// `NotFound` for whoever does not work in the municipality, `Refused` when it is not up.
    pub async fn take_discussion_down(
        &self,
        viewer: Viewer,
        errand: ErrandId,
        id: ItemId,
    ) -> Result<(), Error> {
        self.discuss(viewer, errand, |all, _| take_down(all, id))
            .await?;
        let mut desk = self.desk().await?;
        let entries = desk
            .reading
            .entries::<Discussions>(DISCUSSIONS, None)
            .await?;
        drop(desk);
        let written = entries
            .into_iter()
            .filter(|(_, entry)| entry.event.discussion() == id);
        for (sequence, _) in written {
            let texts = Erase::Texts { sequence };
            self.journal()
                .destroy(DISCUSSIONS, texts, self.now())
                .await?;
        }
        Ok(())
    }
}

//! Discussing a case without saying whose it is: put up, answer, read, take down.

mod read;
mod recognise;
mod take_down;
mod write;

pub use write::PutUp;

use crate::Office;
use crate::desk::{Desk, sure_enough};
use crate::error::Error;
use casework::access::Viewer;
use casework::discussion::{
    DISCUSSIONS, DiscussionEvent, DiscussionRefusal, Discussions, entry, may_discuss,
};
use casework::entry::Sequence;
use casework::id::ErrandId;
use casework::organisation::Service;
use casework::stream::Stream;
use journal::{Append, AppendError, StreamAppend};
use std::sync::Arc;

/// How often it is tried again when somebody else wrote first.
const ATTEMPTS: usize = 8;

impl Desk {
    /// All discussions, for somebody who works in the municipality, with the kind of its service.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub(crate) async fn discussions(
        &mut self,
        viewer: Viewer,
    ) -> Result<(Arc<Discussions>, Sequence, Service), Error> {
        sure_enough(viewer)?;
        let service = may_discuss(&self.directory, viewer, self.today());
        let service = service.ok_or(Error::NotFound)?;
        let folded = self.reading.fold::<Discussions>(DISCUSSIONS).await?;
        Ok(match folded {
            Some(folded) => (folded.state, folded.sequence, service),
            None => (Arc::new(Discussions::empty()), Sequence::NONE, service),
        })
    }
}

impl Office {
    /// Writes one event, decided anew when somebody else was first.
    async fn discuss(
        &self,
        viewer: Viewer,
        errand: ErrandId,
        decide: impl Fn(&Discussions, Service) -> Result<DiscussionEvent, DiscussionRefusal>,
    ) -> Result<(), Error> {
        for _ in 0..ATTEMPTS {
            let mut desk = self.desk().await?;
            let (all, sequence, service) = desk.discussions(viewer).await?;
            if desk.reading.receipt(errand).await?.is_some() {
                return Ok(());
            }
            let entry = entry(decide(&all, service)?, desk.at);
            drop(desk);
            let mut append = Append::new(errand, entry.at);
            let stream = StreamAppend::of::<Discussions>(DISCUSSIONS, sequence, vec![entry]);
            append.streams = vec![stream];
            match self.journal().append(append).await {
                Err(AppendError::Conflict { .. }) => {}
                result => {
                    result?;
                    return Ok(());
                }
            }
        }
        Err(Error::Conflict {
            since: Sequence::NONE,
        })
    }
}

//! Putting a discussion up and answering one, once everything that can lead to somebody was looked
//! at.

use crate::Office;
use crate::error::Error;
use casework::access::Viewer;
use casework::discussion::{Trace, answer, put_up};
use casework::id::{ErrandId, ItemId};
use casework::told::Told;

/// What became of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PutUp {
    /// It is up.
    Up(ItemId),
    /// It is not: these can lead to somebody, and the writer has not said that they do not.
    Recognised(Vec<Trace>),
}

impl Office {
    /// Puts a discussion up. `looked_at` are the traces that the writer says lead to nobody.
    ///
    /// # Errors
    /// `NotFound` for whoever does not work in the municipality, `Refused` when nothing is written.
    pub async fn put_discussion_up(
        &self,
        viewer: Viewer,
        errand: ErrandId,
        (title, text): (Told, Told),
        looked_at: &[String],
    ) -> Result<PutUp, Error> {
        let both = format!("{}\n{}", title.or_empty(), text.or_empty());
        let traces = self.traces(viewer, &both, looked_at).await?;
        if !traces.is_empty() {
            return Ok(PutUp::Recognised(traces));
        }
        let id = ItemId::from_bytes(self.draw());
        self.discuss(viewer, errand, |_, _| {
            put_up(id, title.clone(), text.clone())
        })
        .await?;
        Ok(PutUp::Up(id))
    }

    /// Answers a discussion, in the same way.
    ///
    /// # Errors
    /// `NotFound` for whoever does not work in the municipality, `Refused` when nothing is written
    /// or it is not up.
    pub async fn answer_discussion(
        &self,
        viewer: Viewer,
        errand: ErrandId,
        (id, text): (ItemId, Told),
        looked_at: &[String],
    ) -> Result<PutUp, Error> {
        let traces = self.traces(viewer, text.or_empty(), looked_at).await?;
        if !traces.is_empty() {
            return Ok(PutUp::Recognised(traces));
        }
        self.discuss(viewer, errand, |all, service| {
            answer(all, id, service, text.clone())
        })
        .await?;
        Ok(PutUp::Up(id))
    }
}

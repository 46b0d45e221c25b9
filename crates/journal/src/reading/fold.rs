//! Folding streams, from the cache where it has something.

use super::Reading;
use crate::cache::{Cached, Use};
use crate::entry;
use crate::error::StoreError;
use crate::sql;
use crate::value::{Row, values};
use casework::entry::{Entry, Sequence};
use casework::id::StreamId;
use casework::stream::Stream;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::sync::Arc;

/// A state, and the entry it has come to.
pub struct Folded<S> {
    /// The state.
    pub state: Arc<S>,
    /// The sequence of its last entry, to expect in an append.
    pub sequence: Sequence,
}

impl<S> Clone for Folded<S> {
    fn clone(&self) -> Self {
        Self {
            state: self.state.clone(),
            sequence: self.sequence,
        }
    }
}

/// Where a stream stands in this reading.
#[derive(Clone, Copy)]
struct Head {
    kind: i64,
    sequence: i64,
    destroyed: i64,
}

impl Head {
    fn read(row: &Row, first: usize) -> Result<Self, StoreError> {
        Ok(Self {
            kind: row.integer(first)?,
            sequence: row.integer(first + 1)?,
            destroyed: row.integer(first + 2)?,
        })
    }
}

impl Reading {
    /// The state of a stream; `None` when there is no such stream of this kind.
    ///
    /// # Errors
    /// When the database fails, or an entry was changed or is of an unknown kind.
    pub async fn fold<S: Stream>(&mut self, id: StreamId) -> Result<Option<Folded<S>>, StoreError> {
        let row = self
            .connection()?
            .row(sql::STREAM_HEAD, values![id.0])
            .await?;
        match row.map(|row| Head::read(&row, 0)).transpose()? {
            Some(head) if head.kind == S::KIND.code() => self.fold_to(id, head).await.map(Some),
            _ => Ok(None),
        }
    }

    /// The states of several streams, in the order of the ids; one question finds where all of
    /// them stand.
    ///
    /// # Errors
    /// As for [`Reading::fold`].
    pub async fn folds<S: Stream>(
        &mut self,
        ids: &[StreamId],
    ) -> Result<Vec<Option<Folded<S>>>, StoreError> {
        let heads = self.heads(ids).await?;
        let mut folds = Vec::with_capacity(ids.len());
        for id in ids {
            folds.push(match heads.get(id) {
                Some(head) if head.kind == S::KIND.code() => Some(self.fold_to(*id, *head).await?),
                _ => None,
            });
        }
        Ok(folds)
    }

    /// The entries of a stream up to one of them, or all; entries whose key was destroyed are left
    /// out. Empty when there is no such stream of this kind.
    ///
    /// # Errors
    /// As for [`Reading::fold`].
    pub async fn entries<S: Stream>(
        &mut self,
        id: StreamId,
        up_to: Option<Sequence>,
    ) -> Result<Vec<(Sequence, Entry<S::Event>)>, StoreError> {
        let last = up_to.map_or(i64::MAX, |sequence| sequence.0);
        self.read(id, S::KIND.code(), 0, last).await
    }

    async fn heads(&mut self, ids: &[StreamId]) -> Result<HashMap<StreamId, Head>, StoreError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let side_by_side: Vec<u8> = ids.iter().flat_map(|id| *id.0.bytes()).collect();
        let values = values![ids.len() as i64, side_by_side];
        let rows = self.connection()?.rows(sql::STREAM_HEADS, values).await?;
        rows.into_iter()
            .map(|mut row| Ok((StreamId(row.id(0)?), Head::read(&row, 1)?)))
            .collect()
    }

    async fn fold_to<S: Stream>(
        &mut self,
        id: StreamId,
        head: Head,
    ) -> Result<Folded<S>, StoreError> {
        let sequence = Sequence(head.sequence);
        let (mut state, from) = match self.cached::<S>(id, head) {
            Some((state, known)) if known == head.sequence => {
                self.inner.cache.count(Use::Hit);
                return Ok(Folded { state, sequence });
            }
            Some((state, known)) => {
                self.inner.cache.count(Use::Forwarded);
                (state, known)
            }
            None => {
                self.inner.cache.count(Use::Miss);
                (Arc::new(S::empty()), 0)
            }
        };
        let entries = self.read(id, head.kind, from, head.sequence).await?;
        let folding = Arc::make_mut(&mut state);
        for (_, entry) in entries {
            folding.apply(entry);
        }
        let cached = Cached {
            weight: folding.weight(),
            state: state.clone(),
            sequence: head.sequence,
            destroyed: head.destroyed,
        };
        self.inner.cache.keep(id, cached);
        Ok(Folded { state, sequence })
    }

    /// A state that is no newer than this reading and has lost no key since.
    fn cached<S: Stream>(&self, id: StreamId, head: Head) -> Option<(Arc<S>, i64)> {
        let cached = self.inner.cache.find(id)?;
        if cached.destroyed != head.destroyed || cached.sequence > head.sequence {
            return None;
        }
        let state = cached.state.downcast::<S>().ok()?;
        Some((state, cached.sequence))
    }

    async fn read<E: DeserializeOwned>(
        &mut self,
        id: StreamId,
        kind: i64,
        after: i64,
        last: i64,
    ) -> Result<Vec<(Sequence, Entry<E>)>, StoreError> {
        let opened = self.opened(id, after, last).await?;
        let entries = opened.into_iter().map(|opened| {
            let sequence = opened.sequence;
            if !entry::is_known(opened.format, kind) {
                let stream = id;
                return Err(StoreError::Unreadable { stream, sequence });
            }
            let entry = entry::read(&opened.body, opened.texts, id, sequence)?;
            Ok((sequence, entry))
        });
        entries.collect()
    }
}

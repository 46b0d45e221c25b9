//! The chains of the streams.

use super::{Broken, Check, PAGE, Stop, or_broken};
use crate::chain::{self, EventHeader, Hash};
use crate::error::StoreError;
use crate::payload::{self, Payload};
use crate::seal::Chain;
use crate::sql;
use crate::value::{Row, values};
use casework::entry::Sequence;
use casework::id::{Id, StreamId};

/// What is kept about a stream.
struct Kept {
    kind: i64,
    sequence: i64,
    head: Hash,
    keys: i64,
    destroyed: i64,
    sealed: i64,
}

/// How far a chain was walked.
struct Walk {
    stream: Id,
    kind: i64,
    sequence: i64,
    head: Hash,
    /// The number that the next key would get.
    keys: i64,
}

impl Walk {
    /// What is broken when the next link does not hold.
    const fn next_broken(&self) -> Broken {
        Broken::Event {
            stream: StreamId(self.stream),
            sequence: Sequence(self.sequence + 1),
        }
    }

    /// Adds a link to the chain, and answers with its stored bytes.
    fn link(&mut self, row: &mut Row) -> Result<Vec<u8>, Stop> {
        let (header, stored, hash) = or_broken(event(self.stream, row), || self.next_broken())?;
        let holds = header.sequence == self.sequence + 1
            && header.format >> 16 == self.kind
            && header.link(&self.head, &stored) == hash;
        let Some(payload) = payload::read(&stored).filter(|_| holds) else {
            return Err(self.next_broken().into());
        };
        self.count_keys(&header, &payload);
        self.sequence = header.sequence;
        self.head = hash;
        Ok(stored)
    }

    fn count_keys(&mut self, header: &EventHeader, payload: &Payload<'_>) {
        let texts = payload.parts.len() as i64 - 1;
        self.keys = self.keys.max(header.key + 1).max(header.text_key + texts);
    }
}

fn event(stream: Id, row: &mut Row) -> Result<(EventHeader, Vec<u8>, Hash), StoreError> {
    let header = EventHeader {
        stream,
        sequence: row.integer(0)?,
        at: row.integer(1)?,
        format: row.integer(2)?,
        key: row.integer(3)?,
        text_key: row.integer(4)?,
    };
    Ok((header, row.bytes(5)?, row.array(6)?))
}

impl Check<'_> {
    /// Walks all streams.
    pub(super) async fn streams(&mut self) -> Result<(), Stop> {
        let mut after: Vec<u8> = Vec::new();
        loop {
            let values = values![&after[..], PAGE];
            let rows = self.connection.rows(sql::VERIFY_STREAMS, values).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                after = self.stream(row).await?.bytes().to_vec();
            }
            self.pause().await;
        }
    }

    async fn stream(&mut self, mut row: Row) -> Result<Id, Stop> {
        let id = row.id(0)?;
        let stream = StreamId(id);
        let kept = or_broken(kept(&mut row), || Broken::Head { stream })?;
        let mut walk = Walk {
            stream: id,
            kind: kept.kind,
            sequence: 0,
            head: chain::beginning(b"stream", id),
            keys: 0,
        };
        self.walk(&mut walk).await?;
        let keys = self.keys_of(id).await?;
        let fits = walk.sequence == kept.sequence
            && walk.head == kept.head
            && keys == (kept.keys, kept.destroyed, kept.keys - 1)
            && walk.keys <= kept.keys
            && self.covered(Chain::Stream(id)) == kept.sealed;
        if !fits {
            return Err(Broken::Head { stream }.into());
        }
        self.found.streams += 1;
        if kept.sealed < kept.sequence {
            let first = Sequence(kept.sealed + 1);
            self.found.uncovered.streams.push((stream, first));
            self.found.uncovered.events += (kept.sequence - kept.sealed) as u64;
        }
        Ok(id)
    }

    async fn walk(&mut self, walk: &mut Walk) -> Result<(), Stop> {
        loop {
            let values = values![walk.stream, walk.sequence, PAGE];
            let rows = self.connection.rows(sql::VERIFY_EVENTS, values).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for mut row in rows {
                let stored = walk.link(&mut row)?;
                for named in payload::read(&stored).map_or_else(Vec::new, |read| read.documents) {
                    let key = self.document(walk.stream, walk.sequence, named).await?;
                    walk.keys = walk.keys.max(key + 1);
                }
                self.found.events += 1;
            }
            self.pause().await;
        }
    }

    /// How many keys a stream has, how many of them were destroyed, and the last number.
    async fn keys_of(&mut self, stream: Id) -> Result<(i64, i64, i64), Stop> {
        let row = self
            .connection
            .row(sql::COUNT_KEYS, values![stream])
            .await?;
        let row = row.ok_or(StoreError::Form { column: 0 })?;
        Ok((row.integer(0)?, row.integer(1)?, row.integer(2)?))
    }

    /// Entries and documents that belong to no stream were put in, or their stream was left out.
    pub(super) async fn strays(&mut self) -> Result<(), Stop> {
        if let Some(mut row) = self.connection.row(sql::STRAY_EVENT, &[]).await? {
            let stream = StreamId(row.id(0)?);
            let sequence = Sequence(row.integer(1)?);
            return Err(Broken::Event { stream, sequence }.into());
        }
        self.stray_documents().await
    }
}

fn kept(row: &mut Row) -> Result<Kept, StoreError> {
    Ok(Kept {
        kind: row.integer(1)?,
        sequence: row.integer(2)?,
        head: row.array(3)?,
        keys: row.integer(4)?,
        destroyed: row.integer(5)?,
        sealed: row.integer(6)?,
    })
}

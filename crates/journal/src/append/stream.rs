//! Continuing one stream: check where it stands, seal, chain, write.

use super::{NewDocument, StreamAppend};
use crate::chain::{self, EventHeader, Hash};
use crate::database::Connection;
use crate::document::{self, SealedDocument};
use crate::entry::{Unsealed, format};
use crate::error::{AppendError, StoreError};
use crate::payload;
use crate::sql;
use crate::value::values;
use crate::vault::{Key, KeyName, Place, Vault};
use casework::entry::Sequence;
use casework::id::{Id, StreamId};
use casework::label::Sphere;
use casework::stream::StreamKind;
use std::collections::HashMap;

/// Where a stream stands.
struct Standing {
    sequence: i64,
    head: Hash,
    /// The number that the next key gets.
    keys: i64,
}

/// A key that this append made.
struct NewKey {
    number: i64,
    scope: Option<[u8; 16]>,
    wrapped: Vec<u8>,
}

struct SealedEvent {
    header: EventHeader,
    payload: Vec<u8>,
    hash: Hash,
}

/// A stream while entries are being sealed for it.
struct Sealing<'a> {
    connection: &'a mut Connection,
    vault: &'a Vault,
    stream: Id,
    kind: StreamKind,
    standing: Standing,
    known: HashMap<[u8; 16], (i64, Key)>,
    new_keys: Vec<NewKey>,
    events: Vec<SealedEvent>,
}

/// Continues a stream, and takes out of `documents` those that belong to it.
pub(super) async fn write_stream(
    connection: &mut Connection,
    vault: &Vault,
    append: StreamAppend,
    documents: &mut Vec<NewDocument>,
) -> Result<(), AppendError> {
    let entries = append.entries.map_err(StoreError::Unwritable)?;
    let (before, is_new) = standing(connection, append.id, append.kind).await?;
    let found = Sequence(before.sequence);
    let conflict = |found| AppendError::Conflict {
        stream: append.id,
        expected: append.expected,
        found,
    };
    if found != append.expected {
        return Err(conflict(found));
    }
    if is_new && entries.is_empty() {
        return Ok(());
    }
    let mut sealing = Sealing {
        connection,
        vault,
        stream: append.id.0,
        kind: append.kind,
        standing: before,
        known: HashMap::new(),
        new_keys: Vec::new(),
        events: Vec::new(),
    };
    let sealed = sealing.seal(entries, append.id, documents).await?;
    if !sealing.move_head(append.expected, is_new).await? {
        let (now, _) = standing(connection, append.id, append.kind).await?;
        return Err(conflict(Sequence(now.sequence)));
    }
    sealing.write().await?;
    for document in sealed {
        document.write(connection, append.id.0).await?;
    }
    Ok(())
}

async fn standing(
    connection: &mut Connection,
    stream: StreamId,
    kind: StreamKind,
) -> Result<(Standing, bool), StoreError> {
    let Some(mut row) = connection.row(sql::STREAM, values![stream.0]).await? else {
        let nothing = Standing {
            sequence: 0,
            head: chain::beginning(b"stream", stream.0),
            keys: 0,
        };
        return Ok((nothing, true));
    };
    if row.integer(0)? != kind.code() {
        return Err(StoreError::OtherKind(stream));
    }
    let standing = Standing {
        sequence: row.integer(1)?,
        head: row.array(2)?,
        keys: row.integer(3)?,
    };
    Ok((standing, false))
}

impl Sealing<'_> {
    async fn seal(
        &mut self,
        entries: Vec<Unsealed>,
        id: StreamId,
        documents: &mut Vec<NewDocument>,
    ) -> Result<Vec<SealedDocument>, StoreError> {
        let mut sealed = Vec::new();
        let last = entries.len();
        for (place, entry) in entries.into_iter().enumerate() {
            if place + 1 == last {
                for document in documents.extract_if(.., |document| document.stream == id) {
                    sealed.push(self.seal_document(document)?);
                }
            }
            let named: &[SealedDocument] = if place + 1 == last { &sealed } else { &[] };
            self.seal_entry(entry, named).await?;
        }
        Ok(sealed)
    }

    fn seal_document(&mut self, document: NewDocument) -> Result<SealedDocument, StoreError> {
        let (number, key) = self.new_key(None)?;
        let sequence = self.standing.sequence + 1;
        document::seal(self.vault, &key, number, sequence, document)
    }

    async fn seal_entry(
        &mut self,
        entry: Unsealed,
        documents: &[SealedDocument],
    ) -> Result<(), StoreError> {
        let sequence = self.standing.sequence + 1;
        let (number, key) = self.key_of_sphere(entry.sphere).await?;
        let place = |part| Place::part(self.stream, sequence, part);
        let mut parts = vec![self.vault.seal(&key, &place(0), &entry.body)?];
        let text_key = self.standing.keys;
        for (text, part) in entry.texts.iter().zip(1..) {
            let place = Place::part(self.stream, sequence, part);
            let (_, key) = self.new_key(None)?;
            parts.push(self.vault.seal(&key, &place, text.as_bytes())?);
        }
        let named: Vec<_> = documents.iter().map(SealedDocument::named).collect();
        let payload = payload::write(&parts, &named);
        let header = EventHeader {
            stream: self.stream,
            sequence,
            at: entry.at,
            format: format(self.kind),
            key: number,
            text_key,
        };
        let hash = header.link(&self.standing.head, &payload);
        self.standing.sequence = sequence;
        self.standing.head = hash;
        self.events.push(SealedEvent {
            header,
            payload,
            hash,
        });
        Ok(())
    }

    /// The key of a sphere: known, stored, or made now.
    async fn key_of_sphere(&mut self, sphere: Sphere) -> Result<(i64, Key), StoreError> {
        let scope = scope(self.vault, self.stream, sphere)?;
        if let Some(known) = self.known.get(&scope) {
            return Ok(known.clone());
        }
        let values = values![self.stream, scope];
        let found = match self.connection.row(sql::KEY_OF_SCOPE, values).await? {
            Some(mut row) => {
                let number = row.integer(0)?;
                let key = self
                    .vault
                    .unwrap(&row.bytes(1)?, self.key_name(number, Some(&scope)))?;
                (number, key)
            }
            None => self.new_key(Some(scope))?,
        };
        self.known.insert(scope, found.clone());
        Ok(found)
    }

    fn new_key(&mut self, scope: Option<[u8; 16]>) -> Result<(i64, Key), StoreError> {
        let number = self.standing.keys;
        self.standing.keys += 1;
        let key = self.vault.draw();
        let name = self.key_name(number, scope.as_ref());
        let wrapped = self.vault.wrap(&key, name)?;
        self.new_keys.push(NewKey {
            number,
            scope,
            wrapped,
        });
        Ok((number, key))
    }

    fn key_name<'b>(&self, number: i64, scope: Option<&'b [u8; 16]>) -> KeyName<'b> {
        KeyName {
            owner: self.stream,
            number,
            scope: scope.map(|scope| &scope[..]),
        }
    }

    /// Moves the head of the stream; `false` when somebody else was first.
    async fn move_head(&mut self, expected: Sequence, is_new: bool) -> Result<bool, StoreError> {
        let Standing {
            sequence,
            head,
            keys,
        } = self.standing;
        let changed = if is_new {
            let values = values![self.stream, self.kind.code(), sequence, head, keys];
            self.connection.change(sql::ADD_STREAM, values).await?
        } else {
            let values = values![sequence, head, keys, self.stream, expected.0];
            self.connection.change(sql::MOVE_STREAM, values).await?
        };
        Ok(changed == 1)
    }

    async fn write(self) -> Result<(), StoreError> {
        for key in self.new_keys {
            let values = values![self.stream, key.number, key.scope, key.wrapped];
            self.connection.change(sql::ADD_KEY, values).await?;
        }
        for event in self.events {
            let EventHeader {
                sequence,
                at,
                format,
                key,
                text_key,
                ..
            } = event.header;
            let values = values![
                self.stream,
                sequence,
                at,
                format,
                key,
                text_key,
                event.payload,
                event.hash
            ];
            self.connection.change(sql::ADD_EVENT, values).await?;
        }
        Ok(())
    }
}

/// The keyed hash that names the key of a sphere inside a stream, so that it is not in the clear
/// whose sphere there is.
pub(crate) fn scope(vault: &Vault, stream: Id, sphere: Sphere) -> Result<[u8; 16], StoreError> {
    let sphere =
        serde_json::to_vec(&sphere).map_err(|error| StoreError::Unwritable(error.to_string()))?;
    Ok(vault.keyed("sphere", &[stream.bytes(), &sphere]))
}

//! Opening the sealed entries of a stream.

use super::Reading;
use crate::database::Connection;
use crate::error::StoreError;
use crate::payload;
use crate::sql;
use crate::value::{Row, values};
use crate::vault::{Key, KeyName, Place, Vault};
use casework::entry::Sequence;
use casework::id::{Id, StreamId};
use std::collections::HashMap;

/// An entry that was opened and not yet read.
pub(crate) struct Opened {
    pub(crate) sequence: Sequence,
    pub(crate) format: i64,
    /// The JSON of the entry, with numbers where texts stood.
    pub(crate) body: Vec<u8>,
    /// The texts; `None` for one that was erased.
    pub(crate) texts: Vec<Option<String>>,
}

impl Reading {
    /// The entries after one and up to another, without those whose key was destroyed.
    pub(crate) async fn opened(
        &mut self,
        id: StreamId,
        after: i64,
        last: i64,
    ) -> Result<Vec<Opened>, StoreError> {
        let connection = self.loan.connection()?;
        let rows = connection
            .rows(sql::EVENTS, values![id.0, after, last])
            .await?;
        let Some(first) = rows.first() else {
            return Ok(Vec::new());
        };
        let first_text = first.integer(3)?;
        let mut keys = Keys::load(connection, &self.inner.vault, id.0, first_text).await?;
        let opened = rows.into_iter().map(|row| open(&mut keys, id, row));
        opened.filter_map(Result::transpose).collect()
    }
}

/// A wrapped key, and the keyed hash of the sphere that it seals.
struct Wrapped {
    key: Vec<u8>,
    scope: Option<Vec<u8>>,
}

/// The keys of a stream that were not destroyed.
struct Keys<'a> {
    vault: &'a Vault,
    stream: Id,
    wrapped: HashMap<i64, Wrapped>,
    /// Keys that open more than one entry, unwrapped once.
    open: HashMap<i64, Key>,
}

impl<'a> Keys<'a> {
    async fn load(
        connection: &mut Connection,
        vault: &'a Vault,
        stream: Id,
        first_text: i64,
    ) -> Result<Self, StoreError> {
        let rows = connection
            .rows(sql::KEYS, values![stream, first_text])
            .await?;
        let wrapped = rows.into_iter().map(|mut row| {
            let (scope, key) = (row.optional_bytes(1)?, row.bytes(2)?);
            Ok((row.integer(0)?, Wrapped { key, scope }))
        });
        Ok(Self {
            vault,
            stream,
            wrapped: wrapped.collect::<Result<_, StoreError>>()?,
            open: HashMap::new(),
        })
    }

    /// The key of a body, which opens many.
    fn of_body(&mut self, number: i64) -> Result<Option<Key>, StoreError> {
        if let Some(key) = self.open.get(&number) {
            return Ok(Some(key.clone()));
        }
        let key = self.of_text(number)?;
        if let Some(key) = &key {
            self.open.insert(number, key.clone());
        }
        Ok(key)
    }

    /// The key of a text, which opens one.
    fn of_text(&self, number: i64) -> Result<Option<Key>, StoreError> {
        let Some(wrapped) = self.wrapped.get(&number) else {
            return Ok(None);
        };
        let name = KeyName {
            owner: self.stream,
            number,
            scope: wrapped.scope.as_deref(),
        };
        self.vault.unwrap(&wrapped.key, name).map(Some)
    }
}

/// Opens an entry; `None` when the key of its body was destroyed.
fn open(keys: &mut Keys<'_>, stream: StreamId, mut row: Row) -> Result<Option<Opened>, StoreError> {
    let number = row.integer(0)?;
    let sequence = Sequence(number);
    let broken = StoreError::Broken { stream, sequence };
    let stored = row.bytes(4)?;
    let parts = payload::read(&stored).ok_or(broken.clone())?.parts;
    let [body, texts @ ..] = &parts[..] else {
        return Err(broken);
    };
    let Some(key) = keys.of_body(row.integer(2)?)? else {
        return Ok(None);
    };
    let place = Place::part(stream.0, number, 0);
    let body = keys.vault.open(&key, &place, body).ok_or(broken.clone())?;
    let first_text = row.integer(3)?;
    let text = |(sealed, part): (&&[u8], u32)| {
        let Some(key) = keys.of_text(first_text + i64::from(part) - 1)? else {
            return Ok(None);
        };
        let text = keys
            .vault
            .open(&key, &Place::part(stream.0, number, part), sealed);
        let text = text.and_then(|text| String::from_utf8(text).ok());
        text.map(Some).ok_or(broken.clone())
    };
    Ok(Some(Opened {
        sequence,
        format: row.integer(1)?,
        body,
        texts: texts.iter().zip(1..).map(text).collect::<Result<_, _>>()?,
    }))
}

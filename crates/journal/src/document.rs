//! Documents: sealed in pieces, each with a key of its own, named by an entry of their stream.

use crate::append::NewDocument;
use crate::database::Connection;
use crate::error::StoreError;
use crate::payload::Named;
use crate::sql;
use crate::value::values;
use crate::vault::{Key, KeyName, Place, Vault};
use casework::id::{DocumentId, Id, StreamId};
use sha2::{Digest, Sha256};

/// Bytes of a document in one piece, before it is sealed.
pub(crate) const PIECE: usize = 256 * 1024;

/// A document that is ready to be written.
pub(crate) struct SealedDocument {
    id: Id,
    sequence: i64,
    key: i64,
    pieces: Vec<Vec<u8>>,
    digest: [u8; 32],
}

/// Seals a document in pieces.
pub(crate) fn seal(
    vault: &Vault,
    key: &Key,
    number: i64,
    sequence: i64,
    document: NewDocument,
) -> Result<SealedDocument, StoreError> {
    let id = document.id.0;
    let pieces = document
        .bytes
        .chunks(PIECE)
        .zip(0..)
        .map(|(piece, number)| vault.seal(key, &place(id, number), piece))
        .collect::<Result<Vec<_>, _>>()?;
    let mut digest = Digesting::begin(id, number);
    pieces.iter().for_each(|piece| digest.add(piece));
    Ok(SealedDocument {
        id,
        sequence,
        key: number,
        pieces,
        digest: digest.end(),
    })
}

/// Where a piece belongs.
pub(crate) fn place(document: Id, number: i64) -> Place {
    Place::piece(b"docu", document.bytes(), number)
}

/// What the chain says about the sealed pieces of a document.
pub(crate) struct Digesting(Sha256);

impl Digesting {
    /// Before the first piece.
    pub(crate) fn begin(document: Id, key: i64) -> Self {
        let hash = Sha256::new().chain_update(b"document");
        Self(
            hash.chain_update(document.bytes())
                .chain_update(key.to_be_bytes()),
        )
    }

    /// One more sealed piece.
    pub(crate) fn add(&mut self, piece: &[u8]) {
        self.0.update((piece.len() as u64).to_be_bytes());
        self.0.update(piece);
    }

    /// After the last piece.
    pub(crate) fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

impl SealedDocument {
    pub(crate) fn named(&self) -> Named {
        Named {
            document: self.id,
            digest: self.digest,
        }
    }

    pub(crate) async fn write(
        self,
        connection: &mut Connection,
        stream: Id,
    ) -> Result<(), StoreError> {
        let pieces = self.pieces.len() as i64;
        let values = values![self.id, stream, self.sequence, self.key, pieces];
        connection.change(sql::ADD_DOCUMENT, values).await?;
        for (piece, number) in self.pieces.into_iter().zip(0..) {
            let values = values![self.id, number as i64, piece];
            connection.change(sql::ADD_PIECE, values).await?;
        }
        Ok(())
    }
}

/// A document that can be opened.
pub(crate) struct Found {
    pub(crate) pieces: i64,
    key: Key,
}

/// Finds a document of a stream, unless it was erased.
pub(crate) async fn find(
    connection: &mut Connection,
    vault: &Vault,
    stream: StreamId,
    document: DocumentId,
) -> Result<Option<Found>, StoreError> {
    let values = values![document.0, stream.0];
    let Some(mut row) = connection.row(sql::DOCUMENT, values).await? else {
        return Ok(None);
    };
    let Some(wrapped) = row.optional_bytes(2)? else {
        return Ok(None);
    };
    let name = KeyName {
        owner: stream.0,
        number: row.integer(0)?,
        scope: None,
    };
    Ok(Some(Found {
        pieces: row.integer(1)?,
        key: vault.unwrap(&wrapped, name)?,
    }))
}

/// Opens one piece of a document.
pub(crate) async fn piece(
    connection: &mut Connection,
    vault: &Vault,
    stream: StreamId,
    document: DocumentId,
    number: i64,
) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(found) = find(connection, vault, stream, document).await? else {
        return Ok(None);
    };
    let values = values![document.0, number];
    let Some(mut row) = connection.row(sql::PIECE, values).await? else {
        return Ok(None);
    };
    let opened = vault.open(&found.key, &place(document.0, number), &row.bytes(0)?);
    opened.map(Some).ok_or(StoreError::BrokenSeal("document"))
}

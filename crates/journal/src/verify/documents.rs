//! The documents that entries name.

use super::{Broken, Check, Stop, or_broken};
use crate::document::Digesting;
use crate::payload::Named;
use crate::sql;
use crate::value::values;
use casework::id::{DocumentId, Id, StreamId};

impl Check<'_> {
    /// Checks a document against the entry that names it, and answers with the number of its key.
    pub(super) async fn document(
        &mut self,
        stream: Id,
        sequence: i64,
        named: Named,
    ) -> Result<i64, Stop> {
        let broken = || Broken::Document {
            stream: StreamId(stream),
            document: DocumentId(named.document),
        };
        let values = values![named.document, stream, sequence];
        let row = self.connection.row(sql::VERIFY_DOCUMENT, values).await?;
        let row = row.ok_or_else(broken)?;
        let (key, pieces) = (row.integer(0)?, row.integer(1)?);
        let mut digest = Digesting::begin(named.document, key);
        let mut number = 0;
        loop {
            let values = values![named.document, number];
            let Some(mut row) = self.connection.row(sql::PIECE, values).await? else {
                break;
            };
            digest.add(&or_broken(row.bytes(0), broken)?);
            number += 1;
        }
        if number != pieces || digest.end() != named.digest {
            return Err(broken().into());
        }
        self.found.documents += 1;
        Ok(key)
    }

    /// There are as many documents and pieces as entries name.
    pub(super) async fn stray_documents(&mut self) -> Result<(), Stop> {
        let row = self.connection.row(sql::COUNT_DOCUMENTS, &[]).await?;
        let count = row.map(|row| row.integer(0)).transpose()?;
        if count == Some(self.found.documents as i64)
            && self.connection.row(sql::STRAY_PIECE, &[]).await?.is_none()
        {
            return Ok(());
        }
        let stray = self.connection.row(sql::STRAY_DOCUMENT, &[]).await?;
        let nobody = Id::from_bytes([0; 16]);
        let (stream, document) = match stray {
            Some(mut row) => (row.id(0)?, row.id(1)?),
            None => (nobody, nobody),
        };
        Err(Broken::Document {
            stream: StreamId(stream),
            document: DocumentId(document),
        }
        .into())
    }
}

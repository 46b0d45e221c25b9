//! Writing a copy, in one reading.

use super::form::Writing;
use super::read::CopyError;
use super::{BEGINNING, Copied, END, ROW, TABLE};
use crate::database::Connection;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::schema::{TABLES, Table};
use crate::value::{Row, Value};
use ed25519_dalek::Signer;
use std::io::Write;

/// Rows in one answer of the database; those of pieces of documents are the largest.
const PAGE: i64 = 128;

impl Journal {
    /// Writes a copy of everything that one reading sees. Others go on reading and writing.
    ///
    /// # Errors
    /// When the database or the writer fails.
    pub async fn copy_out(&self, to: impl Write + Send) -> Result<Copied, CopyError> {
        let mut reading = self.reading().await?;
        let mut writing = Writing::new(to);
        writing.bytes(BEGINNING)?;
        let mut rows = 0;
        for table in TABLES.iter().filter(|table| table.is_in_copies()) {
            rows += write_table(reading.connection()?, &mut writing, table).await?;
        }
        writing.bytes(&[END])?;
        writing.bytes(&rows.to_be_bytes())?;
        let hash = writing.hash();
        let signature = self.inner.vault.signing().sign(&hash);
        writing.bytes(&signature.to_bytes())?;
        writing.flush()?;
        Ok(Copied {
            rows,
            erased: 0,
            hash,
        })
    }
}

async fn write_table(
    connection: &mut Connection,
    writing: &mut Writing<impl Write + Send>,
    table: &Table,
) -> Result<u64, CopyError> {
    writing.bytes(&[TABLE])?;
    writing.long(table.name.as_bytes())?;
    let mut count = 0;
    let mut after: Option<Vec<Value>> = None;
    loop {
        let rows = page(connection, table, after.take()).await?;
        for Row(values) in &rows {
            writing.bytes(&[ROW])?;
            for value in values {
                writing.value(value)?;
            }
            count += 1;
        }
        let Some(last) = rows.last() else {
            return Ok(count);
        };
        after = Some(table.key_of(&last.0)?);
        tokio::task::yield_now().await;
    }
}

async fn page(
    connection: &mut Connection,
    table: &Table,
    after: Option<Vec<Value>>,
) -> Result<Vec<Row>, StoreError> {
    let text = table.select(after.is_some());
    let mut values = after.unwrap_or_default();
    values.push(PAGE.into());
    connection.rows(&text, &values).await
}

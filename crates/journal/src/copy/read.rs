//! Reading a copy into an empty store.

use super::form::Reading;
use super::{BEGINNING, Copied, END, ROW, TABLE};
use crate::config::Config;
use crate::database::Connection;
use crate::erasure::{self, Erasure};
use crate::error::{OpenError, StoreError};
use crate::journal::Journal;
use crate::schema::{TABLES, Table};
use crate::seal::is_signed;
use crate::setup;
use crate::sql;
use crate::value::Value;
use crate::vault::Vault;
use crate::verify::Broken;
use std::io::{ErrorKind, Read};

/// Rows in one transaction.
const BATCH: usize = 512;
/// Bytes in one transaction, about.
const BATCH_BYTES: usize = 8 << 20;

/// A copy cannot be written or read. What was read so far does not serve: the store has to be
/// thrown away.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// There is something in the store already.
    #[error("a copy can only be read into an empty store")]
    NotEmpty,
    /// The file is no copy, or one of another format.
    #[error("this is not a copy that the program can read")]
    OtherForm,
    /// The copy was made under other keys.
    #[error("the copy was made under another {0} key")]
    WrongKey(&'static str),
    /// The copy was changed, or its end is missing.
    #[error("the copy was changed or is not whole")]
    Changed,
    /// The copy is whole, and what it holds is not as it was written.
    #[error("the copy is whole, but what it holds is not: {0}")]
    Broken(#[from] Broken),
    /// The file cannot be read or written.
    #[error("the copy cannot be read or written: {0}")]
    File(#[from] std::io::Error),
    /// The store cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Rows that wait to be written in one transaction.
#[derive(Default)]
struct Batch {
    rows: Vec<(&'static Table, Vec<Value>)>,
    bytes: usize,
}

impl Journal {
    /// Opens an empty store, reads a copy into it, destroys again what stands on the erasure list,
    /// and checks everything. Only then does the store serve: until then opening it is refused.
    ///
    /// # Errors
    /// When the store is not empty, the copy was changed or made under other keys, or anything in
    /// it is not as it was written.
    pub async fn copy_in(
        config: Config,
        from: impl Read + Send,
        erasures: &[Erasure],
    ) -> Result<(Self, Copied), CopyError> {
        let journal = Self::open(config).await?;
        journal.begin_copy().await?;
        let mut copied = journal.read_copy(from).await?;
        copied.erased = journal.erase_again(erasures.to_vec()).await?;
        let found = journal.verify(|_| {}).await?;
        if let Some(broken) = found.broken {
            return Err(broken.into());
        }
        journal.verify_keys().await??;
        journal
            .write(|connection, _| Box::pin(setup::set_copying(connection, false)))
            .await?;
        Ok((journal, copied))
    }

    async fn begin_copy(&self) -> Result<(), CopyError> {
        self.write(|connection, _| {
            Box::pin(async move {
                let streams = connection.row(sql::COUNT_STREAMS, &[]).await?;
                if streams.map(|row| row.integer(0)).transpose()? != Some(0) {
                    return Err(CopyError::NotEmpty);
                }
                Ok(setup::set_copying(connection, true).await?)
            })
        })
        .await
    }

    async fn read_copy(&self, from: impl Read + Send) -> Result<Copied, CopyError> {
        let mut reading = Reading::new(from);
        if reading.array().ok().as_ref() != Some(BEGINNING) {
            return Err(CopyError::OtherForm);
        }
        let mut batch = Batch::default();
        let mut table: Option<&'static Table> = None;
        let mut rows = 0_u64;
        loop {
            match (reading.array().map_err(changed)?, table) {
                ([TABLE], _) => table = Some(table_of(&mut reading)?),
                ([ROW], Some(table)) => {
                    batch.add(table, &mut reading)?;
                    rows += 1;
                    if batch.is_full() {
                        self.write_batch(std::mem::take(&mut batch)).await?;
                    }
                }
                ([END], _) => break,
                _ => return Err(CopyError::Changed),
            }
        }
        self.write_batch(batch).await?;
        self.end_copy(reading, rows)
    }

    /// Checks the end of a copy: how many rows, and the signature over everything.
    fn end_copy(&self, mut reading: Reading<impl Read>, rows: u64) -> Result<Copied, CopyError> {
        let counted = u64::from_be_bytes(reading.array().map_err(changed)?);
        let hash = reading.hash();
        let signature: [u8; 64] = reading.array().map_err(changed)?;
        reading.end().map_err(changed)?;
        let key = self.inner.vault.verifying();
        if counted != rows || !is_signed(&key, &hash, &signature) {
            return Err(CopyError::Changed);
        }
        Ok(Copied {
            rows,
            erased: 0,
            hash,
        })
    }

    async fn write_batch(&self, batch: Batch) -> Result<(), CopyError> {
        self.write(move |connection, vault| {
            Box::pin(async move {
                for same in batch
                    .rows
                    .chunk_by(|(one, _), (next, _)| one.name == next.name)
                {
                    write_rows(connection, vault, same).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Destroys what was destroyed after the copy was made.
    async fn erase_again(&self, erasures: Vec<Erasure>) -> Result<u64, CopyError> {
        self.write(move |connection, _| {
            Box::pin(async move {
                let mut count = 0;
                for erasure in erasures {
                    count += u64::from(erasure::apply(connection, erasure).await?);
                    // the list stays whole, also where the copy had lost the key already
                    erasure::list(connection, erasure).await?;
                }
                Ok(count)
            })
        })
        .await
    }
}

impl Batch {
    fn add(
        &mut self,
        table: &'static Table,
        reading: &mut Reading<impl Read>,
    ) -> Result<(), CopyError> {
        let values = table.columns.iter().map(|_| reading.value());
        let values = values
            .collect::<std::io::Result<Vec<_>>>()
            .map_err(changed)?;
        self.bytes += values.iter().map(Value::length).sum::<usize>();
        self.rows.push((table, values));
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= BATCH || self.bytes >= BATCH_BYTES
    }
}

fn table_of(reading: &mut Reading<impl Read>) -> Result<&'static Table, CopyError> {
    let name = reading.text().map_err(changed)?;
    TABLES
        .iter()
        .find(|table| table.name == name && table.is_in_copies())
        .ok_or(CopyError::OtherForm)
}

/// Writes rows of one table.
async fn write_rows(
    connection: &mut Connection,
    vault: &Vault,
    rows: &[(&'static Table, Vec<Value>)],
) -> Result<(), CopyError> {
    let Some((table, _)) = rows.first() else {
        return Ok(());
    };
    let text = table.insert();
    for (_, values) in rows {
        if table.name == setup::TABLE {
            setup::check_copied(vault, values)?;
        } else {
            connection.change(&text, values).await?;
        }
    }
    Ok(())
}

/// What a failure to read on says about the copy.
fn changed(error: std::io::Error) -> CopyError {
    match error.kind() {
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData => CopyError::Changed,
        _ => CopyError::File(error),
    }
}

//! Making index rows anew, while the program serves.

use crate::database::Connection;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::rows::replace_rows;
use crate::sql;
use crate::value::values;
use crate::vault::Vault;
use casework::entry::Sequence;
use casework::id::{Id, StreamId};
use casework::index::{ROW_VERSION, Rows};
use casework::stream::{Stream, StreamKind};

/// Subjects in one transaction.
const PAGE: i64 = 64;
/// A version that no row has, so that all are made anew.
const NONE: i64 = -1;

/// Which index rows are made anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rebuild {
    /// Those of an older rule, and those of streams that have none.
    Old,
    /// All.
    All,
}

/// The rows of a subject whose stream stood at a sequence.
struct Made {
    subject: Id,
    sequence: Sequence,
    rows: Rows,
}

impl Journal {
    /// Makes the index rows of the streams of a kind anew from their states, and says of how many.
    /// A stream that moves meanwhile is folded again.
    ///
    /// # Errors
    /// When the database fails, or an entry was changed.
    pub async fn rebuild<S: Stream>(
        &self,
        which: Rebuild,
        rows_of: impl Fn(StreamId, &S) -> Rows + Send + Sync,
    ) -> Result<u64, StoreError> {
        let mut count = 0;
        let mut after = Vec::new();
        loop {
            let page = self.old::<S>(which, after.clone()).await?;
            let Some(last) = page.last() else {
                return Ok(count);
            };
            after = last.0.bytes().to_vec();
            let mut moved = page;
            while !moved.is_empty() {
                let made = self.make(&moved, &rows_of).await?;
                let asked = made.len() as u64;
                moved = self.replace(S::KIND, made).await?;
                count += asked - moved.len() as u64;
            }
        }
    }

    async fn make<S: Stream>(
        &self,
        streams: &[StreamId],
        rows_of: &(impl Fn(StreamId, &S) -> Rows + Send + Sync),
    ) -> Result<Vec<Made>, StoreError> {
        let mut reading = self.reading().await?;
        let folds = reading.folds::<S>(streams).await?;
        let made = streams.iter().zip(folds).filter_map(|(stream, folded)| {
            let folded = folded?;
            Some(Made {
                subject: stream.0,
                sequence: folded.sequence,
                rows: rows_of(*stream, &folded.state),
            })
        });
        Ok(made.collect())
    }

    /// Writes rows, and answers with the streams that have moved since they were made.
    async fn replace(
        &self,
        kind: StreamKind,
        made: Vec<Made>,
    ) -> Result<Vec<StreamId>, StoreError> {
        self.write(move |connection, vault| Box::pin(replace(connection, vault, kind, made)))
            .await
    }

    async fn old<S: Stream>(
        &self,
        which: Rebuild,
        after: Vec<u8>,
    ) -> Result<Vec<StreamId>, StoreError> {
        let version = match which {
            Rebuild::Old => ROW_VERSION,
            Rebuild::All => NONE,
        };
        let values = values![S::KIND.code(), after, version, PAGE];
        let mut reading = self.reading().await?;
        let rows = reading
            .connection()?
            .rows(sql::OLD_SUBJECTS, values)
            .await?;
        rows.into_iter()
            .map(|mut row| row.id(0).map(StreamId))
            .collect()
    }
}

async fn replace(
    connection: &mut Connection,
    vault: &Vault,
    kind: StreamKind,
    made: Vec<Made>,
) -> Result<Vec<StreamId>, StoreError> {
    let mut moved = Vec::new();
    for Made {
        subject,
        sequence,
        rows,
    } in made
    {
        // holds the stream until the rows are written
        let values = values![subject, sequence.0];
        if connection.change(sql::HOLD_STREAM, values).await? == 1 {
            replace_rows(connection, vault, subject, kind, &rows).await?;
        } else {
            moved.push(StreamId(subject));
        }
    }
    Ok(moved)
}

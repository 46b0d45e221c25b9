//! The one algorithm of append, for both databases.

use super::stream::write_stream;
use super::{Append, Receipt, StreamAppend};
use crate::claim::ClaimChange;
use crate::database::Connection;
use crate::error::{AppendError, StoreError};
use crate::rows::change_rows;
use crate::value::values;
use crate::vault::Vault;
use crate::{outgoing, sql};
use casework::entry::Sequence;
use casework::id::{ErrandId, Id, StreamId};
use casework::moment::Moment;

/// The bytes of one stream in a stored receipt: its id and its sequence.
const LINE: usize = 24;

/// Writes everything inside the transaction that is open. On an error the caller undoes it.
pub(crate) async fn append(
    connection: &mut Connection,
    vault: &Vault,
    mut append: Append,
) -> Result<Receipt, AppendError> {
    // always in the same order, so that two appends never wait for each other crosswise
    append.streams.sort_by_key(|stream| stream.id);
    append.claims.sort();
    append.index.sort_by_key(|change| change.subject);
    let receipt = Receipt {
        errand: append.errand,
        at: append.at,
        sequences: append.streams.iter().map(reached).collect(),
        repeated: false,
    };
    if !add_errand(connection, &receipt).await? {
        return Ok(first_receipt(connection, append.errand).await?);
    }
    let mut documents = append.documents;
    for stream in append.streams {
        write_stream(connection, vault, stream, &mut documents).await?;
    }
    if let Some(left) = documents.first() {
        return Err(StoreError::Unnamed(left.id).into());
    }
    for change in append.claims {
        change_claim(connection, change).await?;
    }
    for change in append.index {
        change_rows(connection, vault, change).await?;
    }
    for leaving in append.outgoing {
        outgoing::add(connection, vault, leaving).await?;
    }
    Ok(receipt)
}

fn reached(stream: &StreamAppend) -> (StreamId, Sequence) {
    let entries = stream.entries.as_ref().map_or(0, Vec::len);
    (stream.id, Sequence(stream.expected.0 + entries as i64))
}

/// Stores the receipt before anything else; `false` when the errand has one already.
async fn add_errand(connection: &mut Connection, receipt: &Receipt) -> Result<bool, StoreError> {
    let mut lines = Vec::with_capacity(receipt.sequences.len() * LINE);
    for (stream, sequence) in &receipt.sequences {
        lines.extend_from_slice(stream.0.bytes());
        lines.extend_from_slice(&sequence.0.to_be_bytes());
    }
    let values = values![receipt.errand.0, receipt.at.milliseconds(), lines];
    Ok(connection.change(sql::ADD_ERRAND, values).await? == 1)
}

/// The receipt of an errand that was done, marked as repeated.
pub(crate) async fn receipt_of(
    connection: &mut Connection,
    errand: ErrandId,
) -> Result<Option<Receipt>, StoreError> {
    let Some(mut row) = connection.row(sql::ERRAND, values![errand.0]).await? else {
        return Ok(None);
    };
    let at = Moment::from_milliseconds(row.integer(0)?);
    let lines = row.bytes(1)?;
    let sequences = lines.chunks(LINE).map(|line| {
        let (id, sequence) = line
            .split_first_chunk()
            .ok_or(StoreError::Form { column: 1 })?;
        let sequence = sequence
            .try_into()
            .map_err(|_| StoreError::Form { column: 1 })?;
        let sequence = Sequence(i64::from_be_bytes(sequence));
        Ok((StreamId(Id::from_bytes(*id)), sequence))
    });
    Ok(Some(Receipt {
        errand,
        at,
        sequences: sequences.collect::<Result<_, StoreError>>()?,
        repeated: true,
    }))
}

async fn first_receipt(
    connection: &mut Connection,
    errand: ErrandId,
) -> Result<Receipt, StoreError> {
    receipt_of(connection, errand)
        .await?
        .ok_or(StoreError::Busy)
}

async fn change_claim(connection: &mut Connection, change: ClaimChange) -> Result<(), AppendError> {
    match change {
        ClaimChange::Release { kind, subject } => {
            let values = values![kind.code(), subject];
            connection.change(sql::RELEASE_CLAIM, values).await?;
            Ok(())
        }
        ClaimChange::Take {
            kind,
            subject,
            holder,
        } => {
            let values = values![kind.code(), subject, holder];
            if connection.change(sql::TAKE_CLAIM, values).await? == 1 {
                return Ok(());
            }
            let values = values![kind.code(), subject];
            // whoever held it may have let go in between: then the caller may ask again
            let mut row = connection
                .row(sql::CLAIM, values)
                .await?
                .ok_or(StoreError::Busy)?;
            let holder = row.id(0)?;
            Err(AppendError::Claimed {
                kind,
                subject,
                holder,
            })
        }
    }
}

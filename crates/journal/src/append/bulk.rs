//! Many appends in one transaction, for samples, imports and the bench: the same checks, one wait
//! for the disk.

use super::{Append, Receipt, append};
use crate::database::Connection;
use crate::error::{AppendError, StoreError};
use crate::journal::Journal;
use crate::sql;
use crate::vault::Vault;

impl Journal {
    /// Appends one after the other, and answers for each when all are durable. One that is refused
    /// leaves the others standing.
    ///
    /// # Errors
    /// When the database fails; then none of them was written.
    pub async fn bulk(
        &self,
        appends: Vec<Append>,
    ) -> Result<Vec<Result<Receipt, AppendError>>, StoreError> {
        self.write(move |connection, vault| Box::pin(run(connection, vault, appends)))
            .await
    }
}

async fn run(
    connection: &mut Connection,
    vault: &Vault,
    appends: Vec<Append>,
) -> Result<Vec<Result<Receipt, AppendError>>, StoreError> {
    let mut results = Vec::with_capacity(appends.len());
    for one in appends {
        connection.run(sql::BULK_SAVEPOINT).await?;
        let result = append(connection, vault, one).await;
        let end = if result.is_ok() {
            sql::BULK_RELEASE
        } else {
            sql::BULK_ROLLBACK_TO
        };
        connection.run(end).await?;
        results.push(result);
    }
    Ok(results)
}

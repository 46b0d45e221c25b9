//! Checking the wrapped keys. They lie outside the chains, so that they can be destroyed; here the
//! wrapping key itself tells whether one was changed or moved.

use super::Broken;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::sql;
use crate::value::values;
use crate::vault::KeyName;

/// Keys in one answer of the database.
const PAGE: i64 = 1000;

impl Journal {
    /// Unwraps every key that was not destroyed, and says how many there are, or names the first
    /// that does not unwrap.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn verify_keys(&self) -> Result<Result<u64, Broken>, StoreError> {
        let mut reading = self.reading().await?;
        let (mut owner, mut number): (Vec<u8>, i64) = (Vec::new(), 0);
        let mut count = 0;
        loop {
            let connection = reading.connection()?;
            let values = values![&owner[..], number, PAGE];
            let rows = connection.rows(sql::WRAPPED_KEYS, values).await?;
            if rows.is_empty() {
                return Ok(Ok(count));
            }
            for mut row in rows {
                let id = row.id(0)?;
                number = row.integer(1)?;
                let scope = row.optional_bytes(2)?;
                let name = KeyName {
                    owner: id,
                    number,
                    scope: scope.as_deref(),
                };
                if self.inner.vault.unwrap(&row.bytes(3)?, name).is_err() {
                    return Ok(Err(Broken::Key { owner: id, number }));
                }
                owner = id.bytes().to_vec();
                count += 1;
            }
            tokio::task::yield_now().await;
        }
    }
}

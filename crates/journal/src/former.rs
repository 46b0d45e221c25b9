//! Seal keys from before. What they signed goes on being checked, up to the seal that was the last when the key was changed.

use crate::chain::Hash;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::seal::is_signed;
use crate::sql;
use crate::value::values;
use crate::verify::Broken;

/// A seal key from before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FormerSeal {
    /// The half of it that checks. The half that signs is not needed any more.
    pub key: [u8; 32],
    /// The number of the last seal that it signed.
    pub until: i64,
    /// The hash of that seal: whoever comes by the old key can make no other past with it.
    pub hash: [u8; 32],
}

impl Journal {
    /// What is to be remembered of the seal key when it is changed; `None` when it has signed nothing.
    ///
    /// # Errors
    /// When the database fails; that the last seal was not signed with it is not an error but a finding.
    pub async fn retiring_seal(&self) -> Result<Result<Option<FormerSeal>, Broken>, StoreError> {
        let vault = &self.inner.vault;
        let mut reading = self.reading().await?;
        let connection = reading.connection()?;
        let last = connection.row(sql::LAST_SEAL, &[]).await?;
        let number = last.map_or(Ok(0), |row| row.integer(0))?;
        if number < vault.sealed_before() {
            return Ok(Err(Broken::Seal { number: number + 1 }));
        }
        if number == vault.sealed_before() {
            return Ok(Ok(None));
        }
        let values = values![number - 1, 1_i64];
        let row = connection.row(sql::VERIFY_SEALS, values).await?;
        let mut row = row.ok_or(StoreError::Form { column: 0 })?;
        let (hash, signature): (Hash, [u8; 64]) = (row.array(3)?, row.array(4)?);
        let key = vault.verifying();
        Ok(match is_signed(&key, &hash, &signature) {
            true => Ok(Some(FormerSeal {
                key: key.to_bytes(),
                until: number,
                hash,
            })),
            false => Err(Broken::Seal { number }),
        })
    }
}

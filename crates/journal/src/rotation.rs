//! Rotation: all data keys are wrapped again with a new wrapping key. No sealed body changes.

use crate::config::Database;
use crate::database::Connection;
use crate::database::store;
use crate::database::writer::Work;
use crate::error::StoreError;
use crate::journal::Journal;
use crate::setup;
use crate::sql;
use crate::value::values;
use crate::vault::{Key, KeyName, Vault};

/// Keys in one answer of the database.
const PAGE: i64 = 1000;

impl Journal {
    /// Whether a program has a store open: one that went on during a rotation would wrap new keys
    /// with the old key. On PostgreSQL programs know each other by the name of their connections.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_open_elsewhere(database: &Database) -> Result<bool, StoreError> {
        store::is_open(database).await
    }

    /// Wraps every data key with a new wrapping key, and says how many; `progress` is told on the
    /// way. All of them or none: whoever is interrupted begins anew. Nothing else is written
    /// meanwhile; readings go on. The program must be started with the new key from then on, and
    /// other instances that share the database must be stopped before. Sessions end, because the old
    /// key is part of theirs.
    ///
    /// # Errors
    /// When the database fails or a wrapped key was changed; then the old key stays.
    pub async fn rotate(
        &self,
        wrapping: [u8; 32],
        progress: impl FnMut(u64) + Send + 'static,
    ) -> Result<u64, StoreError> {
        let (vault, new) = (self.inner.vault.clone(), Key::given(wrapping));
        let key = new.clone();
        let work: Work<u64, StoreError> = Box::new(move |connection| {
            Box::pin(async move { rewrap(connection, &vault, &key, progress).await })
        });
        let vault = self.inner.vault.clone();
        let store = self.inner.store.clone();
        store.write_alone(work, move || vault.wrap_with(new)).await
    }

    /// Lets what the wrapping key before the last rotation had wrapped leave the files of the store,
    /// so that it opens nothing there any more. Comes after the rotation, when no reading is open.
    ///
    /// # Errors
    /// When the database fails; then it can be done again.
    pub async fn forget_old_wrappings(&self) -> Result<(), StoreError> {
        self.inner.store.forget_old_wrappings().await
    }
}

async fn rewrap(
    connection: &mut Connection,
    vault: &Vault,
    new: &Key,
    mut progress: impl FnMut(u64),
) -> Result<u64, StoreError> {
    let mut count = 0;
    let (mut owner, mut number): (Vec<u8>, i64) = (Vec::new(), 0);
    loop {
        let values = values![&owner[..], number, PAGE];
        let rows = connection.rows(sql::WRAPPED_KEYS, values).await?;
        if rows.is_empty() {
            break;
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
            let wrapped = vault.rewrap(new, &row.bytes(3)?, name)?;
            connection
                .change(sql::REWRAP_KEY, values![wrapped, id, number])
                .await?;
            owner = id.bytes().to_vec();
            count += 1;
        }
        progress(count);
    }
    let witness = vault.wrap_by(new, &vault.draw(), setup::WITNESS)?;
    setup::set_wrapping_witness(connection, witness).await?;
    Ok(count)
}

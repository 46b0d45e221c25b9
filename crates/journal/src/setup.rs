//! Making the tables, and checking that a store belongs to this program and these keys.

use crate::config::Encryption;
use crate::copy::CopyError;
use crate::database::Connection;
use crate::error::{OpenError, StoreError};
use crate::schema::{Dialect, FORMAT, INDEXES, TABLES};
use crate::sql;
use crate::value::{Value, values};
use crate::vault::{KeyName, Vault};
use casework::id::Id;

/// The table that this module keeps.
pub(crate) const TABLE: &str = "installation";

/// What the row of each name says.
const FORMAT_ROW: &str = "format";
const ENCRYPTION_ROW: &str = "encryption";
const SEARCH_ROW: &str = "search";
const WRAPPING_ROW: &str = "wrapping";
/// While a copy is being read in.
const COPYING_ROW: &str = "copying";

/// The key that shows whether the wrapping key is the right one.
pub(crate) const WITNESS: KeyName<'static> = KeyName::only(Id::from_bytes([0; 16]));

/// Makes the tables where there are none, and checks the store.
pub(crate) async fn prepare(connection: &mut Connection, vault: &Vault) -> Result<(), OpenError> {
    connection.begin_writing().await?;
    let result = make_and_check(connection, vault).await;
    let end = if result.is_ok() {
        sql::COMMIT
    } else {
        sql::ROLLBACK
    };
    connection.run(end).await?;
    result
}

async fn make_and_check(connection: &mut Connection, vault: &Vault) -> Result<(), OpenError> {
    if matches!(connection, Connection::Postgres(_)) {
        // two instances that start at the same time make the tables once
        connection.run(sql::POSTGRES_LOCK).await?;
    }
    if !has_tables(connection).await? {
        make(connection, vault).await?;
    }
    check(connection, vault).await
}

async fn has_tables(connection: &mut Connection) -> Result<bool, StoreError> {
    let text = match connection {
        Connection::Sqlite(_) => sql::SQLITE_TABLES,
        Connection::Postgres(_) => sql::POSTGRES_TABLES,
    };
    let row = connection
        .row(text, &[])
        .await?
        .ok_or(StoreError::Form { column: 0 })?;
    Ok(row.integer(0)? > 0)
}

async fn make(connection: &mut Connection, vault: &Vault) -> Result<(), StoreError> {
    let dialect = match connection {
        Connection::Sqlite(_) => Dialect::Sqlite,
        Connection::Postgres(_) => Dialect::Postgres,
    };
    for table in TABLES {
        connection.run(&table.create(dialect)).await?;
    }
    for index in INDEXES {
        connection.run(index).await?;
    }
    set(connection, FORMAT_ROW, FORMAT.to_be_bytes().to_vec()).await?;
    set(connection, ENCRYPTION_ROW, vec![encryption(vault)]).await?;
    set(connection, SEARCH_ROW, witness_hash(vault)).await?;
    set_wrapping_witness(connection, vault.wrap(&vault.draw(), WITNESS)?).await
}

async fn check(connection: &mut Connection, vault: &Vault) -> Result<(), OpenError> {
    let format = get(connection, FORMAT_ROW).await?.unwrap_or_default();
    let found = format.try_into().map_or(i64::MAX, i64::from_be_bytes);
    if found > FORMAT {
        return Err(OpenError::NewerFormat {
            found,
            known: FORMAT,
        });
    }
    if get(connection, COPYING_ROW).await?.is_some() {
        return Err(OpenError::Unfinished);
    }
    if get(connection, ENCRYPTION_ROW).await? != Some(vec![encryption(vault)]) {
        return Err(OpenError::OtherEncryption);
    }
    if get(connection, SEARCH_ROW).await? != Some(witness_hash(vault)) {
        return Err(OpenError::WrongKey("search"));
    }
    let witness = get(connection, WRAPPING_ROW).await?.unwrap_or_default();
    if vault.unwrap(&witness, WITNESS).is_err() {
        return Err(OpenError::WrongKey("wrapping"));
    }
    Ok(())
}

/// Stores a wrapped key by which the wrapping key is recognised.
pub(crate) async fn set_wrapping_witness(
    connection: &mut Connection,
    wrapped: Vec<u8>,
) -> Result<(), StoreError> {
    set(connection, WRAPPING_ROW, wrapped).await
}

/// Says whether a copy is being read in; while it is, the store cannot be opened again.
pub(crate) async fn set_copying(
    connection: &mut Connection,
    copying: bool,
) -> Result<(), StoreError> {
    if copying {
        return set(connection, COPYING_ROW, vec![1]).await;
    }
    let values = values![COPYING_ROW];
    connection.change(sql::DROP_INSTALLATION, values).await?;
    Ok(())
}

/// Checks a row about the installation that a copy came from.
pub(crate) fn check_copied(vault: &Vault, row: &[Value]) -> Result<(), CopyError> {
    let [Value::Text(name), Value::Bytes(value)] = row else {
        return Err(CopyError::OtherForm);
    };
    match name.as_str() {
        FORMAT_ROW if *value != FORMAT.to_be_bytes() => Err(CopyError::OtherForm),
        ENCRYPTION_ROW if *value != [encryption(vault)] => Err(OpenError::OtherEncryption.into()),
        SEARCH_ROW if *value != witness_hash(vault) => Err(CopyError::WrongKey("search")),
        WRAPPING_ROW if vault.unwrap(value, WITNESS).is_err() => {
            Err(CopyError::WrongKey("wrapping"))
        }
        _ => Ok(()),
    }
}

fn encryption(vault: &Vault) -> u8 {
    match vault.encryption() {
        Encryption::On => 1,
        Encryption::Off => 0,
    }
}

fn witness_hash(vault: &Vault) -> Vec<u8> {
    vault.keyed("witness", &[]).to_vec()
}

async fn get(connection: &mut Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let row = connection.row(sql::INSTALLATION, values![name]).await?;
    row.map(|mut row| row.bytes(0)).transpose()
}

async fn set(connection: &mut Connection, name: &str, value: Vec<u8>) -> Result<(), StoreError> {
    connection
        .change(sql::SET_INSTALLATION, values![name, value])
        .await?;
    Ok(())
}

//! SQLite: opening connections and asking them. Nothing here waits for anything but the disk.

use crate::config::Commits;
use crate::error::{OpenError, StoreError};
use crate::value::{Row, Value};
use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};
use std::path::Path;

/// Statements kept ready on each connection; there are fewer texts than this.
const STATEMENTS: usize = 256;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Database(error.to_string()),
        }
    }
}

/// Opens the connection that writes, and checks that a commit waits for the disk.
pub(crate) fn open_writing(file: &Path, commits: Commits) -> Result<Connection, OpenError> {
    let connection = Connection::open(file).map_err(StoreError::from)?;
    prepare(&connection)?;
    let mode: String = pragma(&connection, "PRAGMA journal_mode = WAL")?;
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
             PRAGMA wal_autocheckpoint = 4000;",
        )
        .map_err(StoreError::from)?;
    if commits == Commits::Careless {
        connection
            .execute_batch("PRAGMA synchronous = OFF;")
            .map_err(StoreError::from)?;
        return Ok(connection);
    }
    let synchronous: i64 = pragma(&connection, "PRAGMA synchronous")?;
    if mode != "wal" || synchronous != 2 {
        return Err(OpenError::NotDurable(format!(
            "journal_mode={mode}, synchronous={synchronous}"
        )));
    }
    Ok(connection)
}

/// Opens a connection that can only read.
pub(crate) fn open_reading(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    prepare(&connection)?;
    Ok(connection)
}

/// Writes the log back into the file and empties it, unless somebody reads an older picture.
pub(super) fn forget(file: &Path) -> Result<(), StoreError> {
    Ok(Connection::open(file)?.execute_batch(crate::sql::SQLITE_FORGET)?)
}

/// Whether anybody has a file open, in this program or another.
pub(super) fn is_open(file: &Path) -> Result<bool, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let alone = Connection::open_with_flags(file, flags)?.execute_batch(crate::sql::SQLITE_ALONE);
    match alone.map_err(StoreError::from) {
        Ok(()) => Ok(false),
        Err(StoreError::Busy) => Ok(true),
        Err(error) => Err(error),
    }
}

fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // otherwise a statement with a limit is prepared anew each time its parameters are set
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch("PRAGMA busy_timeout = 10000; PRAGMA temp_store = MEMORY;")?;
    Ok(())
}

fn pragma<T: rusqlite::types::FromSql>(
    connection: &Connection,
    text: &str,
) -> Result<T, StoreError> {
    Ok(connection.query_row(text, [], |row| row.get(0))?)
}

/// Runs a text without parameters and answers. One that is a single statement is kept ready, because
/// every transaction begins and ends with one.
pub(super) fn run(connection: &Connection, sql: &str) -> Result<(), StoreError> {
    if sql.contains(';') {
        return Ok(connection.execute_batch(sql)?);
    }
    connection.prepare_cached(sql)?.execute([])?;
    Ok(())
}

pub(super) fn rows(
    connection: &Connection,
    sql: &str,
    values: &[Value],
) -> Result<Vec<Row>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut found = statement.query(params_from_iter(values))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let values = (0..columns).map(|column| own(row.get_ref(column)?, column));
        rows.push(Row(values.collect::<Result<_, StoreError>>()?));
    }
    Ok(rows)
}

fn own(value: ValueRef<'_>, column: usize) -> Result<Value, StoreError> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
        ValueRef::Text(text) => {
            let text = std::str::from_utf8(text).map_err(|_| StoreError::Form { column })?;
            Value::Text(text.to_owned())
        }
        ValueRef::Real(_) => return Err(StoreError::Form { column }),
    })
}

pub(super) fn change(
    connection: &Connection,
    sql: &str,
    values: &[Value],
) -> Result<u64, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.execute(params_from_iter(values))? as u64)
}

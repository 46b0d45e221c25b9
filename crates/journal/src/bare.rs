//! What the bench compares with: rows that nobody seals, chains or indexes, through the same driver.
//!
//! Only a program built with the feature `bench` holds it. The rows lie in a database of their own, so that
//! no journal ever holds one.

use crate::config::{Commits, Database};
use crate::database::Connection;
use crate::database::postgres::Session;
use crate::database::sqlite;
use crate::database::store::Store;
use crate::database::writer::Work;
use crate::error::{OpenError, StoreError};
use crate::journal::Journal;
use crate::sql;
use crate::value::values;
use tokio::sync::Mutex;

/// A table of rows.
pub struct Bare {
    alone: Mutex<Connection>,
    grouped: Store,
}

impl Bare {
    /// Opens the table, and makes it where there is none.
    ///
    /// # Errors
    /// When the database fails or does not wait for the disk.
    pub async fn open(database: &Database) -> Result<Self, OpenError> {
        let make = async |connection: &mut Connection| Ok(connection.run(sql::MAKE_BARE).await?);
        let grouped = Store::open(database, Commits::Durable, make).await?;
        let alone = match database {
            Database::Sqlite { file } => {
                Connection::Sqlite(sqlite::open_writing(file, Commits::Durable)?)
            }
            Database::Postgres { url } => Connection::Postgres(Session::connect(url).await?),
        };
        Ok(Self {
            alone: Mutex::new(alone),
            grouped,
        })
    }

    /// Inserts a row in a transaction of its own, and answers when it is durable.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn alone(&self, body: &[u8]) -> Result<(), StoreError> {
        let mut connection = self.alone.lock().await;
        connection.change(sql::ADD_BARE, values![body]).await?;
        Ok(())
    }

    /// Inserts a row in a group with those that others insert meanwhile, as the journal groups them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn grouped(&self, body: Vec<u8>) -> Result<(), StoreError> {
        let insert: Work<(), StoreError> =
            Box::new(move |connection| Box::pin(insert(connection, body)));
        self.grouped.write(insert).await
    }
}

async fn insert(connection: &mut Connection, body: Vec<u8>) -> Result<(), StoreError> {
    connection.change(sql::ADD_BARE, values![body]).await?;
    Ok(())
}

impl Journal {
    /// How many openings have been recorded in all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn openings_recorded(&self) -> Result<i64, StoreError> {
        let mut reading = self.reading().await?;
        let row = reading.connection()?.row(sql::COUNT_OPENINGS, &[]).await?;
        row.map_or(Ok(0), |row| row.integer(0))
    }
}

//! One enum over the two databases. Both get the same SQL texts.

pub(crate) mod postgres;
pub(crate) mod sqlite;
pub(crate) mod store;
pub(crate) mod writer;

use crate::error::StoreError;
use crate::sql;
use crate::value::{Row, Value};

/// One connection to one of the two databases.
pub(crate) enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(postgres::Session),
}

impl Connection {
    /// All rows that a text answers with.
    pub(crate) async fn rows(
        &mut self,
        sql: &str,
        values: &[Value],
    ) -> Result<Vec<Row>, StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::rows(connection, sql, values),
            Self::Postgres(session) => session.rows(sql, values).await,
        }
    }

    /// The first row, if there is one.
    pub(crate) async fn row(
        &mut self,
        sql: &str,
        values: &[Value],
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Changes rows, and says how many.
    pub(crate) async fn change(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::change(connection, sql, values),
            Self::Postgres(session) => session.change(sql, values).await,
        }
    }

    /// Runs a text without parameters and answers.
    pub(crate) async fn run(&mut self, sql: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::run(connection, sql),
            Self::Postgres(session) => session.run(sql).await,
        }
    }

    /// Begins a transaction that sees one picture and changes nothing.
    pub(crate) async fn begin_reading(&mut self) -> Result<(), StoreError> {
        let text = match self {
            Self::Sqlite(_) => sql::SQLITE_BEGIN_READING,
            Self::Postgres(_) => sql::POSTGRES_BEGIN_READING,
        };
        self.run(text).await
    }

    /// Begins a transaction that changes something.
    pub(crate) async fn begin_writing(&mut self) -> Result<(), StoreError> {
        let text = match self {
            Self::Sqlite(_) => sql::SQLITE_BEGIN_WRITING,
            Self::Postgres(_) => sql::POSTGRES_BEGIN_WRITING,
        };
        self.run(text).await
    }
}

impl Connection {
    /// Whether it can still be asked.
    pub(crate) fn is_open(&self) -> bool {
        match self {
            Self::Sqlite(_) => true,
            Self::Postgres(session) => !session.is_closed(),
        }
    }
}

//! PostgreSQL: one connection with the statements it has prepared.

use crate::error::{OpenError, StoreError};
use crate::value::{Row, Value};
use std::collections::HashMap;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Config, NoTls, Statement};

/// What the server calls our connections where the address says nothing else.
const NAME: &str = "samsone";

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(code)
                if *code == SqlState::T_R_DEADLOCK_DETECTED
                    || *code == SqlState::T_R_SERIALIZATION_FAILURE
                    || *code == SqlState::TOO_MANY_CONNECTIONS =>
            {
                Self::Busy
            }
            // the detail of a server message can repeat values: only its first line is kept
            _ => Self::Database(match error.as_db_error() {
                Some(server) => format!("{}: {}", server.code().code(), server.message()),
                None => error.to_string(),
            }),
        }
    }
}

/// A connection to a server.
pub(crate) struct Session {
    client: Client,
    statements: HashMap<String, Statement>,
}

impl Session {
    /// Connects, and lets a task of its own carry the connection.
    pub(crate) async fn connect(url: &str) -> Result<Self, StoreError> {
        let mut config: Config = url.parse()?;
        if config.get_application_name().is_none() {
            config.application_name(NAME);
        }
        let (client, connection) = config.connect(NoTls).await?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::warn!(%error, "a connection to the database ended");
            }
        });
        Ok(Self {
            client,
            statements: HashMap::new(),
        })
    }

    /// Whether the server or the network ended the connection.
    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Whether there are other connections of this program.
    pub(super) async fn has_others(&mut self) -> Result<bool, StoreError> {
        let answers = self.rows(crate::sql::POSTGRES_OTHERS, &[]).await?;
        let count = answers.first().ok_or(StoreError::Form { column: 0 })?;
        Ok(count.integer(0)? > 0)
    }

    /// Checks that a commit waits for the disk.
    pub(crate) async fn check_durable(&mut self) -> Result<(), OpenError> {
        let answers = self.rows(crate::sql::POSTGRES_DURABILITY, &[]).await?;
        for answer in answers {
            let (name, setting) = (answer.text(0)?, answer.text(1)?);
            match (name, setting) {
                ("synchronous_commit", "on" | "remote_apply") | ("fsync", "on") => {}
                ("fsync", _) => tracing::warn!("fsync is off: this server must hold no real data"),
                _ => return Err(OpenError::NotDurable(format!("{name}={setting}"))),
            }
        }
        Ok(())
    }

    /// Runs texts without parameters.
    pub(crate) async fn run(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.client.batch_execute(sql).await?)
    }

    pub(super) async fn rows(
        &mut self,
        sql: &str,
        values: &[Value],
    ) -> Result<Vec<Row>, StoreError> {
        let statement = self.statement(sql, values).await?;
        let rows = self.client.query(&statement, &parameters(values)).await?;
        rows.iter().map(own).collect()
    }

    pub(super) async fn change(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        let statement = self.statement(sql, values).await?;
        Ok(self.client.execute(&statement, &parameters(values)).await?)
    }

    async fn statement(&mut self, sql: &str, values: &[Value]) -> Result<Statement, StoreError> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let types: Vec<Type> = values.iter().map(Value::postgres_type).collect();
        let statement = self.client.prepare_typed(sql, &types).await?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

fn parameters(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as _).collect()
}

fn own(row: &tokio_postgres::Row) -> Result<Row, StoreError> {
    let columns = row.columns().iter().enumerate();
    let values = columns.map(|(column, described)| {
        let value = match *described.type_() {
            Type::INT8 => row.get::<_, Option<i64>>(column).into(),
            Type::INT4 => row.get::<_, Option<i32>>(column).map(i64::from).into(),
            Type::BYTEA => row.get::<_, Option<Vec<u8>>>(column).into(),
            Type::TEXT => row.get::<_, Option<&str>>(column).into(),
            _ => return Err(StoreError::Form { column }),
        };
        Ok(value)
    });
    values.collect::<Result<_, _>>().map(Row)
}

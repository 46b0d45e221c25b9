//! Where connections come from: the writing thread and the readers of SQLite, the pool of
//! PostgreSQL.

use super::writer::{Work, Writer};
use super::{Connection, postgres::Session, sqlite};
use crate::config::{Commits, Database};
use crate::error::{OpenError, StoreError};
use crate::sql;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, RwLock, Semaphore};

/// Readings that are open at the same time.
const READERS: usize = 24;
/// Transactions that change something at the same time, on PostgreSQL. They have places of their
/// own, so that one who reads and then writes never waits for others who do the same.
const WRITERS: usize = 8;
/// How long a reader or writer waits for a connection before it is told that the database is busy.
const PATIENCE: Duration = Duration::from_secs(15);

/// The connections of an open journal.
pub(crate) struct Store {
    idle: Arc<Idle>,
    readers: Arc<Semaphore>,
    writers: Arc<Semaphore>,
    /// Shared by everything that changes; a rotation of the wrapping key holds it alone.
    gate: RwLock<()>,
    /// Only on SQLite: there everything that changes goes through one thread.
    writer: Option<Writer>,
}

struct Idle {
    source: Source,
    connections: Mutex<Vec<Connection>>,
}

enum Source {
    Sqlite(PathBuf),
    Postgres(String),
}

/// A connection on loan. It goes back when it is dropped.
pub(crate) struct Loan {
    connection: Option<Connection>,
    idle: Arc<Idle>,
    /// Held until the connection is back.
    place: Option<OwnedSemaphorePermit>,
}

/// Whether a program has a store open.
pub(crate) async fn is_open(database: &Database) -> Result<bool, StoreError> {
    match database {
        Database::Sqlite { file } => sqlite::is_open(file),
        Database::Postgres { url } => Session::connect(url).await?.has_others().await,
    }
}

impl Store {
    /// Opens the first connections, lets `prepare` make and check the tables, and starts the
    /// writing thread where there is one.
    pub(crate) async fn open(
        database: &Database,
        commits: Commits,
        prepare: impl AsyncFnOnce(&mut Connection) -> Result<(), OpenError>,
    ) -> Result<Self, OpenError> {
        match database {
            Database::Sqlite { file } => Self::open_sqlite(file, commits, prepare).await,
            Database::Postgres { url } => Self::open_postgres(url, commits, prepare).await,
        }
    }

    async fn open_sqlite(
        file: &Path,
        commits: Commits,
        prepare: impl AsyncFnOnce(&mut Connection) -> Result<(), OpenError>,
    ) -> Result<Self, OpenError> {
        let mut connection = Connection::Sqlite(sqlite::open_writing(file, commits)?);
        prepare(&mut connection).await?;
        let Connection::Sqlite(connection) = connection else {
            return Err(StoreError::Closed.into());
        };
        let writer = Writer::start(connection)?;
        Ok(Self::new(
            Source::Sqlite(file.to_owned()),
            Some(writer),
            Vec::new(),
        ))
    }

    async fn open_postgres(
        url: &str,
        commits: Commits,
        prepare: impl AsyncFnOnce(&mut Connection) -> Result<(), OpenError>,
    ) -> Result<Self, OpenError> {
        let mut session = Session::connect(url).await?;
        if commits == Commits::Durable {
            session.check_durable().await?;
        }
        let mut connection = Connection::Postgres(session);
        prepare(&mut connection).await?;
        Ok(Self::new(
            Source::Postgres(url.to_owned()),
            None,
            vec![connection],
        ))
    }

    fn new(source: Source, writer: Option<Writer>, connections: Vec<Connection>) -> Self {
        let connections = Mutex::new(connections);
        Self {
            idle: Arc::new(Idle {
                source,
                connections,
            }),
            readers: Arc::new(Semaphore::new(READERS)),
            writers: Arc::new(Semaphore::new(WRITERS)),
            gate: RwLock::new(()),
            writer,
        }
    }

    /// Borrows a connection inside a reading transaction.
    pub(crate) async fn read(&self) -> Result<Loan, StoreError> {
        let mut loan = self.borrow(&self.readers).await?;
        loan.connection()?.begin_reading().await?;
        Ok(loan)
    }

    /// Does a piece of work in a transaction, and answers when it is durable.
    pub(crate) async fn write<T, E>(&self, work: Work<T, E>) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let _shared = self.gate.read().await;
        self.commit(work).await
    }

    /// The same while nothing else is being changed, with something to do once it is durable and
    /// before anything else is changed.
    pub(crate) async fn write_alone<T, E>(
        &self,
        work: Work<T, E>,
        then: impl FnOnce(),
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let _alone = self.gate.write().await;
        let value = self.commit(work).await?;
        then();
        Ok(value)
    }

    async fn commit<T, E>(&self, work: Work<T, E>) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if let Some(writer) = &self.writer {
            return writer.write(work).await;
        }
        let mut loan = self.borrow(&self.writers).await?;
        let connection = loan.connection()?;
        connection.begin_writing().await?;
        // on an error the loan rolls back when it is dropped
        let value = work(connection).await?;
        connection.run(sql::COMMIT).await?;
        loan.give_back();
        Ok(value)
    }

    /// Lets earlier versions of what was just overwritten leave the disk, as far as the database
    /// can do it now: while somebody reads an older picture, they stay until later.
    pub(crate) async fn forget_old_pages(&self) -> Result<(), StoreError> {
        match &self.idle.source {
            Source::Sqlite(file) => {
                let file = file.clone();
                let forget = move || sqlite::forget(&file);
                let ended = tokio::task::spawn_blocking(forget).await;
                ended.map_err(|_| StoreError::Closed)?
            }
            Source::Postgres(_) => {
                let mut loan = self.borrow(&self.writers).await?;
                loan.connection()?.run(sql::POSTGRES_FORGET).await?;
                loan.give_back();
                Ok(())
            }
        }
    }

    /// The same after every wrapped key was overwritten: on PostgreSQL their tables are written anew.
    pub(crate) async fn forget_old_wrappings(&self) -> Result<(), StoreError> {
        if matches!(self.idle.source, Source::Sqlite(_)) {
            return self.forget_old_pages().await;
        }
        let _alone = self.gate.write().await;
        let mut loan = self.borrow(&self.writers).await?;
        let connection = loan.connection()?;
        connection.run(sql::POSTGRES_REWRITE_KEYS).await?;
        connection.run(sql::POSTGRES_REWRITE_WITNESS).await?;
        loan.give_back();
        Ok(())
    }

    /// Waits until the writing thread has ended, which it does in a panic only. Never answers where
    /// there is none.
    pub(crate) async fn ended(&self) {
        match &self.writer {
            Some(writer) => writer.ended().await,
            None => std::future::pending().await,
        }
    }

    async fn borrow(&self, places: &Arc<Semaphore>) -> Result<Loan, StoreError> {
        let place = tokio::time::timeout(PATIENCE, places.clone().acquire_owned())
            .await
            .map_err(|_| StoreError::Busy)?
            .map_err(|_| StoreError::Closed)?;
        let connection = match self.idle.take() {
            Some(connection) => connection,
            None => self.idle.source.connect().await?,
        };
        Ok(Loan {
            connection: Some(connection),
            idle: self.idle.clone(),
            place: Some(place),
        })
    }
}

impl Source {
    async fn connect(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite(file) => Connection::Sqlite(sqlite::open_reading(file)?),
            Self::Postgres(url) => Connection::Postgres(Session::connect(url).await?),
        })
    }
}

impl Idle {
    fn take(&self) -> Option<Connection> {
        let mut connections = self
            .connections
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        std::iter::from_fn(|| connections.pop()).find(Connection::is_open)
    }

    fn put(&self, connection: Connection) {
        let mut connections = self
            .connections
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        connections.push(connection);
    }
}

impl Idle {
    /// Ends the transaction of a connection and keeps it.
    fn end(&self, connection: rusqlite::Connection) {
        if sqlite::run(&connection, sql::ROLLBACK).is_ok() {
            self.put(Connection::Sqlite(connection));
        }
    }

    /// The same on PostgreSQL, where the server has to be told. Where no runtime is left to do it,
    /// the connection is closed instead, which ends its transaction too.
    async fn end_session(&self, session: Session) {
        if session.run(sql::ROLLBACK).await.is_ok() {
            self.put(Connection::Postgres(session));
        }
    }
}

impl Loan {
    /// The connection.
    pub(crate) fn connection(&mut self) -> Result<&mut Connection, StoreError> {
        self.connection.as_mut().ok_or(StoreError::Closed)
    }

    /// Gives the connection back outside any transaction.
    fn give_back(mut self) {
        if let Some(connection) = self.connection.take() {
            self.idle.put(connection);
        }
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        match self.connection.take() {
            None => {}
            Some(Connection::Sqlite(connection)) => self.idle.end(connection),
            Some(Connection::Postgres(session)) => {
                let (idle, place) = (self.idle.clone(), self.place.take());
                if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                    runtime.spawn(async move {
                        idle.end_session(session).await;
                        drop(place);
                    });
                }
            }
        }
    }
}

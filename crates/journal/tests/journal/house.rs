//! A journal of its own for each test, on either database.

use casework::id::Id;
use casework::moment::Moment;
use journal::{Config, Database, Encryption, Journal, MasterKeys, OpenError};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

static DRAWN: AtomicU64 = AtomicU64::new(0);

/// Bytes that differ at every call in this process.
pub fn randomness(bytes: &mut [u8]) {
    for part in bytes.chunks_mut(32) {
        let number = DRAWN.fetch_add(1, Ordering::Relaxed);
        let hash = Sha256::new()
            .chain_update(std::process::id().to_be_bytes())
            .chain_update(number.to_be_bytes());
        part.copy_from_slice(&hash.finalize()[..part.len()]);
    }
}

/// A new identifier.
pub fn id() -> Id {
    let mut bytes = [0; 16];
    randomness(&mut bytes);
    Id::from_bytes(bytes)
}

/// An instant of the test.
pub fn at(second: i64) -> Moment {
    Moment::from_milliseconds(1_795_000_000_000 + second * 1000)
}

/// A place for one journal, which is cleared away at the end.
pub struct House {
    pub database: Database,
    folder: PathBuf,
    server: Option<(String, String)>,
}

impl House {
    pub async fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(format!("journal-{}", id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("journal.sqlite");
        Self {
            database: Database::Sqlite { file },
            folder,
            server: None,
        }
    }

    /// A schema of its own on the server of `SAMSONE_TEST_POSTGRES`; `None` when there is none.
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("SAMSONE_TEST_POSTGRES") else {
            eprintln!("skipped: SAMSONE_TEST_POSTGRES is not set, so nothing ran on PostgreSQL");
            return None;
        };
        let schema = format!("journal_{}", id());
        command(&server, &format!("DROP SCHEMA IF EXISTS {schema} CASCADE")).await;
        command(&server, &format!("CREATE SCHEMA {schema}")).await;
        let url = with_schema(&server, &schema);
        let mut house = Self::sqlite().await;
        house.database = Database::Postgres { url };
        house.server = Some((server, schema));
        Some(house)
    }

    /// An empty place beside this one, on the same database.
    pub async fn beside(&self) -> Self {
        match &self.server {
            None => Self::sqlite().await,
            Some(_) => Self::postgres().await.unwrap(),
        }
    }

    pub fn config(&self) -> Config {
        Config {
            database: self.database.clone(),
            keys: keys(),
            cache_bytes: 1 << 20,
            encryption: Encryption::On,
            randomness,
            instance: "one".to_owned(),
        }
    }

    pub async fn open(&self) -> Journal {
        self.try_open(self.config()).await.unwrap()
    }

    pub async fn try_open(&self, config: Config) -> Result<Journal, OpenError> {
        Journal::open(config).await
    }

    /// Changes the store behind the back of the journal.
    pub async fn meddle(&self, sql: &str) {
        match &self.database {
            Database::Sqlite { file } => {
                let connection = rusqlite::Connection::open(file).unwrap();
                connection.execute_batch(sql).unwrap();
            }
            Database::Postgres { url } => command(url, sql).await,
        }
    }

    /// Numbers that a question answers with, first column only.
    pub async fn ask(&self, sql: &str) -> Vec<i64> {
        match &self.database {
            Database::Sqlite { file } => {
                let connection = rusqlite::Connection::open(file).unwrap();
                let mut statement = connection.prepare(sql).unwrap();
                let rows = statement.query_map([], |row| row.get(0)).unwrap();
                rows.collect::<Result<_, _>>().unwrap()
            }
            Database::Postgres { url } => {
                let client = connect(url).await;
                let rows = client.query(sql, &[]).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    /// Makes sure that the database understands a text.
    pub async fn explain(&self, name: &str, text: &str) {
        let settings = [
            "BEGIN",
            "COMMIT",
            "ROLLBACK",
            "SAVEPOINT",
            "RELEASE",
            "PRAGMA",
            "VACUUM",
        ];
        if settings.iter().any(|word| text.starts_with(word)) {
            return;
        }
        match &self.database {
            Database::Sqlite { file } => {
                let connection = rusqlite::Connection::open(file).unwrap();
                let prepared = connection.prepare(text);
                assert!(prepared.is_ok(), "{name}: {:?}", prepared.err());
            }
            Database::Postgres { url } => {
                // where a function takes texts as well as bytes, the journal says which
                let types = if text.contains("substr") {
                    bytes_where_cut(text)
                } else {
                    Vec::new()
                };
                let prepared = connect(url).await.prepare_typed(text, &types).await;
                assert!(prepared.is_ok(), "{name}: {:?}", prepared.err());
            }
        }
    }

    /// The columns of all tables as the database describes them, with their tables, in order.
    pub async fn columns(&self) -> Vec<(String, String)> {
        let mut columns: Vec<(String, String)> = match &self.database {
            Database::Sqlite { file } => {
                let connection = rusqlite::Connection::open(file).unwrap();
                let text = "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
                    WHERE t.type = 'table'";
                let mut statement = connection.prepare(text).unwrap();
                let rows = statement
                    .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                    .unwrap();
                rows.collect::<Result<_, _>>().unwrap()
            }
            Database::Postgres { url } => {
                let text = "SELECT table_name::text, column_name::text
                    FROM information_schema.columns WHERE table_schema = current_schema()";
                let rows = connect(url).await.query(text, &[]).await.unwrap();
                rows.iter().map(|row| (row.get(0), row.get(1))).collect()
            }
        };
        columns.sort();
        columns
    }

    /// A literal of bytes in SQL.
    pub fn literal(&self, bytes: &[u8]) -> String {
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        match self.server {
            None => format!("X'{digits}'"),
            Some(_) => format!("'\\x{digits}'::bytea"),
        }
    }

    pub async fn clear(self) {
        if let Some((server, schema)) = &self.server {
            command(server, &format!("DROP SCHEMA {schema} CASCADE")).await;
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Bytes for the parameters that `substr` cuts, whatever fits for the others.
fn bytes_where_cut(text: &str) -> Vec<tokio_postgres::types::Type> {
    use tokio_postgres::types::Type;
    let last = (1..10)
        .rfind(|number| text.contains(&format!("${number}")))
        .unwrap();
    let kind = |number| match text.contains(&format!("substr(${number},")) {
        true => Type::BYTEA,
        false => Type::UNKNOWN,
    };
    (1..=last).map(kind).collect()
}

pub fn keys() -> MasterKeys {
    MasterKeys {
        wrapping: [1; 32],
        seal: [2; 32],
        search: [3; 32],
        former_seals: Vec::new(),
    }
}

fn with_schema(server: &str, schema: &str) -> String {
    if !server.contains("://") {
        return format!("{server} options='-c search_path={schema}'");
    }
    let joint = if server.contains('?') { '&' } else { '?' };
    format!("{server}{joint}options=-c%20search_path%3D{schema}")
}

pub async fn connect(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    client
}

async fn command(url: &str, sql: &str) {
    connect(url).await.batch_execute(sql).await.unwrap();
}

/// Runs a test on both databases.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {$(
        mod $name {
            use crate::house::House;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let house = House::sqlite().await;
                super::$name(&house).await;
                house.clear().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let Some(house) = House::postgres().await else { return };
                super::$name(&house).await;
                house.clear().await;
            }
        }
    )*};
}
pub(crate) use on_both;

pub use crate::notebook::*;

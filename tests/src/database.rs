//! The database under test: SQLite in the data folder, or a database of its own on the PostgreSQL server.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::contract;
use crate::folder::random_name;

/// Where the program keeps its journal in a test.
#[derive(Debug)]
pub enum Database {
    /// A file in the data folder.
    Sqlite,
    /// A database on the server; dropped with this value.
    Postgres(PostgresDatabase),
}

/// A database that was made for one test.
#[derive(Debug)]
pub struct PostgresDatabase {
    server: String,
    name: String,
}

impl Database {
    /// A fresh database of the kind that this run is about.
    ///
    /// # Errors
    /// When the PostgreSQL server does not make one.
    pub fn under_test() -> Result<Self> {
        match std::env::var(contract::POSTGRES) {
            Ok(server) => PostgresDatabase::create(server).map(Self::Postgres),
            Err(_) => Ok(Self::Sqlite),
        }
    }

    /// What `--database` is given.
    #[must_use]
    pub fn argument(&self) -> String {
        match self {
            Self::Sqlite => "sqlite".to_owned(),
            Self::Postgres(database) => database.url(),
        }
    }
}

impl PostgresDatabase {
    fn create(server: String) -> Result<Self> {
        let name = format!("samsone_test_{}", random_name()?);
        ask(&server, &format!("CREATE DATABASE {name}"))?;
        Ok(Self { server, name })
    }

    /// The address of the database.
    #[must_use]
    pub fn url(&self) -> String {
        let server = self
            .server
            .rsplit_once('/')
            .map_or(self.server.as_str(), |(server, _)| server);
        format!("{server}/{}", self.name)
    }

    /// Asks the database and returns the first column of the answer, a line for each row.
    ///
    /// # Errors
    /// When the server refuses.
    pub fn ask(&self, sql: &str) -> Result<String> {
        ask(&self.url(), sql)
    }

    /// The folder of the whole server, readable by its owner and by root.
    ///
    /// # Errors
    /// When the server refuses.
    pub fn server_folder(&self) -> Result<PathBuf> {
        Ok(PathBuf::from(self.ask("SHOW data_directory")?))
    }

    /// The folder with the tables of this database, after everything in memory has been written to it.
    ///
    /// # Errors
    /// When the server refuses.
    pub fn written_folder(&self) -> Result<PathBuf> {
        self.ask("CHECKPOINT")?;
        let number = self.ask("SELECT oid FROM pg_database WHERE datname = current_database()")?;
        Ok(self.server_folder()?.join("base").join(number))
    }
}

impl Drop for PostgresDatabase {
    fn drop(&mut self) {
        // the server is thrown away after the run; a database that cannot be dropped now goes with it
        let _ = ask(
            &self.server,
            &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name),
        );
    }
}

fn ask(url: &str, sql: &str) -> Result<String> {
    let mut psql = Command::new("psql");
    psql.args([
        "--no-psqlrc",
        "--quiet",
        "--tuples-only",
        "--no-align",
        "--set=ON_ERROR_STOP=1",
        "--command",
        sql,
    ]);
    let output = psql.arg(url).output().context("psql could not start")?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    bail!(
        "PostgreSQL refused `{sql}`: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    )
}

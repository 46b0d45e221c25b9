//! Where the journal of one test lies, cleared away at the end.

use super::{id, randomness};
use journal::{Config, Database, Encryption, MasterKeys};
use std::path::PathBuf;
use std::process::Command;

/// A folder of its own, or a database of its own on the server of `SAMSONE_TEST_POSTGRES`.
pub struct Place {
    folder: PathBuf,
    server: Option<(String, String)>,
}

impl Place {
    pub fn new() -> Self {
        let name = format!("office_{}_{}", std::process::id(), id());
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir_all(&folder).unwrap();
        let server = std::env::var("SAMSONE_TEST_POSTGRES").ok().map(|server| {
            ask(&server, &format!("CREATE DATABASE {name}"));
            (server, name)
        });
        Self { folder, server }
    }

    pub fn config(&self) -> Config {
        Config {
            database: self.database(),
            keys: MasterKeys {
                wrapping: [1; 32],
                seal: [2; 32],
                search: [3; 32],
                former_seals: Vec::new(),
            },
            cache_bytes: 1 << 22,
            encryption: Encryption::On,
            randomness,
            instance: "test".to_owned(),
        }
    }

    fn database(&self) -> Database {
        match &self.server {
            None => Database::Sqlite {
                file: self.folder.join("journal.sqlite"),
            },
            Some((server, name)) => Database::Postgres {
                url: format!("{}/{name}", host(server)),
            },
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        if let Some((server, name)) = &self.server {
            ask(
                server,
                &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
            );
        }
    }
}

/// The address of the server without the name of a database.
fn host(server: &str) -> &str {
    match server.split_once("://") {
        Some((_, rest)) => match rest.find('/') {
            Some(place) => &server[..server.len() - rest.len() + place],
            None => server,
        },
        None => server,
    }
}

fn ask(server: &str, sql: &str) {
    let arguments = [
        "--no-psqlrc",
        "--quiet",
        "--set=ON_ERROR_STOP=1",
        "--command",
        sql,
        server,
    ];
    let output = Command::new("psql").args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "PostgreSQL refused `{sql}`: {said}"
    );
}

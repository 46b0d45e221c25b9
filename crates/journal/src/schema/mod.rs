//! The tables: every column of the store, and what may stand in it in the clear.

mod tables;

pub use tables::{INDEXES, TABLES};

use crate::error::StoreError;
use crate::value::Value;

/// The format of the store. A program that meets a newer one does not serve.
pub const FORMAT: i64 = 1;

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A whole number.
    Integer,
    /// Bytes.
    Bytes,
    /// Bytes, or null.
    OptionalBytes,
    /// Text; only names that the program itself chooses.
    Text,
}

/// A table.
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [(&'static str, Kind)],
    /// The columns of its primary key.
    pub key: &'static [&'static str],
    /// Whether its rows lie in the order of the key on SQLite: good for small rows, bad for large.
    pub clustered: bool,
    /// Whether a copy takes it along.
    pub copied: bool,
}

/// A dialect: the few words in which the two databases differ when tables are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite, with strict types.
    Sqlite,
    /// PostgreSQL, with texts compared byte by byte.
    Postgres,
}

impl Dialect {
    const fn word(self, kind: Kind) -> &'static str {
        match (self, kind) {
            (Self::Sqlite, Kind::Integer) => "INTEGER NOT NULL",
            (Self::Sqlite, Kind::Bytes) => "BLOB NOT NULL",
            (Self::Sqlite, Kind::OptionalBytes) => "BLOB",
            (Self::Sqlite, Kind::Text) => "TEXT NOT NULL",
            (Self::Postgres, Kind::Integer) => "BIGINT NOT NULL",
            (Self::Postgres, Kind::Bytes) => "BYTEA NOT NULL",
            (Self::Postgres, Kind::OptionalBytes) => "BYTEA",
            (Self::Postgres, Kind::Text) => "TEXT COLLATE \"C\" NOT NULL",
        }
    }

    const fn end(self, clustered: bool) -> &'static str {
        match (self, clustered) {
            (Self::Sqlite, true) => " STRICT, WITHOUT ROWID",
            (Self::Sqlite, false) => " STRICT",
            (Self::Postgres, _) => "",
        }
    }
}

impl Table {
    /// The text that makes the table.
    pub fn create(&self, dialect: Dialect) -> String {
        let columns: Vec<String> = self
            .columns
            .iter()
            .map(|(name, kind)| format!("{name} {}", dialect.word(*kind)))
            .collect();
        format!(
            "CREATE TABLE {} ({}, PRIMARY KEY ({})){}",
            self.name,
            columns.join(", "),
            self.key.join(", "),
            dialect.end(self.clustered)
        )
    }

    /// Whether copies hold its rows: the record, and the row by which its keys are recognised.
    pub(crate) fn is_in_copies(&self) -> bool {
        self.copied || self.name == crate::setup::TABLE
    }

    /// The text that reads its rows in the order of the key, from the first or after some key.
    pub fn select(&self, after: bool) -> String {
        let (columns, key) = (self.names(), self.key.join(", "));
        let (bound, limit) = if after {
            let places = places(self.key.len());
            (format!(" WHERE ({key}) > ({places})"), self.key.len() + 1)
        } else {
            (String::new(), 1)
        };
        let table = self.name;
        format!("SELECT {columns} FROM {table}{bound} ORDER BY {key} LIMIT ${limit}")
    }

    /// The text that writes a row.
    pub fn insert(&self) -> String {
        let (table, columns) = (self.name, self.names());
        let places = places(self.columns.len());
        format!("INSERT INTO {table} ({columns}) VALUES ({places})")
    }

    /// The key of a row.
    pub(crate) fn key_of(&self, row: &[Value]) -> Result<Vec<Value>, StoreError> {
        let place = |key: &&str| self.columns.iter().position(|(name, _)| name == key);
        self.key
            .iter()
            .map(|key| place(key).and_then(|place| row.get(place)).cloned())
            .collect::<Option<_>>()
            .ok_or(StoreError::Form { column: 0 })
    }

    fn names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }
}

/// So many parameters.
fn places(count: usize) -> String {
    let places: Vec<String> = (1..=count).map(|place| format!("${place}")).collect();
    places.join(", ")
}

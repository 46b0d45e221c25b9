//! Looking into a store and changing it behind the back of the journal.

use crate::house::{House, connect};
use journal::Database;
use journal::schema::{Kind, TABLES, Table};

/// A value as it lies in the store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stored {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Stored {
    /// The same with one bit of one byte changed, or a number that
    /// no other row has.
    pub fn flipped(&self, place: usize) -> Self {
        match self {
            Self::Bytes(bytes) => {
                let mut bytes = bytes.clone();
                if bytes.is_empty() {
                    return Self::Bytes(vec![1]);
                }
                let place = place % bytes.len();
                bytes[place] ^= 1 << (place % 8);
                Self::Bytes(bytes)
            }
            Self::Integer(number) => Self::Integer(number + 100),
            other => other.clone(),
        }
    }

    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            other => panic!("{other:?} is not bytes"),
        }
    }

    pub fn integer(&self) -> i64 {
        match self {
            Self::Integer(number) => *number,
            other => panic!("{other:?} is not a number"),
        }
    }
}

pub fn table(name: &str) -> &'static Table {
    TABLES.iter().find(|table| table.name == name).unwrap()
}

/// The place of a column in the rows of its table.
pub fn column(table: &Table, name: &str) -> usize {
    table
        .columns
        .iter()
        .position(|(column, _)| *column == name)
        .unwrap()
}

impl House {
    /// All rows of a table, in the order of its key.
    pub async fn rows(&self, table: &Table) -> Vec<Vec<Stored>> {
        let text = table.select(false).replace("LIMIT $1", "LIMIT 100000");
        match &self.database {
            Database::Sqlite { file } => {
                let connection = rusqlite::Connection::open(file).unwrap();
                let mut statement = connection.prepare(&text).unwrap();
                let read = |row: &rusqlite::Row<'_>| {
                    let values = (0..table.columns.len()).map(|column| from_sqlite(row, column));
                    Ok(values.collect())
                };
                let rows = statement.query_map([], read).unwrap();
                rows.collect::<Result<_, _>>().unwrap()
            }
            Database::Postgres { url } => {
                let rows = connect(url).await.query(&text, &[]).await.unwrap();
                let read = |row: &tokio_postgres::Row| {
                    let kinds = table.columns.iter().enumerate();
                    kinds
                        .map(|(column, (_, kind))| from_postgres(row, column, *kind))
                        .collect()
                };
                rows.iter().map(read).collect()
            }
        }
    }

    /// Puts one row in the place of another.
    pub async fn put(&self, table: &Table, old: &[Stored], new: &[Stored]) {
        let pairs = |row: &[Stored], joint: &str, null: &str| {
            let columns = table.columns.iter().zip(row);
            let pairs = columns.map(|((name, _), value)| match value {
                Stored::Null => format!("{name} {null} NULL"),
                value => format!("{name} = {}", self.literal_of(value)),
            });
            pairs.collect::<Vec<_>>().join(joint)
        };
        let (set, found) = (pairs(new, ", ", "="), pairs(old, " AND ", "IS"));
        self.meddle(&format!("UPDATE {} SET {set} WHERE {found}", table.name))
            .await;
        let count = format!(
            "SELECT COUNT(*) FROM {} WHERE {}",
            table.name,
            pairs(new, " AND ", "IS")
        );
        assert_eq!(self.ask(&count).await, [1], "{}", table.name);
    }

    fn literal_of(&self, value: &Stored) -> String {
        match value {
            Stored::Null => "NULL".to_owned(),
            Stored::Integer(number) => number.to_string(),
            Stored::Text(text) => format!("'{text}'"),
            Stored::Bytes(bytes) => self.literal(bytes),
        }
    }

    /// Whether bytes stand anywhere in the store: in any column, and on SQLite also anywhere in
    /// the files, where overwritten rows may linger.
    pub async fn holds(&self, sought: &[u8]) -> bool {
        let within = |bytes: &[u8]| bytes.windows(sought.len()).any(|window| window == sought);
        for table in TABLES {
            for value in self.rows(table).await.into_iter().flatten() {
                let found = match value {
                    Stored::Bytes(bytes) => within(&bytes),
                    Stored::Text(text) => within(text.as_bytes()),
                    Stored::Integer(_) | Stored::Null => false,
                };
                if found {
                    return true;
                }
            }
        }
        match &self.database {
            Database::Postgres { .. } => false,
            Database::Sqlite { file } => ["", "-wal"].iter().any(|end| {
                let mut name = file.clone().into_os_string();
                name.push(end);
                std::fs::read(name).is_ok_and(|bytes| within(&bytes))
            }),
        }
    }
}

fn from_sqlite(row: &rusqlite::Row<'_>, column: usize) -> Stored {
    use rusqlite::types::ValueRef;
    match row.get_ref(column).unwrap() {
        ValueRef::Null => Stored::Null,
        ValueRef::Integer(number) => Stored::Integer(number),
        ValueRef::Text(text) => Stored::Text(String::from_utf8(text.to_vec()).unwrap()),
        ValueRef::Blob(bytes) => Stored::Bytes(bytes.to_vec()),
        ValueRef::Real(_) => panic!("no column holds such numbers"),
    }
}

fn from_postgres(row: &tokio_postgres::Row, column: usize, kind: Kind) -> Stored {
    match kind {
        Kind::Integer => Stored::Integer(row.get(column)),
        Kind::Text => Stored::Text(row.get(column)),
        Kind::Bytes | Kind::OptionalBytes => row
            .get::<_, Option<Vec<u8>>>(column)
            .map_or(Stored::Null, Stored::Bytes),
    }
}

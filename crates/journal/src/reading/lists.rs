//! Lists across subjects. Every one goes through the grant rows.

use super::Reading;
use crate::error::StoreError;
use crate::holder::{decode, side_by_side};
use crate::rows::{NEVER, name_hash, word_hash};
use crate::sql;
use crate::value::{Row, Value, values};
use crate::words::words;
use casework::id::Id;
use casework::index::{GrantRow, Holder, ROW_VERSION};
use casework::moment::Moment;
use casework::stream::StreamKind;
use std::collections::BTreeSet;

/// The most subjects that a search answers with.
const FOUND: i64 = 2_000;

/// A part of a list that is ordered by id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Page {
    /// After which subject it begins; `None` for the first part.
    pub after: Option<Id>,
    /// How many subjects at most.
    pub limit: i64,
}

impl Page {
    /// The first so many.
    pub const fn first(limit: i64) -> Self {
        Self { after: None, limit }
    }
}

/// How many subjects have a figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measured {
    /// Which figure.
    pub measure: i64,
    /// Its value.
    pub value: i64,
    /// In how many subjects.
    pub subjects: i64,
}

impl Reading {
    /// Who may ask for a subject, and when.
    ///
    /// # Errors
    /// When the database fails, or the rows were made by an older rule.
    pub async fn grants(&mut self, subject: Id) -> Result<Vec<GrantRow>, StoreError> {
        let version = self
            .connection()?
            .row(sql::SUBJECT_VERSION, values![subject])
            .await?;
        if let Some(version) = version
            && version.integer(0)? != ROW_VERSION
        {
            return Err(StoreError::OldRows(vec![subject]));
        }
        let rows = self
            .connection()?
            .rows(sql::GRANTS, values![subject])
            .await?;
        rows.into_iter().map(grant).collect()
    }

    /// The subjects of a kind that any of the holders has a grant to on a day, ordered by id.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn subjects(
        &mut self,
        holders: &[Holder],
        today: i64,
        kind: StreamKind,
        page: Page,
    ) -> Result<Vec<Id>, StoreError> {
        if holders.is_empty() {
            return Ok(Vec::new());
        }
        // no id is shorter than the empty one, so that every id comes after it
        let after = page.after.map_or_else(Vec::new, |id| id.bytes().to_vec());
        let values = values![
            holders.len() as i64,
            side_by_side(holders),
            kind.code(),
            after,
            today,
            page.limit
        ];
        let rows = self.connection()?.rows(sql::SUBJECTS, values).await?;
        subjects_of(rows)
    }

    /// The subjects of a kind that any of the holders has a grant to on a day and in whose stream nothing was written
    /// since a moment, each with when something last was; the oldest first.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn quiet(
        &mut self,
        holders: &[Holder],
        (today, kind): (i64, StreamKind),
        since: Moment,
        limit: i64,
    ) -> Result<Vec<(Id, Moment)>, StoreError> {
        if holders.is_empty() {
            return Ok(Vec::new());
        }
        let values = values![
            holders.len() as i64,
            side_by_side(holders),
            kind.code(),
            today,
            since.milliseconds(),
            limit
        ];
        let rows = self.connection()?.rows(sql::QUIET, values).await?;
        let (mut found, mut old) = (Vec::with_capacity(rows.len()), BTreeSet::new());
        for mut row in rows {
            let subject = row.id(0)?;
            if row.integer(1)? != ROW_VERSION {
                old.insert(subject);
            }
            found.push((subject, Moment::from_milliseconds(row.integer(2)?)));
        }
        believed(found, old)
    }

    /// How many subjects of a kind any of the holders has a grant to on a day.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn subject_count(
        &mut self,
        holders: &[Holder],
        today: i64,
        kind: StreamKind,
    ) -> Result<i64, StoreError> {
        if holders.is_empty() {
            return Ok(0);
        }
        let values = values![
            holders.len() as i64,
            side_by_side(holders),
            kind.code(),
            today
        ];
        self.number(sql::SUBJECT_COUNT, values).await
    }

    /// The subjects that have every word or number of the text, among those that any of the
    /// holders has a grant to on a day. At most 2 000.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn find(
        &mut self,
        text: &str,
        holders: &[Holder],
        today: i64,
    ) -> Result<Vec<Id>, StoreError> {
        let sought: BTreeSet<[u8; 16]> = words(text)
            .map(|word| word_hash(&self.inner.vault, &word))
            .collect();
        if sought.is_empty() || holders.is_empty() {
            return Ok(Vec::new());
        }
        let values = values![
            holders.len() as i64,
            side_by_side(holders),
            sought.len() as i64,
            sought.into_iter().flatten().collect::<Vec<u8>>(),
            today,
            FOUND
        ];
        let rows = self.connection()?.rows(sql::FIND, values).await?;
        subjects_of(rows)
    }

    /// Whether anybody is found by a word or has it in its name. Says nothing of whom.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_known_word(&mut self, word: &str) -> Result<bool, StoreError> {
        let vault = &self.inner.vault;
        let (found, named) = (word_hash(vault, word), name_hash(vault, word));
        let values = values![found.to_vec(), named.to_vec()];
        let row = self.connection()?.row(sql::IS_WORD, values).await?;
        Ok(match row {
            Some(row) => row.integer(0)? > 0,
            None => false,
        })
    }

    /// The figures of the whole installation: no subject is named.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn measures(&mut self) -> Result<Vec<Measured>, StoreError> {
        self.no_old_rows().await?;
        let rows = self.connection()?.rows(sql::MEASURES, &[]).await?;
        rows.iter().map(measured).collect()
    }

    /// The figures of the subjects that any of the holders has a grant to on a day.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn measures_granted(
        &mut self,
        holders: &[Holder],
        today: i64,
    ) -> Result<Vec<Measured>, StoreError> {
        if holders.is_empty() {
            return Ok(Vec::new());
        }
        self.no_old_rows().await?;
        let values = values![holders.len() as i64, side_by_side(holders), today];
        let rows = self
            .connection()?
            .rows(sql::MEASURES_GRANTED, values)
            .await?;
        rows.iter().map(measured).collect()
    }

    /// A number, unless a row that went into it was made by an older rule.
    pub(super) async fn number(&mut self, text: &str, values: &[Value]) -> Result<i64, StoreError> {
        let row = self.connection()?.row(text, values).await?;
        let row = row.ok_or(StoreError::Form { column: 0 })?;
        let number = row.integer(0)?;
        if number > 0 && row.integer(1)? != ROW_VERSION {
            self.no_old_rows().await?;
        }
        Ok(number)
    }

    /// Fails when rows of any subject were made by an older rule.
    async fn no_old_rows(&mut self) -> Result<(), StoreError> {
        let rows = self
            .connection()?
            .rows(sql::OLD_ROWS, values![ROW_VERSION])
            .await?;
        let old = rows.into_iter().map(|mut row| row.id(0));
        believed(Vec::<Id>::new(), old.collect::<Result<_, _>>()?).map(|_| ())
    }
}

/// The subjects in the first column, whose rows have the version in the second.
fn subjects_of(rows: Vec<Row>) -> Result<Vec<Id>, StoreError> {
    let (mut subjects, mut old) = (Vec::with_capacity(rows.len()), BTreeSet::new());
    for mut row in rows {
        let subject = row.id(0)?;
        if row.integer(1)? != ROW_VERSION {
            old.insert(subject);
        }
        subjects.push(subject);
    }
    believed(subjects, old)
}

/// What was found, unless an older rule made some of it.
pub(super) fn believed<T>(found: Vec<T>, old: BTreeSet<Id>) -> Result<Vec<T>, StoreError> {
    if old.is_empty() {
        Ok(found)
    } else {
        Err(StoreError::OldRows(old.into_iter().collect()))
    }
}

fn grant(mut row: Row) -> Result<GrantRow, StoreError> {
    Ok(GrantRow {
        holder: decode(row.array(0)?, 0)?,
        from: row.integer(1)?,
        until: Some(row.integer(2)?).filter(|until| *until != NEVER),
    })
}

fn measured(row: &Row) -> Result<Measured, StoreError> {
    Ok(Measured {
        measure: row.integer(0)?,
        value: row.integer(1)?,
        subjects: row.integer(2)?,
    })
}

//! Lists of work across subjects.

use super::Reading;
use super::lists::believed;
use crate::error::StoreError;
use crate::holder::{decode, side_by_side};
use crate::rows::NEVER;
use crate::sql;
use crate::value::{Row, Value, values};
use casework::id::Id;
use casework::index::{Holder, ROW_VERSION, WorkKind, WorkRow};
use std::collections::BTreeSet;

/// Whose work is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose<'a> {
    /// That of these holders.
    Mine(&'a [Holder]),
    /// Anybody's, in what the asker has grants to.
    Any,
}

impl Reading {
    /// Work of the kinds, in subjects that any of the holders has a grant to on a day: what is due
    /// first comes first, then what has stood longest; what is never due comes last.
    ///
    /// # Errors
    /// When the database fails, or rows were made by an older rule.
    pub async fn work(
        &mut self,
        holders: &[Holder],
        kinds: &[WorkKind],
        whose: Whose<'_>,
        today: i64,
        limit: i64,
    ) -> Result<Vec<(Id, WorkRow)>, StoreError> {
        let Some((text, mut values)) = work_text(holders, kinds, whose, today) else {
            return Ok(Vec::new());
        };
        values.push(limit.into());
        let rows = self.connection()?.rows(text.list, &values).await?;
        let mut old = BTreeSet::new();
        let mut found = Vec::with_capacity(rows.len());
        for mut row in rows {
            let subject = row.id(0)?;
            if row.integer(7)? != ROW_VERSION {
                old.insert(subject);
            }
            found.push((subject, work(row)?));
        }
        believed(found, old)
    }

    /// How much work there is.
    ///
    /// # Errors
    /// As for [`Reading::work`].
    pub async fn work_count(
        &mut self,
        holders: &[Holder],
        kinds: &[WorkKind],
        whose: Whose<'_>,
        today: i64,
    ) -> Result<i64, StoreError> {
        match work_text(holders, kinds, whose, today) {
            Some((text, values)) => self.number(text.count, &values).await,
            None => Ok(0),
        }
    }
}

/// The texts that list and count the same work.
struct WorkText {
    list: &'static str,
    count: &'static str,
}

/// The texts for what is asked and their parameters; `None` when nothing can be found.
fn work_text(
    holders: &[Holder],
    kinds: &[WorkKind],
    whose: Whose<'_>,
    today: i64,
) -> Option<(WorkText, Vec<Value>)> {
    let mask: i64 = kinds.iter().fold(0, |mask, kind| mask | 1 << kind.code());
    if holders.is_empty() || mask == 0 {
        return None;
    }
    let mut values = values![holders.len() as i64, side_by_side(holders)].to_vec();
    let text = match whose {
        Whose::Any => {
            values.extend_from_slice(values![today, mask]);
            WorkText {
                list: sql::WORK_ANY,
                count: sql::COUNT_WORK_ANY,
            }
        }
        Whose::Mine([]) => return None,
        Whose::Mine(mine) => {
            values.extend_from_slice(values![mine.len() as i64, side_by_side(mine)]);
            values.extend_from_slice(values![mask, today]);
            WorkText {
                list: sql::WORK_MINE,
                count: sql::COUNT_WORK_MINE,
            }
        }
    };
    Some((text, values))
}

fn work(mut row: Row) -> Result<WorkRow, StoreError> {
    let kind = WorkKind::from_code(row.integer(2)?).ok_or(StoreError::Form { column: 2 })?;
    Ok(WorkRow {
        item: row.id(1)?,
        kind,
        holder: decode(row.array(3)?, 3)?,
        state: row.integer(4)?,
        due: Some(row.integer(5)?).filter(|due| *due != NEVER),
        since: row.integer(6)?,
    })
}

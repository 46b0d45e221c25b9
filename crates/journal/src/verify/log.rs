//! The chains of the log of openings.

use super::{Broken, Check, PAGE, Stop, or_broken};
use crate::chain::{self, Hash};
use crate::error::StoreError;
use crate::seal::Chain;
use crate::sql;
use crate::value::{Row, values};
use casework::id::Id;

struct Link {
    number: i64,
    at: i64,
    subjects: Vec<u8>,
    body: Vec<u8>,
    hash: Hash,
}

impl Check<'_> {
    /// Walks all segments, and counts the rows by which openings are found.
    pub(super) async fn segments(&mut self) -> Result<(), Stop> {
        let mut after: Vec<u8> = Vec::new();
        let mut found_by = 0;
        loop {
            let values = values![&after[..], PAGE];
            let rows = self.connection.rows(sql::VERIFY_SEGMENTS, values).await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let (id, subjects) = self.segment(row).await?;
                after = id.bytes().to_vec();
                found_by += subjects;
            }
            self.pause().await;
        }
        self.no_strays(found_by).await
    }

    async fn segment(&mut self, mut row: Row) -> Result<(Id, i64), Stop> {
        let id = row.id(0)?;
        let broken = || Broken::Segment { segment: id };
        let (number, sealed) = (row.integer(1)?, row.integer(3)?);
        let head: Hash = or_broken(row.array(2), broken)?;
        let day = (row.integer(4)?, or_broken(row.id(5), broken)?);
        let (walked, last, subjects) = self.walk_segment(id, day).await?;
        let covered = self.covered(Chain::Segment(id));
        if (walked, last, covered) != (number, head, sealed) {
            return Err(broken().into());
        }
        self.found.segments += 1;
        self.found.uncovered.openings += (number - sealed) as u64;
        Ok((id, subjects))
    }

    /// How far a segment goes, its last hash, and how many subjects were opened in it.
    async fn walk_segment(
        &mut self,
        segment: Id,
        (day, month): (i64, Id),
    ) -> Result<(i64, Hash, i64), Stop> {
        let mut walked = 0;
        let mut head = chain::beginning(b"segment", segment);
        let mut subjects = 0;
        loop {
            let values = values![segment, walked, PAGE];
            let rows = self.connection.rows(sql::VERIFY_OPENINGS, values).await?;
            if rows.is_empty() {
                return Ok((walked, head, subjects));
            }
            for row in rows {
                let number = walked + 1;
                let broken = || Broken::Opening { segment, number };
                let link = or_broken(link(row), broken)?;
                let hash =
                    chain::opening(&head, segment, number, link.at, &link.subjects, &link.body);
                let holds = link.number == number
                    && link.hash == hash
                    && crate::log::is_of(day, month, link.at)
                    && self.is_found_by(segment, &link).await?;
                if !holds {
                    return Err(broken().into());
                }
                (walked, head) = (number, hash);
                subjects += (link.subjects.len() / 16) as i64;
                self.found.openings += 1;
            }
            self.pause().await;
        }
    }

    /// Whether each subject of an opening finds it.
    async fn is_found_by(&mut self, segment: Id, link: &Link) -> Result<bool, Stop> {
        let count = (link.subjects.len() / 16) as i64;
        if count == 0 {
            return Ok(true);
        }
        let values = values![count, &link.subjects[..], link.at, segment, link.number];
        let row = self
            .connection
            .row(sql::COUNT_OPENING_SUBJECTS, values)
            .await?;
        Ok(row.map(|row| row.integer(0)).transpose()? == Some(count))
    }

    /// Openings of no segment, and rows that find no opening, were put in.
    async fn no_strays(&mut self, found_by: i64) -> Result<(), Stop> {
        if let Some(mut row) = self.connection.row(sql::STRAY_OPENING, &[]).await? {
            let (segment, number) = (row.id(0)?, row.integer(1)?);
            return Err(Broken::Opening { segment, number }.into());
        }
        let row = self
            .connection
            .row(sql::COUNT_ALL_OPENING_SUBJECTS, &[])
            .await?;
        if row.map(|row| row.integer(0)).transpose()? == Some(found_by) {
            return Ok(());
        }
        let stray = self.connection.row(sql::STRAY_OPENING_SUBJECT, &[]).await?;
        let (segment, number) = match stray {
            Some(mut row) => (row.id(0)?, row.integer(1)?),
            None => (Id::from_bytes([0; 16]), 0),
        };
        Err(Broken::Opening { segment, number }.into())
    }
}

fn link(mut row: Row) -> Result<Link, StoreError> {
    Ok(Link {
        number: row.integer(0)?,
        at: row.integer(1)?,
        subjects: row.bytes(2)?,
        body: row.bytes(3)?,
        hash: row.array(4)?,
    })
}

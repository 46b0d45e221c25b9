//! What a family has sent and what has become of it.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::{Seen, Viewer};
use casework::entry::{Capacity, Sequence};
use casework::id::NoticeId;
use casework::index::Holder;
use casework::notice::{SentRow, sent_row};
use casework::stream::StreamKind;

/// How many notices are listed.
const LINES: i64 = 100;

impl Office {
    /// The notices that a family sent and that no case was opened from, newest first.
    pub async fn sent_notices(&self, viewer: Viewer) -> Result<Vec<SentRow>, Error> {
        let mut desk = self.desk().await?;
        let seen = sent(&mut desk, viewer).await?;
        drop(desk);
        match seen {
            Some(seen) => Ok(self.show(seen, Sequence::NONE).await?.view),
            None => Ok(Vec::new()),
        }
    }
}

/// The same as a view, or nothing where there are none.
pub(crate) async fn sent(
    desk: &mut Desk,
    viewer: Viewer,
) -> Result<Option<Seen<Vec<SentRow>>>, Error> {
    if viewer.capacity != Capacity::Family {
        return Ok(None);
    }
    let holders = [Holder::Person(viewer.person)];
    let (day, page) = (desk.day(), journal::Page::first(LINES));
    let subjects = desk
        .reading
        .subjects(&holders, day, StreamKind::Notice, page)
        .await?;
    if subjects.is_empty() {
        return Ok(None);
    }
    let ids: Vec<NoticeId> = subjects.into_iter().map(NoticeId).collect();
    let notices = desk.notices(viewer, &ids).await?;
    let rows = notices
        .iter()
        .filter_map(|open| sent_row(&open.notice, open.id, &open.permit, &desk.directory));
    let seen = Seen::all(rows);
    Ok(seen.map(|seen| {
        seen.map(|mut rows| {
            rows.sort_by_key(|row| std::cmp::Reverse(row.given));
            rows
        })
    }))
}

//! The inbox of a coordinating unit, and what a sender has given.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Seen, Viewer};
use casework::entry::Sequence;
use casework::id::NoticeId;
use casework::index::WorkKind;
use casework::notice::{InboxRow, inbox_row};
use journal::Whose;

/// How many lines a list shows.
const LINES: i64 = 100;

/// The inbox, oldest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inbox {
    /// The lines.
    pub rows: Vec<InboxRow>,
    /// How many wait in all.
    pub waiting: i64,
}

impl Office {
    /// The notices that wait in the inbox of the viewer's unit.
    pub async fn inbox(&self, viewer: Viewer) -> Result<Shown<Inbox>, Error> {
        let mut desk = self.desk().await?;
        let seen = inbox(&mut desk, viewer).await?;
        match seen {
            Some(seen) => self.show(seen, Sequence::NONE).await,
            None => Ok(Shown {
                view: Inbox {
                    rows: Vec::new(),
                    waiting: 0,
                },
                sequence: Sequence::NONE,
            }),
        }
    }
}

/// The inbox as a view, or nothing where it is empty.
pub(crate) async fn inbox(desk: &mut Desk, viewer: Viewer) -> Result<Option<Seen<Inbox>>, Error> {
    let holders = desk.holders(viewer);
    let day = desk.day();
    let kinds = [WorkKind::Notice];
    let mine = Whose::Mine(&holders);
    let work = desk
        .reading
        .work(&holders, &kinds, mine, day, LINES)
        .await?;
    let waiting = match i64::try_from(work.len()) {
        // all of them are here already
        Ok(count) if count < LINES => count,
        _ => desk.reading.work_count(&holders, &kinds, mine, day).await?,
    };
    let ids: Vec<NoticeId> = work.iter().map(|(subject, _)| NoticeId(*subject)).collect();
    let notices = desk.notices(viewer, &ids).await?;
    let rows = notices
        .iter()
        .filter_map(|open| inbox_row(&open.notice, open.id, &open.permit));
    let rows: Vec<_> = rows.collect();
    // what is closed to the reader is not counted either
    let closed = i64::try_from(work.len().saturating_sub(rows.len())).unwrap_or_default();
    let waiting = waiting - closed;
    Ok(Seen::all(rows).map(|seen| seen.map(|rows| Inbox { rows, waiting })))
}

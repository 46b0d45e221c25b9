//! The records that a log is made of.

use super::read::{Much, Wanted};
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use casework::access::Opening;
use casework::emergency::is_hidden;
use casework::id::Id;

/// How many openings are read at a time while looking for those that are wanted.
const BATCH: i64 = 200;

/// What was opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Over {
    /// The case.
    Case,
    /// The case, and the notices that tell about the child.
    Notices,
}

/// The newest openings that are wanted, however many others lie between them.
pub(super) async fn openings(
    desk: &mut Desk,
    open: &OpenCase,
    (limit, wanted, over): Much,
) -> Result<Vec<Opening>, Error> {
    let mut all = of_one(desk, open, open.id.into(), (limit, wanted)).await?;
    if over == Over::Case {
        return Ok(all);
    }
    for notice in open.case.told_in(&open.permit) {
        for opening in of_one(desk, open, notice.into(), (limit, wanted)).await? {
            // what showed the case and the notice together is one opening
            if !opening.subjects.contains(&open.id.into()) {
                all.push(opening);
            }
        }
    }
    all.sort_by_key(|opening| std::cmp::Reverse(opening.at));
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

async fn of_one(
    desk: &mut Desk,
    open: &OpenCase,
    subject: Id,
    (limit, wanted): (i64, Wanted),
) -> Result<Vec<Opening>, Error> {
    let is_for =
        |opening: &Opening| wanted.is_for(opening) && !is_hidden(&open.case, &open.permit, opening);
    if wanted.is_everything() && !open.case.holds_back() {
        let openings = desk.reading.openings(subject, limit, wanted.before);
        return Ok(openings.await?);
    }
    let room = usize::try_from(limit).unwrap_or_default();
    let (mut found, mut before) = (Vec::new(), wanted.before);
    loop {
        let batch = desk.reading.openings(subject, BATCH, before).await?;
        let last = i64::try_from(batch.len()).is_ok_and(|count| count < BATCH);
        before = batch.last().map(|opening| opening.at);
        found.extend(batch.into_iter().filter(is_for));
        if last || found.len() >= room {
            found.truncate(room);
            return Ok(found);
        }
    }
}

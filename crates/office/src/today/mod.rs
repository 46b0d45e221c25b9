//! The day: what needs a person, what it waits for, its families; and the first page of a case.

mod family;
mod now;
mod shared;
mod unit;
mod work;

pub use family::FamilyStart;
pub use now::Now;
pub use shared::TakenBackLine;
pub use unit::{Load, UnitDay};
pub(crate) use work::mine;
pub use work::{Length, WorkDay, WorkList};

use crate::desk::Desk;
use crate::error::Error;
use casework::access::{Seen, Viewer, Viewing};
use casework::id::{CaseId, Id};
use casework::index::WorkRow;
use casework::today::{WorkLine, work_line};

/// How many lines a list holds.
const LINES: i64 = 100;

/// The lines of work rows: the cases are loaded together, and each line passes its own permit.
async fn lines(
    desk: &mut Desk,
    viewer: Viewer,
    rows: &[(Id, WorkRow)],
) -> Result<Option<Seen<Vec<WorkLine>>>, Error> {
    let mut ids: Vec<CaseId> = rows.iter().map(|(subject, _)| CaseId(*subject)).collect();
    ids.sort_unstable();
    ids.dedup();
    let cases = desk.cases(viewer, &ids).await?;
    let views = rows.iter().filter_map(|(subject, row)| {
        let found = cases
            .binary_search_by_key(&CaseId(*subject), |open| open.id)
            .ok()?;
        let open = cases.get(found)?;
        let mut viewing = Viewing::new(&open.permit);
        let (case, child) = (&open.case, &open.child);
        let line = work_line(&mut viewing, open.id, case, child, &desk.directory, row)?;
        Some(viewing.finish("today", line))
    });
    Ok(Seen::all(views))
}

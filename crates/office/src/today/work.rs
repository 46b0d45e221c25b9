//! The day of somebody who works with families: as coordinator, or with promises to keep.

use super::{LINES, lines};
use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Seen, Viewer, Viewing};
use casework::entry::Sequence;
use casework::index::{Holder, WorkKind, WorkRow};
use casework::today::{CaseLine, WorkLine, case_line};
use journal::Whose;

/// What lies on the desk of somebody who works with families.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WorkDay {
    /// What needs the reader: late first.
    pub mine: Vec<WorkLine>,
    /// What others owe in the cases that the reader coordinates, late first.
    pub others: Vec<WorkLine>,
    /// The reader's families.
    pub families: Vec<CaseLine>,
}

impl Office {
    /// The day of somebody who works with families.
    pub async fn work_day(&self, viewer: Viewer) -> Result<Shown<WorkDay>, Error> {
        let mut desk = self.desk().await?;
        let holders = desk.holders(viewer);
        let mine = mine(&mut desk, viewer, &holders).await?;
        let families = families(&mut desk, viewer).await?;
        let others = match &families {
            Some(_) => others(&mut desk, viewer).await?,
            None => None,
        };
        drop(desk);
        self.work_day_shown(mine, others, families).await
    }

    async fn work_day_shown(
        &self,
        mine: Option<Seen<Vec<WorkLine>>>,
        others: Option<Seen<Vec<WorkLine>>>,
        families: Option<Seen<Vec<CaseLine>>>,
    ) -> Result<Shown<WorkDay>, Error> {
        let set_mine = |view, mut day: WorkDay| {
            day.mine = view;
            day
        };
        let set_others = |view, mut day: WorkDay| {
            day.others = view;
            day
        };
        let mut day = families.map(|seen| {
            seen.map(|families| WorkDay {
                families,
                ..WorkDay::default()
            })
        });
        day = joined(day, mine, set_mine);
        day = joined(day, others, set_others);
        match day {
            Some(seen) => self.show(seen, Sequence::NONE).await,
            None => Ok(Shown {
                view: WorkDay::default(),
                sequence: Sequence::NONE,
            }),
        }
    }
}

/// One more part of a day, in the same record.
pub(super) fn joined<D: Default, V>(
    day: Option<Seen<D>>,
    part: Option<Seen<V>>,
    set: impl Fn(V, D) -> D,
) -> Option<Seen<D>> {
    match (day, part) {
        (day, None) => day,
        (None, Some(part)) => Some(part.map(|view| set(view, D::default()))),
        (Some(day), Some(part)) => Some(day.join(part).map(|(day, view)| set(view, day))),
    }
}

async fn mine(
    desk: &mut Desk,
    viewer: Viewer,
    holders: &[Holder],
) -> Result<Option<Seen<Vec<WorkLine>>>, Error> {
    let kinds = [
        WorkKind::Promise,
        WorkKind::Measure,
        WorkKind::Message,
        WorkKind::PlanRevision,
    ];
    let day = desk.day();
    let whose = Whose::Mine(holders);
    let rows = desk
        .reading
        .work(holders, &kinds, whose, day, LINES)
        .await?;
    let due: Vec<_> = rows
        .into_iter()
        .filter(|(_, row)| needs(row, day))
        .collect();
    lines(desk, viewer, &due, |_| true).await
}

/// A plan is looked at again in good time, not months ahead.
const REVISION_AHEAD: i64 = 21;

fn needs(row: &WorkRow, today: i64) -> bool {
    row.kind != WorkKind::PlanRevision || row.due.is_some_and(|due| due <= today + REVISION_AHEAD)
}

/// A coordinator is one in person, so only grants to the person are asked for.
async fn others(desk: &mut Desk, viewer: Viewer) -> Result<Option<Seen<Vec<WorkLine>>>, Error> {
    let kinds = [WorkKind::Promise];
    let day = desk.day();
    let own = Holder::Person(viewer.person);
    let rows = desk
        .reading
        .work(&[own], &kinds, Whose::Any, day, LINES)
        .await?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|(_, row)| row.holder != own)
        .collect();
    lines(desk, viewer, &rows, |open| open.permit.coordinates()).await
}

/// The families that the reader coordinates. A coordinator is one in person.
async fn families(desk: &mut Desk, viewer: Viewer) -> Result<Option<Seen<Vec<CaseLine>>>, Error> {
    let ids = desk.own_cases(viewer).await?;
    let cases = desk.cases(viewer, &ids).await?;
    let views = cases
        .iter()
        .filter(|open| open.permit.coordinates())
        .map(|open| {
            let mut viewing = Viewing::new(&open.permit);
            let line = case_line(
                &mut viewing,
                open.id,
                &open.case,
                &open.child,
                &desk.directory,
            );
            viewing.finish("today", line)
        });
    Ok(Seen::all(views))
}

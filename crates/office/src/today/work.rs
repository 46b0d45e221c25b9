//! The day of somebody who works with families: as coordinator, or with promises to keep.

use super::{LINES, TakenBackLine, lines};
use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Seen, Viewer, Viewing};
use casework::case::CaseHead;
use casework::entry::Sequence;
use casework::id::Id;
use casework::index::{Holder, WorkKind, WorkRow};
use casework::today::{CaseLine, WorkLine, case_line};
use journal::Whose;
use std::collections::HashSet;
use std::sync::Arc;

/// How much of a list is opened: nobody reads a hundred lines before the first cup of coffee, and each that is opened
/// stands in the log of its family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Length {
    /// The lines that come first.
    First,
    /// All of them.
    Whole,
}

impl Length {
    fn lines(self) -> usize {
        match self {
            Self::First => 20,
            Self::Whole => usize::MAX,
        }
    }
}

/// A list of which some lines are opened.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WorkList {
    /// The lines that were opened, late first.
    pub lines: Vec<WorkLine>,
    /// How many there are.
    pub all: usize,
}

/// What lies on the desk of somebody who works with families.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WorkDay {
    /// What needs the reader.
    pub mine: WorkList,
    /// What others owe in the cases that the reader coordinates.
    pub others: WorkList,
    /// The reader's families.
    pub families: Vec<CaseLine>,
    /// What families share with the reader by a consent.
    pub shared: Vec<CaseHead>,
    /// What was taken back from the reader, who has no other ground.
    pub taken_back: Vec<TakenBackLine>,
}

impl Office {
    /// The day of somebody who works with families.
    pub async fn work_day(&self, viewer: Viewer, length: Length) -> Result<Shown<WorkDay>, Error> {
        let mut desk = self.desk().await?;
        let mine = mine(&mut desk, viewer, length).await?;
        let cases = coordinated(&mut desk, viewer).await?;
        let others = others(&mut desk, viewer, &cases, length).await?;
        let families = families(&desk, &cases);
        let shared = desk.shared(viewer).await?;
        let taken_back = desk.taken_back(viewer).await?;
        drop(desk);
        let mut shown = self
            .work_day_shown((mine, others), families, shared)
            .await?;
        shown.view.taken_back = taken_back;
        Ok(shown)
    }

    async fn work_day_shown(
        &self,
        (mine, others): (Option<Seen<WorkList>>, Option<Seen<WorkList>>),
        families: Option<Seen<Vec<CaseLine>>>,
        shared: Option<Seen<Vec<CaseHead>>>,
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
        day = joined(day, shared, |shared, mut day: WorkDay| {
            day.shared = shared;
            day
        });
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

/// Opens the first of these rows.
async fn opened(
    desk: &mut Desk,
    viewer: Viewer,
    rows: &[(Id, WorkRow)],
    length: Length,
) -> Result<Option<Seen<WorkList>>, Error> {
    let first = rows.get(..length.lines()).unwrap_or(rows);
    let hidden = rows.len() - first.len();
    let seen = lines(desk, viewer, first).await?;
    Ok(seen.map(|seen| {
        seen.map(|lines| WorkList {
            all: lines.len() + hidden,
            lines,
        })
    }))
}

pub(crate) async fn mine(
    desk: &mut Desk,
    viewer: Viewer,
    length: Length,
) -> Result<Option<Seen<WorkList>>, Error> {
    let kinds = [
        WorkKind::Promise,
        WorkKind::Measure,
        WorkKind::Message,
        WorkKind::PlanRevision,
        WorkKind::Question,
        WorkKind::Handing,
    ];
    let day = desk.day();
    let holders = desk.holders(viewer);
    let whose = Whose::Mine(&holders);
    let mut rows = desk
        .reading
        .work(&holders, &kinds, whose, day, LINES)
        .await?;
    rows.retain(|(_, row)| needs(row, day));
    opened(desk, viewer, &rows, length).await
}

/// A plan is looked at again in good time, not months ahead.
const REVISION_AHEAD: i64 = 21;

fn needs(row: &WorkRow, today: i64) -> bool {
    row.kind != WorkKind::PlanRevision || row.due.is_some_and(|due| due <= today + REVISION_AHEAD)
}

/// A coordinator is one in person, so only grants to the person are asked for.
async fn others(
    desk: &mut Desk,
    viewer: Viewer,
    cases: &[Arc<OpenCase>],
    length: Length,
) -> Result<Option<Seen<WorkList>>, Error> {
    if cases.is_empty() {
        return Ok(None);
    }
    let kinds = [WorkKind::Promise];
    let day = desk.day();
    let own = Holder::Person(viewer.person);
    let mut rows = desk
        .reading
        .work(&[own], &kinds, Whose::Any, day, LINES)
        .await?;
    let coordinated: HashSet<Id> = cases.iter().map(|open| open.id.0).collect();
    rows.retain(|(subject, row)| row.holder != own && coordinated.contains(subject));
    opened(desk, viewer, &rows, length).await
}

/// The cases that the reader coordinates. A coordinator is one in person.
async fn coordinated(desk: &mut Desk, viewer: Viewer) -> Result<Vec<Arc<OpenCase>>, Error> {
    let ids = desk.own_cases(viewer).await?;
    let mut cases = desk.cases(viewer, &ids).await?;
    cases.retain(|open| open.permit.coordinates());
    Ok(cases)
}

/// A line for each family.
fn families(desk: &Desk, cases: &[Arc<OpenCase>]) -> Option<Seen<Vec<CaseLine>>> {
    let views = cases.iter().map(|open| {
        let mut viewing = Viewing::new(&open.permit);
        let (case, child) = (&open.case, &open.child);
        let line = case_line(&mut viewing, open.id, case, child, &desk.directory);
        viewing.finish("today", line)
    });
    Seen::all(views)
}

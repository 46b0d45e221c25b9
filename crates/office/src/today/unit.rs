//! The day of the coordinating unit: inbox, cases without coordinator, plans past revision, load.

use super::work::joined;
use super::{LINES, lines};
use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use crate::notice::{Inbox, inbox};
use crate::show::Shown;
use casework::access::{Seen, Viewer};
use casework::entry::Sequence;
use casework::id::PersonId;
use casework::index::{Holder, WorkKind};
use casework::today::WorkLine;
use journal::Whose;
use std::collections::BTreeMap;

/// How many families one coordinator has, beside the hours set aside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Load {
    /// The name.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// Hours a week set aside for coordination.
    pub hours: i64,
    /// How many families now.
    pub families: i64,
    /// Whether the person is away today.
    pub away: bool,
}

/// What lies on the desk of the coordinating unit.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct UnitDay {
    /// Notices that wait.
    pub inbox: Option<Inbox>,
    /// Cases without coordinator, requests for change, open assessments, unopened decisions, plans
    /// past revision, promises that were lifted.
    pub work: Vec<WorkLine>,
    /// How many of them there are in all.
    pub waiting: i64,
    /// Everybody who can coordinate.
    pub load: Vec<Load>,
    /// How many cases and notices are due to be looked at, because nothing was written for so long.
    pub due: usize,
}

const KINDS: [WorkKind; 8] = [
    WorkKind::Emergency,
    WorkKind::Demand,
    WorkKind::Handing,
    WorkKind::MissingCoordinator,
    WorkKind::ChangeRequest,
    WorkKind::Assessment,
    WorkKind::UnopenedDecision,
    WorkKind::PlanRevision,
];

impl Office {
    /// The day of the coordinating unit.
    pub async fn unit_day(&self, viewer: Viewer) -> Result<Shown<UnitDay>, Error> {
        let mut desk = self.desk().await?;
        let holders = desk.holders(viewer);
        let day = desk.day();
        let rows = desk
            .reading
            .work(&holders, &KINDS, Whose::Any, day, LINES)
            .await?;
        let waiting = desk
            .reading
            .work_count(&holders, &KINDS, Whose::Any, day)
            .await?;
        let rows: Vec<_> = rows
            .into_iter()
            .filter(|(_, row)| {
                row.kind != WorkKind::PlanRevision || row.due.is_some_and(|due| due < day)
            })
            .collect();
        let work = lines(&mut desk, viewer, &rows).await?;
        let inbox = inbox(&mut desk, viewer).await?;
        let load = load(&mut desk, &holders).await?;
        let due = self.due_count(&mut desk, viewer).await?;
        drop(desk);
        let mut page: Option<Seen<UnitDay>> = joined(None, work, |work, mut page: UnitDay| {
            page.work = work;
            page
        });
        page = joined(page, inbox, |inbox, mut page: UnitDay| {
            page.inbox = Some(inbox);
            page
        });
        let mut shown = match page {
            Some(seen) => self.show(seen, Sequence::NONE).await?,
            None => Shown {
                view: UnitDay::default(),
                sequence: Sequence::NONE,
            },
        };
        (shown.view.load, shown.view.waiting, shown.view.due) = (load, waiting, due);
        Ok(shown)
    }
}

/// Families per coordinator: counted from coded rows, without opening a case.
async fn load(desk: &mut Desk, holders: &[Holder]) -> Result<Vec<Load>, Error> {
    let kinds = [WorkKind::Appointment];
    let day = desk.day();
    let rows = desk
        .reading
        .work(holders, &kinds, Whose::Any, day, 100_000)
        .await?;
    let mut families: BTreeMap<PersonId, i64> = BTreeMap::new();
    for (_, row) in rows {
        if let Holder::Person(person) = row.holder {
            *families.entry(person).or_default() += 1;
        }
    }
    let today = desk.today();
    let mut all: BTreeMap<PersonId, Load> = BTreeMap::new();
    for employment in desk.directory.employments(today) {
        let count = families
            .get(&employment.person)
            .copied()
            .unwrap_or_default();
        if count == 0 && employment.coordinator_hours == 0 {
            continue;
        }
        let unit = desk.directory.unit(employment.unit);
        all.insert(
            employment.person,
            Load {
                name: employment.name.or_empty().to_owned(),
                unit: unit.map(|unit| unit.name.clone()).unwrap_or_default(),
                hours: employment.coordinator_hours,
                families: count,
                away: desk.directory.is_away(employment.person, today),
            },
        );
    }
    Ok(all.into_values().collect())
}

//! A child grows, the care changes: that others must give a consent, or that those who act for the
//! child see less, is told in good time.

use super::write::coordinating_units;
use crate::Office;
use crate::error::Error;
use casework::access::CaseScene;
use casework::case::{Case, CaseEvent};
use casework::consent::announce_turns;
use casework::entry::{Actor, Capacity, Entry, Sweep};
use casework::id::{CaseId, PersonId};
use casework::moment::{Moment, day_number};
use casework::stream::StreamKind;
use journal::Page;

/// How many cases are listed at a time.
const CASES: i64 = 200;

impl Office {
    /// Goes through every case once and tells what the coming year changes and nobody has been told
    /// of. Answers with how many cases that was. Called again on the same day, it finds nothing to
    /// do.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn announce_turns(&self, now: Moment) -> Result<usize, Error> {
        let mut announced = 0;
        let mut after = None;
        loop {
            let cases = self.some_cases(now, after).await?;
            let Some(last) = cases.last() else {
                return Ok(announced);
            };
            after = Some((*last).into());
            for case in cases {
                announced += usize::from(self.announce_turns_of(case, now).await?);
            }
        }
    }

    async fn some_cases(
        &self,
        now: Moment,
        after: Option<casework::id::Id>,
    ) -> Result<Vec<CaseId>, Error> {
        let mut desk = self.desk().await?;
        let holders = coordinating_units(&desk);
        let page = Page {
            after,
            limit: CASES,
        };
        let day = day_number(now.date());
        let subjects = desk.reading.subjects(&holders, day, StreamKind::Case, page);
        Ok(subjects.await?.into_iter().map(CaseId).collect())
    }

    async fn announce_turns_of(&self, id: CaseId, now: Moment) -> Result<bool, Error> {
        let mut desk = self.desk().await?;
        let Some(folded) = desk.reading.fold::<Case>(id.into()).await? else {
            return Ok(false);
        };
        let case = folded.state;
        let child = match case.child() {
            Some(child) => desk.person(child).await?,
            None => None,
        };
        let Some(child) = child else {
            return Ok(false);
        };
        let (entries, to) = told(desk.scene_of(id, &case, &child), now);
        drop(desk);
        if entries.is_empty() {
            return Ok(false);
        }
        self.write_found((id, &case, &child), folded.sequence, (entries, to), now)
            .await
    }
}

fn told(scene: CaseScene<'_>, now: Moment) -> (Vec<Entry<CaseEvent>>, Vec<PersonId>) {
    let mut entries = Vec::new();
    let mut to: Vec<PersonId> = Vec::new();
    for one in announce_turns(scene, now.date()) {
        to.extend(one.to);
        entries.push(Entry {
            at: now,
            by: Actor::Sweep(Sweep::AnnounceTurn),
            capacity: Capacity::Public,
            label: one.label,
            event: one.event,
        });
    }
    to.sort_unstable();
    to.dedup();
    (entries, to)
}

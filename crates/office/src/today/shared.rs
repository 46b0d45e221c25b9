//! What a consent opens to somebody who works, and what was taken back: a way to the case while the consent stands, and
//! afterwards a word on what must not be used further.

use super::LINES;
use crate::desk::Desk;
use crate::error::Error;
use casework::access::{Opening, Seen, Viewer, Viewing};
use casework::case::{CaseHead, case_head};
use casework::consent::{Ended, Receiver, ended};
use casework::entry::Capacity;
use casework::id::CaseId;
use casework::index::WorkKind;
use casework::label::Kind;
use casework::moment::{Date, Moment};
use journal::Whose;

/// How many openings are read at a time while looking for the last one.
const BATCH: i64 = 200;

/// A consent that was taken back, for somebody to whom the case is closed by that.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TakenBackLine {
    /// The unit that had received it; `None` where it was the reader itself.
    pub unit: Option<String>,
    /// On which day it was taken back.
    pub on: Date,
    /// What it had opened.
    pub kinds: Vec<Kind>,
    /// When the receiver last opened it.
    pub opened: Date,
}

impl Desk {
    /// The cases in which the viewer has a line of a kind.
    async fn lines_of(&mut self, viewer: Viewer, kind: WorkKind) -> Result<Vec<CaseId>, Error> {
        let (holders, day, kinds) = (self.holders(viewer), self.day(), [kind]);
        let whose = Whose::Mine(&holders);
        let rows = self.reading.work(&holders, &kinds, whose, day, LINES);
        let mut ids: Vec<CaseId> = rows.await?.into_iter().map(|(id, _)| CaseId(id)).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    /// The cases that a consent opens to the viewer and that it does not coordinate.
    pub(super) async fn shared(
        &mut self,
        viewer: Viewer,
    ) -> Result<Option<Seen<Vec<CaseHead>>>, Error> {
        let ids = self.lines_of(viewer, WorkKind::Shared).await?;
        let cases = self.cases(viewer, &ids).await?;
        let others = cases.iter().filter(|open| !open.permit.coordinates());
        let heads = others.map(|open| {
            let mut viewing = Viewing::new(&open.permit);
            let head = case_head(&mut viewing, open.id, &open.child);
            viewing.finish("today", head)
        });
        Ok(Seen::all(heads))
    }

    /// What was taken back from the viewer in the cases that have such a line.
    pub(super) async fn taken_back(&mut self, viewer: Viewer) -> Result<Vec<TakenBackLine>, Error> {
        let ids = self.lines_of(viewer, WorkKind::TakenBack).await?;
        let mut lines = Vec::new();
        for id in ids {
            let all = self.ended(viewer, id).await?;
            for one in all {
                let Some(opened) = self.last_opened(viewer, id, &one).await? else {
                    continue;
                };
                let unit = match one.receiver {
                    Receiver::Unit(unit) => self.directory.unit(unit),
                    Receiver::Person(_) => None,
                };
                lines.push(TakenBackLine {
                    unit: unit.map(|unit| unit.name.clone()),
                    on: one.at.date(),
                    kinds: one.kinds,
                    opened: opened.date(),
                });
            }
        }
        Ok(lines)
    }

    async fn ended(&mut self, viewer: Viewer, id: CaseId) -> Result<Vec<Ended>, Error> {
        let known = self.with_child(id).await?;
        Ok(known.map_or_else(Vec::new, |(id, case, child)| {
            ended(self.scene_of(id, &case, &child), viewer, self.at)
        }))
    }

    /// When the receiver last opened the case while the consent stood. Whoever never did has nothing that could be used
    /// further, and does not know of the case.
    async fn last_opened(
        &mut self,
        viewer: Viewer,
        id: CaseId,
        one: &Ended,
    ) -> Result<Option<Moment>, Error> {
        let by_receiver = |opening: &Opening| match (one.receiver, opening.capacity) {
            (Receiver::Unit(wanted), Capacity::Function { unit, .. }) => wanted == unit,
            (Receiver::Unit(_), _) => false,
            (Receiver::Person(_), _) => opening.by == viewer.person,
        };
        let mut before = one.at;
        loop {
            let batch = self.reading.openings(id.into(), BATCH, Some(before));
            let batch = batch.await?;
            let mut in_time = batch.iter().filter(|opening| opening.at >= one.since);
            if let Some(found) = in_time.find(|opening| by_receiver(opening)) {
                return Ok(Some(found.at));
            }
            match batch.last() {
                Some(last) if last.at >= one.since && last.at < before => before = last.at,
                _ => return Ok(None),
            }
        }
    }
}

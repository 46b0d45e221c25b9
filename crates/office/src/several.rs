//! Opening several cases or notices for a list: one question to the store, however many there are.

use crate::desk::{Desk, OpenCase, OpenNotice, sure_enough};
use crate::error::Error;
use casework::access::Viewer;
use casework::case::Case;
use casework::id::{CaseId, NoticeId, PersonId, StreamId};
use casework::notice::Notice;
use casework::person::Person;
use journal::Folded;
use std::collections::HashMap;
use std::sync::Arc;

/// What a desk has opened for its lists; nothing where the viewer may not know of a case.
pub(crate) type Listed = HashMap<(Viewer, CaseId), Option<Arc<OpenCase>>>;

impl Desk {
    /// The cases among these that the viewer may know of, in the order asked for.
    pub(crate) async fn cases(
        &mut self,
        viewer: Viewer,
        ids: &[CaseId],
    ) -> Result<Vec<Arc<OpenCase>>, Error> {
        sure_enough(viewer)?;
        let unknown = |id: &CaseId| !self.listed.contains_key(&(viewer, *id));
        let wanted: Vec<CaseId> = ids.iter().copied().filter(unknown).collect();
        for id in &wanted {
            self.listed.insert((viewer, *id), None);
        }
        self.list(viewer, &wanted).await?;
        let found = ids.iter().filter_map(|id| self.listed.get(&(viewer, *id)));
        Ok(found.flatten().cloned().collect())
    }

    async fn list(&mut self, viewer: Viewer, ids: &[CaseId]) -> Result<(), Error> {
        let streams: Vec<StreamId> = ids.iter().map(|id| (*id).into()).collect();
        let folded = self.reading.folds::<Case>(&streams).await?;
        let found: Vec<(CaseId, Folded<Case>, PersonId)> = ids
            .iter()
            .zip(folded)
            .filter_map(|(id, folded)| {
                let folded = folded?;
                let child = folded.state.child()?;
                Some((*id, folded, child))
            })
            .collect();
        let streams: Vec<StreamId> = found.iter().map(|(_, _, child)| (*child).into()).collect();
        let children = self.reading.folds::<Person>(&streams).await?;
        for ((id, folded, _), child) in found.into_iter().zip(children) {
            let opened = child.and_then(|child| self.opened(viewer, id, folded, child.state));
            self.listed.insert((viewer, id), opened.map(Arc::new));
        }
        Ok(())
    }

    /// The notices among these that the viewer may know of, in the order asked for.
    pub(crate) async fn notices(
        &mut self,
        viewer: Viewer,
        ids: &[NoticeId],
    ) -> Result<Vec<OpenNotice>, Error> {
        sure_enough(viewer)?;
        let streams: Vec<StreamId> = ids.iter().map(|id| (*id).into()).collect();
        let folded = self.reading.folds::<Notice>(&streams).await?;
        let mut opened = Vec::with_capacity(ids.len());
        for (id, folded) in ids.iter().zip(folded) {
            let Some(folded) = folded else {
                continue;
            };
            let about = self.about(viewer, &folded.state).await?;
            opened.extend(self.opened_notice(viewer, (*id, &about), folded));
        }
        Ok(opened)
    }
}

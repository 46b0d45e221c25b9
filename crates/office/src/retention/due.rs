//! What is due: found anew each time it is asked for, so that nothing is forgotten and nothing stands twice.

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Seen, Viewer};
use casework::entry::{Capacity, Function, Sequence};
use casework::id::{CaseId, NoticeId};
use casework::moment::Moment;
use casework::retention::{DueLine, Keep, due_case, due_notice};
use casework::stream::StreamKind;

/// How many things a list holds; the rest comes when these are decided.
const LINES: i64 = 100;

/// What is due, and what the municipality has decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RetentionPage {
    /// How long things are kept.
    pub keep: Keep,
    /// What is due, the oldest first.
    pub due: Vec<DueLine>,
}

impl Office {
    /// The same office with what the municipality has decided about how long things are kept.
    #[must_use]
    pub fn with_keep(self, keep: Keep) -> Self {
        Self { keep, ..self }
    }

    /// What is due to be looked at, for the coordinating unit.
    ///
    /// # Errors
    /// `NotFound` for anybody else.
    pub async fn retention(&self, viewer: Viewer) -> Result<Shown<RetentionPage>, Error> {
        if !is_of_unit(viewer) {
            return Err(Error::NotFound);
        }
        let mut desk = self.desk().await?;
        let due = self.due(&mut desk, viewer).await?;
        drop(desk);
        let keep = self.keep;
        let page = |due| RetentionPage { keep, due };
        match due {
            Some(seen) => self.show(seen.map(page), Sequence::NONE).await,
            None => Ok(Shown {
                view: page(Vec::new()),
                sequence: Sequence::NONE,
            }),
        }
    }

    /// How many things are due, without opening any.
    pub(crate) async fn due_count(&self, desk: &mut Desk, viewer: Viewer) -> Result<usize, Error> {
        let cases = self.quiet(desk, viewer, StreamKind::Case).await?;
        let notices = self.quiet(desk, viewer, StreamKind::Notice).await?;
        Ok(cases.len() + notices.len())
    }

    pub(super) async fn due(
        &self,
        desk: &mut Desk,
        viewer: Viewer,
    ) -> Result<Option<Seen<Vec<DueLine>>>, Error> {
        let mut lines = Vec::new();
        for (subject, last) in self.quiet(desk, viewer, StreamKind::Case).await? {
            if let Ok(open) = desk.case(viewer, CaseId(subject)).await {
                let scene = (&*open.case, open.id, &*open.child);
                lines.extend(due_case(scene, &open.permit, last));
            }
        }
        for (subject, last) in self.quiet(desk, viewer, StreamKind::Notice).await? {
            if let Ok(open) = desk.notice(viewer, NoticeId(subject)).await {
                let scene = (&*open.notice, open.id);
                lines.extend(due_notice(scene, &open.permit, &desk.directory, last));
            }
        }
        Ok(Seen::all(lines))
    }

    async fn quiet(
        &self,
        desk: &mut Desk,
        viewer: Viewer,
        kind: StreamKind,
    ) -> Result<Vec<(casework::id::Id, Moment)>, Error> {
        let months = match kind {
            StreamKind::Case => self.keep.cases,
            StreamKind::Notice => self.keep.notices,
            _ => None,
        };
        let (Some(before), true) = (Keep::before(months, desk.today()), is_of_unit(viewer)) else {
            return Ok(Vec::new());
        };
        let (holders, day) = (desk.holders(viewer), desk.day());
        let before = Moment::noon(before);
        let found = desk.reading.quiet(&holders, (day, kind), before, LINES);
        Ok(found.await?)
    }
}

/// Whether somebody acts for a coordinating unit.
pub(super) fn is_of_unit(viewer: Viewer) -> bool {
    let function = match viewer.capacity {
        Capacity::Function { function, .. } => Some(function),
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
    };
    function == Some(Function::CoordinatingUnit)
}

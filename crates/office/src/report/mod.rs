//! A person's own report to child protection: write, send or hand over, read, throw away. Nobody
//! approves it, and nobody but its writer can find it.

mod discard;
mod document;
mod hand_over;
mod read;
mod send;
mod write;

pub use document::report_text;
pub use read::{Place, Reports, Writing};

use crate::Office;
use crate::desk::{Desk, sure_enough};
use crate::error::Error;
use casework::access::{Permit, ReportScene, Viewer, report_permit};
use casework::entry::{Entry, Sequence};
use casework::id::{ErrandId, Id, ReportId};
use casework::moment::Moment;
use casework::organisation::Unit;
use casework::report::{Report, ReportEvent, report_rows};
use casework::stream::{Stream, StreamKind};
use journal::{Append, Erase, IndexChange, StreamAppend};
use std::sync::Arc;

/// A report, and what its writer may do.
pub(crate) struct OpenReport {
    pub(crate) id: ReportId,
    pub(crate) report: Arc<Report>,
    pub(crate) sequence: Sequence,
    pub(crate) permit: Permit,
}

impl Desk {
    /// A report, for its writer.
    ///
    /// # Errors
    /// `NotFound` when it is not there or somebody else wrote it: the two cannot be told apart.
    pub(crate) async fn report(
        &mut self,
        viewer: Viewer,
        id: ReportId,
    ) -> Result<OpenReport, Error> {
        sure_enough(viewer)?;
        let folded = self.reading.fold::<Report>(id.into()).await?;
        let folded = folded.ok_or(Error::NotFound)?;
        self.opened_report(viewer, id, folded.state, folded.sequence)
            .ok_or(Error::NotFound)
    }

    pub(crate) fn opened_report(
        &self,
        viewer: Viewer,
        id: ReportId,
        report: Arc<Report>,
        sequence: Sequence,
    ) -> Option<OpenReport> {
        let scene = ReportScene {
            id,
            report: &report,
            directory: &self.directory,
        };
        let permit = report_permit(scene, viewer, self.at)?;
        Some(OpenReport {
            id,
            report,
            sequence,
            permit,
        })
    }

    /// A report that nobody has written yet.
    pub(crate) fn new_report(&self, viewer: Viewer, id: ReportId) -> Result<OpenReport, Error> {
        sure_enough(viewer)?;
        let empty = Arc::new(Report::empty());
        self.opened_report(viewer, id, empty, Sequence::NONE)
            .ok_or(Error::NotFound)
    }

    /// The unit in which a report is written.
    pub(crate) fn report_unit(&self, permit: &Permit) -> Result<&Unit, Error> {
        let unit = permit.unit().and_then(|unit| self.directory.unit(unit));
        unit.ok_or(Error::NotFound)
    }
}

/// What is appended for one event of a report.
pub(crate) fn report_change(
    (id, report, sequence): (ReportId, &Report, Sequence),
    errand: ErrandId,
    at: Moment,
    entry: Entry<ReportEvent>,
) -> Append {
    let mut after = report.clone();
    after.apply(entry.clone());
    let mut append = Append::new(errand, at);
    append.streams = vec![StreamAppend::of::<Report>(id.into(), sequence, vec![entry])];
    append.index = vec![IndexChange {
        subject: Id::from(id),
        kind: StreamKind::Report,
        before: report_rows(report),
        after: report_rows(&after),
    }];
    append
}

impl Office {
    /// Destroys the keys of everything that was written in a report. That it was handed over stays
    /// known.
    pub(crate) async fn destroy_report_texts(&self, id: ReportId) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        let entries = desk.reading.entries::<Report>(id.into(), None).await?;
        drop(desk);
        let written = entries
            .into_iter()
            .filter(|(_, entry)| matches!(entry.event, ReportEvent::Written { .. }));
        for (sequence, _) in written {
            let texts = Erase::Texts { sequence };
            self.journal().destroy(id.into(), texts, self.now()).await?;
        }
        Ok(())
    }
}

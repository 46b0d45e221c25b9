//! Writing a report, and writing it anew before it is handed over.

use super::report_change;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::ReportId;
use casework::report::{Written, write};

impl Office {
    /// Stores a report as its writer has written it. The same errand again gives the first answer.
    ///
    /// # Errors
    /// `NotFound` for somebody else's report or outside work, `Refused` when something is missing
    /// or it has been handed over, `Conflict` when it was changed since.
    pub async fn write_report(
        &self,
        viewer: Viewer,
        report: Option<ReportId>,
        form: Form,
        written: Written,
    ) -> Result<ReportId, Error> {
        let mut desk = self.desk().await?;
        if let Some(receipt) = desk.reading.receipt(form.errand).await? {
            let stream = receipt.sequences.first().ok_or(Error::NotFound)?.0;
            let open = desk.report(viewer, ReportId(stream.0)).await?;
            return Ok(open.id);
        }
        let open = match report {
            Some(id) => desk.report(viewer, id).await?,
            None => desk.new_report(viewer, ReportId::from_bytes(self.draw()))?,
        };
        drop(desk);
        if open.sequence > form.shown {
            return Err(Error::Conflict {
                since: open.sequence,
            });
        }
        let (label, event) = write(&open.report, &open.permit, written)?;
        let entry = open.permit.entry(label, event);
        let stands = (open.id, &*open.report, open.sequence);
        let append = report_change(stands, form.errand, open.permit.at(), entry);
        self.journal().append(append).await?;
        Ok(open.id)
    }
}

//! Throwing a draft away: the event first, then the keys of its texts.

use super::report_change;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::ReportId;
use casework::report::discard;

impl Office {
    /// Throws a report away that was not handed over.
    ///
    /// # Errors
    /// `NotFound` for somebody else's report, `Refused` when it is no longer a draft.
    pub async fn discard_report(
        &self,
        viewer: Viewer,
        id: ReportId,
        form: Form,
    ) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        let open = desk.report(viewer, id).await?;
        let done = desk.reading.receipt(form.errand).await?.is_some();
        drop(desk);
        if !done {
            let (label, event) = discard(&open.report, &open.permit)?;
            let entry = open.permit.entry(label, event);
            let stands = (open.id, &*open.report, open.sequence);
            let append = report_change(stands, form.errand, open.permit.at(), entry);
            self.journal().append(append).await?;
        }
        self.destroy_report_texts(id).await
    }
}

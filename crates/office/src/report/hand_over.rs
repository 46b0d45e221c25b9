//! The writer has handed the report over itself: the receipt, and what stays here.

use super::report_change;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::ReportId;
use casework::moment::Date;
use casework::report::{How, goes_in_record, hand_over};
use casework::told::Told;

impl Office {
    /// Notes that the writer handed the report over. Where the writer's own act asks for no copy,
    /// the text is destroyed: the event first, then the keys.
    ///
    /// # Errors
    /// `NotFound` for somebody else's report, `Refused` when it is no longer a draft.
    pub async fn hand_over_report(
        &self,
        viewer: Viewer,
        id: ReportId,
        form: Form,
        handed: (How, Told, Date),
    ) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        let open = desk.report(viewer, id).await?;
        let unit = desk.report_unit(&open.permit)?;
        let stays = goes_in_record(self.rules(), unit, desk.today());
        let done = desk.reading.receipt(form.errand).await?.is_some();
        drop(desk);
        if !done {
            let (label, event) = hand_over(&open.report, &open.permit, handed, stays)?;
            let entry = open.permit.entry(label, event);
            let stands = (open.id, &*open.report, open.sequence);
            let append = report_change(stands, form.errand, open.permit.at(), entry);
            self.journal().append(append).await?;
        }
        match stays {
            true => Ok(()),
            false => self.destroy_report_texts(id).await,
        }
    }
}

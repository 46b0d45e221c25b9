//! Sending a report through the channel of the organisation. The receipt comes when it has come.

use super::report_change;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use crate::outgoing::{Leaving, report_leaves};
use casework::access::Viewer;
use casework::entry::{Actor, Capacity, Entry, Sweep};
use casework::id::{ErrandId, ItemId, ReportId};
use casework::report::{
    Report, ReportDocument, Standing, arrived, goes_in_record, report_document, send,
};

impl Office {
    /// Puts a report on its way to child protection, in a language by its code.
    ///
    /// # Errors
    /// `NotFound` for somebody else's report, `Refused` when it is no longer a draft.
    pub async fn send_report(
        &self,
        viewer: Viewer,
        id: ReportId,
        form: Form,
        language: &str,
    ) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        let open = desk.report(viewer, id).await?;
        if desk.reading.receipt(form.errand).await?.is_some() {
            return Ok(());
        }
        drop(desk);
        let (label, event) = send(&open.report, &open.permit)?;
        let (at, entry) = (open.permit.at(), open.permit.entry(label, event));
        let stands = (open.id, &*open.report, open.sequence);
        let mut append = report_change(stands, form.errand, at, entry);
        let leaving = ItemId::from_bytes(self.draw());
        let by = (id, viewer.person);
        append.outgoing = vec![report_leaves(leaving, by, language, at)];
        self.journal().append(append).await?;
        Ok(())
    }

    /// A report that is on its way, for the channel that hands it over; nothing when it has come
    /// already.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn leaving_report(&self, id: ReportId) -> Result<Option<ReportDocument>, Error> {
        let mut desk = self.desk().await?;
        let folded = desk.reading.fold::<Report>(id.into()).await?;
        let sent = folded.filter(|report| report.state.standing() == Some(Standing::Sent));
        Ok(sent.and_then(|report| report_document(&report.state, &desk.directory)))
    }

    /// Notes that a report has come to child protection, and lets go of what need not stay.
    ///
    /// # Errors
    /// `NotFound` when there is no such report.
    pub async fn report_arrived(&self, leaving: &Leaving, id: ReportId) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        let folded = desk.reading.fold::<Report>(id.into()).await?;
        let folded = folded.ok_or(Error::NotFound)?;
        let writer = folded.state.writer().ok_or(Error::NotFound)?;
        let unit = desk.directory.unit(writer.1).ok_or(Error::NotFound)?;
        let (at, on) = (desk.at, desk.today());
        let stays = goes_in_record(self.rules(), unit, on);
        drop(desk);
        if folded.state.standing() == Some(Standing::Sent) {
            let (label, event) = arrived(&folded.state, on, stays)?;
            let entry = Entry {
                at,
                by: Actor::Sweep(Sweep::HandOver),
                capacity: Capacity::Public,
                label,
                event,
            };
            let stands = (id, &*folded.state, folded.sequence);
            // the same leaving is noted once
            let errand = ErrandId(leaving.id.0);
            let append = report_change(stands, errand, at, entry);
            self.journal().append(append).await?;
        }
        match stays {
            true => Ok(()),
            false => self.destroy_report_texts(id).await,
        }
    }
}

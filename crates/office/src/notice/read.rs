//! Reading one notice, and its receipt.

use crate::Office;
use crate::error::Error;
use crate::show::Shown;
use casework::access::Viewer;
use casework::id::NoticeId;
use casework::notice::{Notice, NoticePage, ReceiptPage, notice_page, receipt_page};

impl Office {
    /// A notice, for its coordinating unit or its sender.
    ///
    /// # Errors
    /// `NotFound` when it is not there or there is no ground.
    pub async fn notice(&self, viewer: Viewer, id: NoticeId) -> Result<Shown<NoticePage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.notice(viewer, id).await?;
        let seen =
            notice_page(&open.notice, id, &open.permit, &desk.directory).ok_or(Error::NotFound)?;
        drop(desk);
        self.show(seen, open.sequence).await
    }

    /// Whether somebody can read a notice: for a page that leads there, and shows nothing of it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn opens_notice(&self, viewer: Viewer, id: NoticeId) -> Result<bool, Error> {
        let mut desk = self.desk().await?;
        match desk.notice(viewer, id).await {
            Ok(_) => Ok(true),
            Err(Error::NotFound | Error::StepUp) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The receipt of a notice: when it was stored and who received it, nothing of what it says.
    ///
    /// # Errors
    /// `NotFound` when there is no such notice.
    pub async fn notice_receipt(&self, id: NoticeId) -> Result<ReceiptPage, Error> {
        let mut desk = self.desk().await?;
        let folded = desk.reading.fold::<Notice>(id.into()).await?;
        let notice = folded.ok_or(Error::NotFound)?.state;
        receipt_page(&notice, id, &desk.directory).ok_or(Error::NotFound)
    }
}

//! Taking in information that another service gave.

use super::close::change_notice;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::NoticeId;
use casework::notice::receive;

impl Office {
    /// Notes that the receiving unit has taken the information in.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it was taken in before.
    pub async fn receive_information(
        &self,
        viewer: Viewer,
        id: NoticeId,
        form: Form,
    ) -> Result<(), Error> {
        change_notice(self, viewer, id, form, |open| {
            Ok(receive(&open.notice, &open.permit)?)
        })
        .await
    }
}

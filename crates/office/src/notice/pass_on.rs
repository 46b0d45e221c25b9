//! Passing a wrongly addressed notice on to the right unit.

use super::close::change_notice;
use crate::Office;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::{NoticeId, UnitId};
use casework::notice::pass_on;
use casework::told::Told;

impl Office {
    /// Passes a notice on.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it has left the inbox.
    pub async fn pass_notice_on(
        &self,
        viewer: Viewer,
        id: NoticeId,
        form: Form,
        to: UnitId,
        why: Told,
    ) -> Result<(), Error> {
        change_notice(self, viewer, id, form, |open| {
            Ok(pass_on(&open.notice, &open.permit, to, why.clone())?)
        })
        .await
    }
}

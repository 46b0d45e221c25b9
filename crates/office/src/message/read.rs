//! Reading the messages of a case. What was sent to the reader is marked as read.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use crate::show::Shown;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::id::CaseId;
use casework::label::Kind;
use casework::message::{MessagePage, message_page, read};

impl Office {
    /// The messages of a case, oldest first.
    ///
    /// # Errors
    /// `NotFound` when there is no ground to know of the case.
    pub async fn messages(&self, viewer: Viewer, id: CaseId) -> Result<Shown<MessagePage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let people = desk.people(&open).await?;
        let known = (&desk.directory, &people);
        let seen = message_page(&open.case, id, &open.child, &open.permit, known);
        drop(desk);
        let shown = self.show(seen, open.sequence).await?;
        if shown.view.unread {
            self.mark_read(viewer, id, shown.sequence).await?;
        }
        Ok(shown)
    }

    async fn mark_read(
        &self,
        viewer: Viewer,
        id: CaseId,
        shown: casework::entry::Sequence,
    ) -> Result<(), Error> {
        let form = Form {
            errand: self.new_errand(),
            shown,
        };
        self.change_case(viewer, id, form, |open, _| {
            let label = open.permit.common_label(Kind::Message);
            let events = read(&open.case, &open.permit).into_iter();
            Ok(Decided {
                events: events
                    .map(|event| (label, CaseEvent::Message(event)))
                    .collect(),
                ..Decided::default()
            })
        })
        .await?;
        Ok(())
    }
}

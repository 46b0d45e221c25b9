//! The child's own page: reading it, and writing to the coordinator from it.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use crate::message::others;
use crate::show::Shown;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::code::{OwnPage, own_page};
use casework::id::ItemId;
use casework::label::{Kind, Sphere};
use casework::message::{read, send};
use casework::told::Told;

impl Office {
    /// The child's own page. What was answered to the child is marked as read.
    ///
    /// # Errors
    /// `NotFound` for everybody but the child who came to it without an electronic identity.
    pub async fn own_page(&self, viewer: Viewer) -> Result<Shown<OwnPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.own_page(viewer).await?;
        let seen = own_page(
            &open.case,
            open.id,
            &open.child,
            &open.permit,
            &desk.directory,
        );
        drop(desk);
        let shown = self
            .show(seen.ok_or(Error::NotFound)?, open.sequence)
            .await?;
        if shown.view.unread {
            let form = Form {
                errand: self.new_errand(),
                shown: shown.sequence,
            };
            self.change_own_page(viewer, form, |open, _| {
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
        }
        Ok(shown)
    }

    /// The child writes to its coordinator, who is told that something has come. Nobody else of the
    /// family reads it.
    ///
    /// # Errors
    /// `NotFound` for everybody else; `Refused` when nothing is written.
    pub async fn write_from_own_page(
        &self,
        viewer: Viewer,
        form: Form,
        text: Told,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        self.change_own_page(viewer, form, |open, desk| {
            let said = (Sphere::Child, text.clone());
            let (label, event) = send(&open.case, &open.permit, id, said)?;
            let mut decided = Decided::one(label, CaseEvent::Message(event));
            decided.outgoing = self.tell(open, others(open, Sphere::Child, desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

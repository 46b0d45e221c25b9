//! Giving information: the case keeps that it was given, the receiving unit gets the text, both or
//! neither.

use crate::Office;
use crate::change::Decided;
use crate::error::Error;
use crate::form::Form;
use casework::access::{Permit, Viewer};
use casework::case::CaseEvent;
use casework::entry::Sequence;
use casework::id::{CaseId, ItemId, NoticeId};
use casework::index::Rows;
use casework::inform::{InformEvent, Informing, inform, release};
use casework::label::Kind;
use casework::notice::{Notice, NoticeEvent, notice_rows};
use casework::stream::{Stream, StreamKind};
use journal::{IndexChange, StreamAppend};

impl Office {
    /// Gives information to a unit of the health and social services. The family is told that
    /// something has come, unless the writer held that back.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` where no consent, no receiver or no act carries it.
    pub async fn inform(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        told: Informing,
    ) -> Result<(), Error> {
        let id = ItemId::from_bytes(self.draw());
        let notice = NoticeId::from_bytes(self.draw());
        self.change_case(viewer, case, form, |open, desk| {
            let scene = desk.scene(open);
            let ids = (id, notice);
            let told = inform(scene, &open.permit, self.rules(), ids, told.clone());
            let (label, event, given) = told?;
            let told = match &event {
                InformEvent::Given { informed } => informed.held_back.is_none(),
                InformEvent::Released { .. } => return Err(Error::NotFound),
            };
            let mut decided = Decided::one(label, CaseEvent::Inform(event));
            if told {
                decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            }
            decided.beside = vec![new_notice(notice, &open.permit, given)];
            Ok(decided)
        })
        .await?;
        Ok(())
    }

    /// Lets the family know of what was told without consent and held back from it.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` where nothing is held back.
    pub async fn release_inform(
        &self,
        viewer: Viewer,
        case: CaseId,
        form: Form,
        informed: ItemId,
    ) -> Result<(), Error> {
        self.change_case(viewer, case, form, |open, desk| {
            let (label, event) = release(desk.scene(open), &open.permit, informed)?;
            let mut decided = Decided::one(label, CaseEvent::Inform(event));
            decided.outgoing = self.tell(open, open.child.family_on(desk.today()));
            Ok(decided)
        })
        .await?;
        Ok(())
    }
}

/// The notice for the receiving unit.
fn new_notice(id: NoticeId, permit: &Permit, event: NoticeEvent) -> (StreamAppend, IndexChange) {
    let entry = permit.entry(permit.label(Kind::Notice), event);
    let mut notice = Notice::empty();
    notice.apply(entry.clone());
    let index = IndexChange {
        subject: id.into(),
        kind: StreamKind::Notice,
        before: Rows::default(),
        after: notice_rows(&notice, id.into()),
    };
    let stream = StreamAppend::of::<Notice>(id.into(), Sequence::NONE, vec![entry]);
    (stream, index)
}

//! Taking a notice out of the inbox without a case: no consent, not wanted, not relevant.

use crate::Office;
use crate::desk::OpenNotice;
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::id::NoticeId;
use casework::label::Kind;
use casework::notice::{Notice, NoticeEvent, Outcome, close, notice_rows};
use casework::stream::{Stream, StreamKind};
use casework::told::Told;
use journal::{Append, IndexChange, StreamAppend};

impl Office {
    /// Closes a notice with an outcome.
    ///
    /// # Errors
    /// `NotFound` without a ground, `Refused` when it has left the inbox.
    pub async fn close_notice(
        &self,
        viewer: Viewer,
        id: NoticeId,
        form: Form,
        outcome: Outcome,
        why: Told,
    ) -> Result<(), Error> {
        change_notice(self, viewer, id, form, |open| {
            Ok(close(
                &open.notice,
                &open.permit,
                outcome.clone(),
                why.clone(),
            )?)
        })
        .await
    }
}

/// Appends what `decide` finds right on the newest state of a notice.
pub(crate) async fn change_notice(
    office: &Office,
    viewer: Viewer,
    id: NoticeId,
    form: Form,
    decide: impl Fn(&OpenNotice) -> Result<NoticeEvent, Error>,
) -> Result<(), Error> {
    let mut desk = office.desk().await?;
    if desk.reading.receipt(form.errand).await?.is_some() {
        return Ok(());
    }
    let open = desk.notice(viewer, id).await?;
    drop(desk);
    let event = decide(&open)?;
    let (streams, index) = notice_change(&open, event);
    let append = Append {
        errand: form.errand,
        at: open.permit.at(),
        streams: vec![streams],
        claims: Vec::new(),
        index: vec![index],
        outgoing: Vec::new(),
        documents: Vec::new(),
    };
    office.journal().append(append).await?;
    Ok(())
}

/// One event on a notice, with its index rows.
pub(super) fn notice_change(open: &OpenNotice, event: NoticeEvent) -> (StreamAppend, IndexChange) {
    let entry = open
        .permit
        .entry(open.permit.common_label(Kind::Notice), event);
    let mut after = (*open.notice).clone();
    after.apply(entry.clone());
    let index = IndexChange {
        subject: open.id.into(),
        kind: StreamKind::Notice,
        before: notice_rows(&open.notice, open.id.into()),
        after: notice_rows(&after, open.id.into()),
    };
    let streams = StreamAppend::of::<Notice>(open.id.into(), open.sequence, vec![entry]);
    (streams, index)
}

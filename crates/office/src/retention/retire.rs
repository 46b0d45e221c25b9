//! Deciding about something that is due: it is kept with a reason, or its erasing is written down and carried out.

use super::due::is_of_unit;
use crate::Office;
use crate::change::Decided;
use crate::desk::Desk;
use crate::error::{Error, Refusal};
use crate::form::Form;
use crate::notice::change_notice;
use casework::access::Viewer;
use casework::case::CaseEvent;
use casework::entry::{Entry, Sequence};
use casework::id::{CaseId, NoticeId, StreamId};
use casework::installation::{Confirmed, INSTALLATION, Installation, InstallationEvent};
use casework::label::{Kind, Label, Source};
use casework::notice::NoticeEvent;
use casework::retention::{Fate, RetentionEvent, RetentionRefusal, Subject, keep};
use casework::told::Told;
use journal::{Append, StreamAppend};

impl Office {
    /// Decides about something that is due. What is to be erased is written down in the stream of the installation,
    /// with who said so and why, before the first key is destroyed; a program that falls meanwhile goes on from there.
    ///
    /// # Errors
    /// `NotFound` when it is not due or the viewer is not of the coordinating unit; `Refused` when no reason is given.
    pub async fn retire(
        &self,
        viewer: Viewer,
        form: Form,
        subject: Subject,
        (fate, why): (Fate, Told),
    ) -> Result<(), Error> {
        let mut desk = self.desk().await?;
        if desk.reading.receipt(form.errand).await?.is_some() {
            return Ok(());
        }
        self.is_due(&mut desk, viewer, subject).await?;
        if why.or_empty().trim().is_empty() {
            return Err(Refusal::Retention(RetentionRefusal::Nothing).into());
        }
        if !fate.erases() {
            drop(desk);
            return self.keep_on(viewer, form, subject, why).await;
        }
        let entry = confirmed(&mut desk, viewer, subject, (fate, why)).await?;
        let installation = desk.reading.fold::<Installation>(INSTALLATION).await?;
        let sequence = installation.map_or(Sequence::NONE, |folded| folded.sequence);
        let at = desk.at;
        drop(desk);
        let mut append = Append::new(form.errand, at);
        append.streams = vec![StreamAppend::of::<Installation>(
            INSTALLATION,
            sequence,
            vec![entry],
        )];
        self.journal().append(append).await?;
        self.erase_confirmed(self.now()).await?;
        Ok(())
    }

    async fn is_due(&self, desk: &mut Desk, viewer: Viewer, subject: Subject) -> Result<(), Error> {
        if !is_of_unit(viewer) {
            return Err(Error::NotFound);
        }
        let due = self.due(desk, viewer).await?;
        let found = due.is_some_and(|seen| seen.opening().subjects.contains(&id_of(subject).0));
        match found {
            true => Ok(()),
            false => Err(Error::NotFound),
        }
    }

    async fn keep_on(
        &self,
        viewer: Viewer,
        form: Form,
        subject: Subject,
        why: Told,
    ) -> Result<(), Error> {
        match subject {
            Subject::Case(id) => {
                self.change_case(viewer, id, form, |open, _| {
                    keep(&open.permit, &why)?;
                    let label = open.permit.common_label(Kind::Decision);
                    let why = why.clone();
                    let event = CaseEvent::Retention(RetentionEvent::Kept { why });
                    Ok(Decided::one(label, event))
                })
                .await?;
                Ok(())
            }
            Subject::Notice(id) => {
                change_notice(self, viewer, id, form, |open| {
                    keep(&open.permit, &why)?;
                    Ok(NoticeEvent::Kept { why: why.clone() })
                })
                .await
            }
        }
    }
}

fn id_of(subject: Subject) -> StreamId {
    match subject {
        Subject::Case(CaseId(id)) | Subject::Notice(NoticeId(id)) => StreamId(id),
    }
}

/// What is written down: the thing, and for a case the notices that became it and no other case.
async fn confirmed(
    desk: &mut Desk,
    viewer: Viewer,
    subject: Subject,
    (fate, why): (Fate, Told),
) -> Result<Entry<InstallationEvent>, Error> {
    let (permit, child, with) = match subject {
        Subject::Case(id) => {
            let open = desk.case(viewer, id).await?;
            let with = only_of(desk, id, open.case.notices()).await?;
            (open.permit, open.case.child(), with)
        }
        Subject::Notice(id) => (desk.notice(viewer, id).await?.permit, None, Vec::new()),
    };
    let label = Label {
        source: Source::Program,
        ..permit.common_label(Kind::Decision)
    };
    let confirmed = Confirmed {
        subject: id_of(subject),
        with,
        child,
        fate,
        why,
    };
    Ok(permit.entry(label, InstallationEvent::ErasureConfirmed { confirmed }))
}

async fn only_of(
    desk: &mut Desk,
    id: CaseId,
    notices: &[NoticeId],
) -> Result<Vec<StreamId>, Error> {
    let mut with = Vec::new();
    for notice in notices {
        let stream = StreamId::from(*notice);
        let folded = desk
            .reading
            .fold::<casework::notice::Notice>(stream)
            .await?;
        if folded.is_some_and(|folded| folded.state.cases().iter().all(|case| *case == id)) {
            with.push(stream);
        }
    }
    Ok(with)
}

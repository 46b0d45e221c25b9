//! Changing a case: decided anew on the newest state, as often as somebody else was first.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::form::Form;
use casework::access::Viewer;
use casework::case::{Case, CaseEvent, Thing, case_rows};
use casework::entry::{Entry, Sequence};
use casework::id::CaseId;
use casework::label::Label;
use casework::stream::{Stream, StreamKind};
use journal::{Append, AppendError, ClaimChange, IndexChange, Outgoing, Receipt, StreamAppend};

/// How often a decision is made anew before the reader is told.
const ATTEMPTS: usize = 8;

/// What an errand decided about a case.
#[derive(Default)]
pub(crate) struct Decided {
    /// The events with their labels.
    pub(crate) events: Vec<(Label, CaseEvent)>,
    /// Claims to take or release.
    pub(crate) claims: Vec<ClaimChange>,
    /// Notices that something has come.
    pub(crate) outgoing: Vec<Outgoing>,
    /// What is written in another stream with it, all or nothing.
    pub(crate) beside: Vec<(StreamAppend, IndexChange)>,
}

impl Decided {
    /// One event.
    pub(crate) fn one(label: Label, event: CaseEvent) -> Self {
        Self {
            events: vec![(label, event)],
            ..Self::default()
        }
    }

    /// One more event.
    pub(crate) fn and(mut self, label: Label, event: CaseEvent) -> Self {
        self.events.push((label, event));
        self
    }
}

impl Office {
    /// Changes a case. `decide` sees the newest state and is asked again when somebody else was
    /// first; a change to the very thing that the form was about is a conflict.
    ///
    /// # Errors
    /// `NotFound` without a permit, what `decide` refuses, and `Conflict` when the same thing has
    /// changed since the form was shown.
    pub(crate) async fn change_case(
        &self,
        viewer: Viewer,
        id: CaseId,
        form: Form,
        decide: impl Fn(&OpenCase, &Desk) -> Result<Decided, Error>,
    ) -> Result<Receipt, Error> {
        self.change(viewer, Some(id), form, decide).await
    }

    /// The same for a child on its own page.
    ///
    /// # Errors
    /// As for [`Office::change_case`].
    pub(crate) async fn change_own_page(
        &self,
        viewer: Viewer,
        form: Form,
        decide: impl Fn(&OpenCase, &Desk) -> Result<Decided, Error>,
    ) -> Result<Receipt, Error> {
        self.change(viewer, None, form, decide).await
    }

    /// Changes a case, or without an id the one of the viewer's own page.
    async fn change(
        &self,
        viewer: Viewer,
        id: Option<CaseId>,
        form: Form,
        decide: impl Fn(&OpenCase, &Desk) -> Result<Decided, Error>,
    ) -> Result<Receipt, Error> {
        for _ in 0..ATTEMPTS {
            let mut desk = self.desk().await?;
            let open = match id {
                Some(id) => desk.case(viewer, id).await?,
                None => desk.own_page(viewer).await?,
            };
            if let Some(receipt) = desk.reading.receipt(form.errand).await? {
                return Ok(receipt);
            }
            let decided = decide(&open, &desk)?;
            nobody_else(&mut desk, &open, form, &decided).await?;
            drop(desk);
            let append = append(&open, form, decided);
            match self.journal().append(append).await {
                Err(AppendError::Conflict { .. }) => {}
                result => return Ok(result?),
            }
        }
        Err(Error::Conflict {
            since: Sequence::NONE,
        })
    }
}

/// Whether somebody else has changed the same thing since the form was shown.
async fn nobody_else(
    desk: &mut Desk,
    open: &OpenCase,
    form: Form,
    decided: &Decided,
) -> Result<(), Error> {
    let mine: Vec<Thing> = decided
        .events
        .iter()
        .filter_map(|(_, event)| event.thing())
        .collect();
    if mine.is_empty() || form.shown >= open.sequence {
        return Ok(());
    }
    let entries = desk.reading.entries::<Case>(open.id.into(), None).await?;
    let touched = entries
        .iter()
        .filter(|(sequence, _)| *sequence > form.shown)
        .filter_map(|(_, entry)| entry.event.thing())
        .any(|thing| mine.contains(&thing));
    if touched {
        return Err(Error::Conflict {
            since: open.sequence,
        });
    }
    Ok(())
}

/// What the journal is to append for a decision about a case.
pub(crate) fn append(open: &OpenCase, form: Form, decided: Decided) -> Append {
    let entries: Vec<Entry<CaseEvent>> = decided
        .events
        .into_iter()
        .map(|(label, event)| open.permit.entry(label, event))
        .collect();
    let mut after = (*open.case).clone();
    for entry in &entries {
        after.apply(entry.clone());
    }
    let index = IndexChange {
        subject: open.id.into(),
        kind: StreamKind::Case,
        before: case_rows(&open.case, open.id.into(), &open.child),
        after: case_rows(&after, open.id.into(), &open.child),
    };
    let own = StreamAppend::of::<Case>(open.id.into(), open.sequence, entries);
    let (mut streams, mut indexes) = (vec![own], vec![index]);
    for (stream, index) in decided.beside {
        streams.push(stream);
        indexes.push(index);
    }
    Append {
        errand: form.errand,
        at: open.permit.at(),
        streams,
        claims: decided.claims,
        index: indexes,
        outgoing: decided.outgoing,
        documents: Vec::new(),
    }
}

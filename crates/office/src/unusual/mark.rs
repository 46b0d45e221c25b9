//! Saying what was found about something unusual.

use super::read::{installation, supervises};
use crate::Office;
use crate::error::{Error, Refusal};
use crate::form::Form;
use casework::access::Viewer;
use casework::entry::Sequence;
use casework::installation::{INSTALLATION, Installation};
use casework::log::LogRefusal;
use casework::told::Told;
use casework::unusual::{Subject, mark};
use journal::{Append, AppendError, StreamAppend};

/// How often it is tried anew when somebody else was first.
const ATTEMPTS: usize = 8;

impl Office {
    /// Marks something unusual as looked at, with what was found.
    ///
    /// # Errors
    /// `NotFound` for everybody but the one who checks access, about oneself, and for what was not found; `Refused` when
    /// nothing is written.
    pub async fn mark_unusual(
        &self,
        viewer: Viewer,
        form: Form,
        (subject, follows): (Subject, Told),
    ) -> Result<(), Error> {
        if follows.or_empty().trim().is_empty() {
            return Err(Error::Refused(Refusal::Log(LogRefusal::Nothing)));
        }
        for _ in 0..ATTEMPTS {
            let mut desk = self.desk().await?;
            let permit = supervises(&desk, viewer)?;
            if desk.reading.receipt(form.errand).await?.is_some() {
                return Ok(());
            }
            let found = self.unusual_on(&mut desk, subject.day).await?;
            if found.iter().all(|one| one.subject != subject) {
                return Err(Error::NotFound);
            }
            let before = installation(&mut desk).await?.sequence;
            drop(desk);
            let marked = mark(&permit, subject, follows.clone());
            let (label, event) = marked.ok_or(Error::NotFound)?;
            let entries = vec![permit.entry(label, event)];
            let mut append = Append::new(form.errand, permit.at());
            append.streams = vec![StreamAppend::of::<Installation>(
                INSTALLATION,
                before,
                entries,
            )];
            match self.journal().append(append).await {
                Err(AppendError::Conflict { .. }) => {}
                result => return result.map(|_| ()).map_err(Error::from),
            }
        }
        Err(Error::Conflict {
            since: Sequence::NONE,
        })
    }
}

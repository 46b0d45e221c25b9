//! Destroying what was confirmed, and saying that it is done.

use crate::Office;
use crate::error::Error;
use casework::entry::{Actor, Capacity, Entry, Sweep};
use casework::id::Id;
use casework::installation::{Confirmed, INSTALLATION, Installation, InstallationEvent};
use casework::label::{Kind, Label, Source, Sphere, Strictness};
use casework::moment::Moment;
use journal::{Append, AppendError, ClaimChange, ClaimKind, Erase, StreamAppend};

impl Office {
    /// Erases everything that was confirmed and is not done. Answers with how many that was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erase_confirmed(&self, now: Moment) -> Result<usize, Error> {
        let mut reading = self.journal().reading().await?;
        let folded = reading.fold::<Installation>(INSTALLATION).await?;
        drop(reading);
        let Some(folded) = folded else {
            return Ok(0);
        };
        let waiting = folded.state.to_erase.clone();
        if waiting.is_empty() {
            return Ok(0);
        }
        for confirmed in &waiting {
            for stream in std::iter::once(&confirmed.subject).chain(&confirmed.with) {
                self.journal()
                    .destroy(*stream, Erase::Everything, now)
                    .await?;
            }
        }
        let mut append = Append::new(self.new_errand(), now);
        let done = waiting.iter().map(|one| done(one, now)).collect();
        append.streams = vec![StreamAppend::of::<Installation>(
            INSTALLATION,
            folded.sequence,
            done,
        )];
        append.claims = waiting.iter().flat_map(claims).collect();
        match self.journal().append(append).await {
            Ok(_) => Ok(waiting.len()),
            // somebody was faster: the next sweep finds it again, and destroys nothing twice
            Err(AppendError::Conflict { .. }) => Ok(0),
            Err(error) => Err(error.into()),
        }
    }
}

fn done(confirmed: &Confirmed, at: Moment) -> Entry<InstallationEvent> {
    Entry {
        at,
        by: Actor::Sweep(Sweep::Erase),
        capacity: Capacity::Public,
        label: Label {
            kind: Kind::Decision,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event: InstallationEvent::ErasureDone {
            subject: confirmed.subject,
        },
    }
}

/// What there is only one of for a child is free again.
fn claims(confirmed: &Confirmed) -> Vec<ClaimChange> {
    let kinds = [
        ClaimKind::ActivePlan,
        ClaimKind::Coordinator,
        ClaimKind::CaseOfChild,
    ];
    let release = |subject: Id| kinds.map(|kind| ClaimChange::Release { kind, subject });
    let child = confirmed.child.map(Id::from);
    child.into_iter().flat_map(release).collect()
}

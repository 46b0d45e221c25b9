//! The command `verify`.

use crate::command::Place;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Result, bail};
use journal::Verification;

/// After how many entries and openings the progress is told.
const STEP: u64 = 100_000;

/// Checks every chain, seal and key of the store.
pub(crate) async fn verify(place: Place) -> Result<()> {
    let settings = Settings::of(&place)?;
    let journal = store::open_existing(&settings).await?;
    let mut told = 0;
    let found = journal
        .verify(|checked| {
            if checked / STEP > told {
                told = checked / STEP;
                tell::progress(&format!("{checked} entries and openings checked"));
            }
        })
        .await?;
    if let Some(broken) = &found.broken {
        bail!("the store is not as it was written: {broken}");
    }
    if let Err(broken) = journal.verify_keys().await? {
        bail!("the store is not as it was written: {broken}");
    }
    tell::answer(&report(&found));
    Ok(())
}

fn report(found: &Verification) -> String {
    let Verification {
        streams,
        events,
        documents,
        segments,
        openings,
        seals,
        ..
    } = found;
    let sealed = match found.sealed_at {
        Some(at) => format!("The last seal was set {}.", at.local()),
        None => "No seal has been set yet.".to_owned(),
    };
    let (new_events, new_openings) = (found.uncovered.events, found.uncovered.openings);
    format!(
        "The store is whole: {streams} streams with {events} entries and {documents} documents, \
         {segments} segments of the log with {openings} openings, {seals} seals.\n{sealed} It does \
         not cover {new_events} entries and {new_openings} openings that came after it."
    )
}

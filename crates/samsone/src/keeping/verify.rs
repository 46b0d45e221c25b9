//! The command `verify`.

use super::seals;
use crate::command::Verify;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Result, bail};
use journal::Verification;

/// After how many entries and openings the progress is told.
const STEP: u64 = 100_000;

/// Checks every chain, seal and key of the store.
pub(crate) async fn verify(options: Verify) -> Result<()> {
    let words = tell::words();
    let settings = Settings::of(&options.place)?;
    let journal = store::open_existing(&settings).await?;
    let mut told = 0;
    let found = journal
        .verify(|checked| {
            if checked / STEP > told {
                told = checked / STEP;
                tell::progress(&words.operator_checked(tell::number(checked)));
            }
        })
        .await?;
    if let Some(broken) = &found.broken {
        bail!(words.operator_broken(broken.to_string()));
    }
    if let Err(broken) = journal.verify_keys().await? {
        bail!(words.operator_broken(broken.to_string()));
    }
    let against = match &options.seal {
        Some(file) => Some(seals::hold(&journal, file).await?),
        None => None,
    };
    tell::answer(&report(&found));
    against.iter().for_each(|line| tell::answer(line));
    Ok(())
}

fn report(found: &Verification) -> String {
    let words = tell::words();
    let whole = words.operator_whole(
        tell::number(found.streams),
        tell::number(found.events),
        tell::number(found.documents),
        tell::number(found.segments),
        tell::number(found.openings),
        tell::number(found.seals),
    );
    let sealed = match found.sealed_at {
        Some(at) => words.operator_sealed(words.date_and_time(at.local())),
        None => words.operator_unsealed(),
    };
    let uncovered = &found.uncovered;
    let after = words.operator_after_seal(
        tell::number(uncovered.events),
        tell::number(uncovered.openings),
    );
    format!("{whole}\n{sealed} {after}")
}

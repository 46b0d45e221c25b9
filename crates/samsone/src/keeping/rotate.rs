//! The command `rotate`: another wrapping key, after which the old one opens nothing in the store.

use crate::command::Rotate;
use crate::config::{Settings, outside};
use crate::{keys, store, tell};
use anyhow::{Context, Error, Result, anyhow, ensure};
use journal::{Journal, OpenError};

/// After how many keys the progress is told.
const STEP: u64 = 10_000;

/// Writes a file with a new wrapping key, wraps every data key with it, and clears what the old one
/// had wrapped. The new keys are on the disk before anything is wrapped with them; whoever is
/// interrupted asks for the same again.
pub(crate) async fn rotate(options: Rotate) -> Result<()> {
    let words = tell::words();
    let settings = Settings::of(&options.place)?;
    let from = settings
        .keys_file()?
        .with_context(|| words.operator_rotate_environment())?;
    store::is_there(&settings)?;
    ensure!(
        !Journal::is_open_elsewhere(&settings.database()?).await?,
        words.operator_rotate_served()
    );
    let new = keys::rewrapped(&from, &options.to)?;
    outside(&options.to, settings.data.as_deref())?;
    let count = match store::open_existing(&settings).await {
        Ok(journal) => {
            let count = wrapped(&journal, new.wrapping).await?;
            journal.forget_old_wrappings().await?;
            count
        }
        // the last change came as far as this and was interrupted before it had cleared up
        Err(error) if is_wrapped_otherwise(&error) => {
            let journal = store::open_existing_with(&settings, new).await?;
            journal.forget_old_wrappings().await?;
            let keys = journal.verify_keys().await?;
            keys.map_err(|broken| anyhow!(words.operator_broken(broken.to_string())))?
        }
        Err(error) => return Err(error),
    };
    let file = tell::name(&options.to);
    tell::answer(&words.operator_rotated(tell::number(count), file));
    Ok(())
}

fn is_wrapped_otherwise(error: &Error) -> bool {
    matches!(
        error.downcast_ref::<OpenError>(),
        Some(OpenError::WrongKey("wrapping"))
    )
}

async fn wrapped(journal: &Journal, wrapping: [u8; 32]) -> Result<u64> {
    let mut told = 0;
    let progress = move |count: u64| {
        if count / STEP > told {
            told = count / STEP;
            tell::progress(&tell::words().operator_rotating(tell::number(count)));
        }
    };
    Ok(journal.rotate(wrapping, progress).await?)
}

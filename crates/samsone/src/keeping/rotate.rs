//! The command `rotate`: another wrapping key, after which the old one opens nothing in the store; or another seal key,
//! after which the old one seals nothing more.

use crate::command::{Rotate, WhichKey};
use crate::config::{Settings, outside};
use crate::{keys, store, tell};
use anyhow::{Context, Error, Result, anyhow, ensure};
use journal::{Journal, OpenError};
use std::path::Path;

/// After how many keys the progress is told.
const STEP: u64 = 10_000;

/// Changes the key that is asked for.
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
    match options.what {
        WhichKey::Wrapping => wrapping(&settings, &from, &options.to).await,
        WhichKey::Seal => seal(&settings, &from, &options.to).await,
    }
}

/// Writes a file with a new seal key, and with what checks the seals that the old one signed. Nothing in the store changes:
/// the next seal is signed with the new one, as soon as the program is started with the file.
async fn seal(settings: &Settings, from: &Path, to: &Path) -> Result<()> {
    let words = tell::words();
    outside(to, settings.data.as_deref())?;
    let journal = store::open_existing(settings).await?;
    let retired = journal.retiring_seal().await?;
    let retired = retired.map_err(|broken| anyhow!(words.operator_broken(broken.to_string())))?;
    keys::resealed(from, to, retired)?;
    let until = retired.map_or(0, |former| former.until);
    tell::answer(&words.operator_rotated_seal(tell::number(until), tell::name(to)));
    Ok(())
}

/// Writes a file with a new wrapping key, wraps every data key with it, and clears what the old one
/// had wrapped. The new keys are on the disk before anything is wrapped with them; whoever is
/// interrupted asks for the same again.
async fn wrapping(settings: &Settings, from: &Path, to: &Path) -> Result<()> {
    let words = tell::words();
    let new = keys::rewrapped(from, to)?;
    outside(to, settings.data.as_deref())?;
    let count = match store::open_existing(settings).await {
        Ok(journal) => {
            let count = wrapped(&journal, new.wrapping).await?;
            journal.forget_old_wrappings().await?;
            count
        }
        // the last change came as far as this and was interrupted before it had cleared up
        Err(error) if is_wrapped_otherwise(&error) => {
            let journal = store::open_existing_with(settings, new).await?;
            journal.forget_old_wrappings().await?;
            let keys = journal.verify_keys().await?;
            keys.map_err(|broken| anyhow!(words.operator_broken(broken.to_string())))?
        }
        Err(error) => return Err(error),
    };
    let file = tell::name(to);
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

//! The command `restore`: a copy into an empty store, with the erasure list applied before it
//! serves.

use super::counted::Counted;
use super::erasures;
use crate::command::Restore;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Context, Result};
use journal::Journal;
use std::fs::File;
use std::io::BufReader;

/// Reads a copy into an empty store and checks everything in it.
pub(crate) async fn restore(options: Restore) -> Result<()> {
    let settings = Settings::of(&options.place)?;
    let erasures = erasures::read(&options.erasures)?;
    let file = File::open(&options.from)
        .with_context(|| format!("{} cannot be read", options.from.display()))?;
    std::fs::create_dir_all(settings.data()?)?;
    let config = store::config(&settings, settings.database()?, settings.keys()?);
    let from = Counted::new(BufReader::new(file));
    let (_, copied) = Journal::copy_in(config, from, &erasures)
        .await
        .context("the copy was not restored")?;
    tell::answer(&format!(
        "{} rows are restored and checked, and {} destroyed keys were destroyed again.",
        copied.rows, copied.erased
    ));
    if options.erasures.is_empty() {
        tell::progress(
            "No erasure list was named with --erasures: what was erased after the copy was made is \
             back again.",
        );
    }
    Ok(())
}

//! The command `restore`: a copy into an empty store, with the erasure list applied before it
//! serves.

use super::counted::Counted;
use super::erasures;
use crate::command::Restore;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Context, Result, ensure};
use journal::Journal;
use std::fs::File;
use std::io::BufReader;

/// Reads a copy into an empty store and checks everything in it.
pub(crate) async fn restore(options: Restore) -> Result<()> {
    let words = tell::words();
    ensure!(
        options.no_erasures || !options.erasures.is_empty(),
        words.operator_needs_erasures()
    );
    let settings = Settings::of(&options.place)?;
    let erasures = erasures::read(&options.erasures)?;
    let file = File::open(&options.from)
        .with_context(|| words.operator_no_reading(tell::name(&options.from)))?;
    std::fs::create_dir_all(settings.data()?)?;
    let config = store::config(&settings, settings.database()?, settings.keys()?);
    let from = Counted::new(BufReader::new(file));
    let (_, copied) = Journal::copy_in(config, from, &erasures)
        .await
        .with_context(|| words.operator_not_restored())?;
    let (rows, erased) = (tell::number(copied.rows), tell::number(copied.erased));
    tell::answer(&words.operator_restored(rows, erased));
    if options.no_erasures {
        tell::progress(&words.operator_no_erasures());
    }
    Ok(())
}

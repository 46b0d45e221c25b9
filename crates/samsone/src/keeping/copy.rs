//! The command `copy`: the whole store into the other database.

use super::backup;
use super::counted::Counted;
use crate::command::Copy;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Context, Result};
use journal::Journal;
use std::fs::{self, File};
use std::io::BufReader;

/// Moves the store by way of a sealed copy, which lies in the data folder meanwhile.
pub(crate) async fn copy(options: Copy) -> Result<()> {
    let from = Settings::of(&options.place)?;
    let to = from.with_database(&options.to, options.to_data.as_deref());
    let target = store::config(&to, to.database()?, from.keys()?);
    let journal = store::open_existing(&from).await?;
    let erasures = journal.erasures().await?;
    let file = from.data()?.join("moving.copy");
    let words = tell::words();
    tell::progress(&words.operator_copying_out());
    backup::write(&journal, &file).await?;
    tell::progress(&words.operator_copying_in());
    let read = Counted::new(BufReader::new(File::open(&file)?));
    let copied = Journal::copy_in(target, read, &erasures).await;
    fs::remove_file(&file)?;
    let (_, copied) = copied.with_context(|| words.operator_not_restored())?;
    tell::answer(&words.operator_copied(tell::number(copied.rows)));
    Ok(())
}

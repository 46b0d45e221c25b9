//! The command `backup`: the sealed copy, also while a server serves from the same store.

use super::counted::Counted;
use crate::command::Backup;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Context, Result, ensure};
use journal::{Copied, Journal};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes a sealed copy to a file that is not there yet.
pub(crate) async fn backup(options: Backup) -> Result<()> {
    let settings = Settings::of(&options.place)?;
    ensure!(
        !options.to.exists(),
        tell::words().operator_no_replacing(tell::name(&options.to))
    );
    let journal = store::open_existing(&settings).await?;
    let copied = write(&journal, &options.to).await?;
    let (rows, file) = (tell::number(copied.rows), tell::name(&options.to));
    tell::answer(&tell::words().operator_backed_up(rows, file));
    Ok(())
}

/// Writes a copy beside its place and puts it there when it is whole and on the disk.
pub(super) async fn write(journal: &Journal, to: &Path) -> Result<Copied> {
    let beside = beside(to);
    let written = write_beside(journal, &beside).await;
    match written {
        Ok(copied) => {
            fs::rename(&beside, to)
                .with_context(|| tell::words().operator_no_file(tell::name(to)))?;
            Ok(copied)
        }
        Err(error) => {
            // half a copy is no copy; the error says what went wrong
            let _ = fs::remove_file(&beside);
            Err(error)
        }
    }
}

async fn write_beside(journal: &Journal, file: &Path) -> Result<Copied> {
    let open =
        File::create(file).with_context(|| tell::words().operator_no_file(tell::name(file)))?;
    let mut counted = Counted::new(BufWriter::new(open));
    let copied = journal.copy_out(&mut counted).await?;
    let mut buffer = counted.into_inner();
    buffer.flush()?;
    buffer.get_ref().sync_all()?;
    Ok(copied)
}

fn beside(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

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
        "{} is there already; a copy never replaces another",
        options.to.display()
    );
    let journal = store::open_existing(&settings).await?;
    let copied = write(&journal, &options.to).await?;
    tell::answer(&format!(
        "{} rows stand in {}. Whoever has the file needs the keys to read it. Keep the erasure \
         list beside your copies, newer than each of them: `samsone erasures --to FILE`.",
        copied.rows,
        options.to.display()
    ));
    Ok(())
}

/// Writes a copy beside its place and puts it there when it is whole and on the disk.
pub(super) async fn write(journal: &Journal, to: &Path) -> Result<Copied> {
    let beside = beside(to);
    let written = write_beside(journal, &beside).await;
    match written {
        Ok(copied) => {
            fs::rename(&beside, to)
                .with_context(|| format!("{} cannot be put in its place", to.display()))?;
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
        File::create(file).with_context(|| format!("{} cannot be written", file.display()))?;
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

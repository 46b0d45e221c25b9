//! The erasure list: which keys were destroyed, kept outside the copies.

use crate::command::Erasures;
use crate::config::Settings;
use crate::{store, tell};
use anyhow::{Context, Result};
use journal::{Erasure, Journal};
use std::fs;
use std::path::Path;

/// The command `erasures`: writes the list to a file.
pub(crate) async fn erasures(options: Erasures) -> Result<()> {
    let settings = Settings::of(&options.place)?;
    let journal = store::open_existing(&settings).await?;
    let count = write_list(&journal, &options.to).await?;
    let (count, file) = (tell::number(count), tell::name(&options.to));
    tell::answer(&tell::words().operator_erasures(count, file));
    Ok(())
}

/// Writes the list, and says how many keys stand on it.
pub(crate) async fn write_list(journal: &Journal, to: &Path) -> Result<usize> {
    let erasures = journal.erasures().await?;
    let lines: String = erasures.iter().map(|one| format!("{one}\n")).collect();
    let beside = to.with_extension("new");
    fs::write(&beside, lines)
        .and_then(|()| fs::rename(&beside, to))
        .with_context(|| tell::words().operator_no_file(tell::name(to)))?;
    Ok(erasures.len())
}

/// Reads the lists in several files.
pub(super) fn read(files: &[impl AsRef<Path>]) -> Result<Vec<Erasure>> {
    let words = tell::words();
    let mut erasures = Vec::new();
    for file in files {
        let file = file.as_ref();
        let text = fs::read_to_string(file)
            .with_context(|| words.operator_no_reading(tell::name(file)))?;
        for (number, line) in text.lines().enumerate() {
            let erasure = line.parse().with_context(|| {
                words.operator_wrong_line(tell::number(number + 1), tell::name(file))
            })?;
            erasures.push(erasure);
        }
    }
    Ok(erasures)
}

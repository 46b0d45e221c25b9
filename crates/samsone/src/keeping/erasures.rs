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
    tell::answer(&format!(
        "{count} destroyed keys stand in {}.",
        options.to.display()
    ));
    Ok(())
}

/// Writes the list, and says how many keys stand on it.
pub(crate) async fn write_list(journal: &Journal, to: &Path) -> Result<usize> {
    let erasures = journal.erasures().await?;
    let lines: String = erasures.iter().map(|one| format!("{one}\n")).collect();
    let beside = to.with_extension("new");
    fs::write(&beside, lines)
        .and_then(|()| fs::rename(&beside, to))
        .with_context(|| format!("the erasure list {} cannot be written", to.display()))?;
    Ok(erasures.len())
}

/// Reads the lists in several files.
pub(super) fn read(files: &[impl AsRef<Path>]) -> Result<Vec<Erasure>> {
    let mut erasures = Vec::new();
    for file in files {
        let file = file.as_ref();
        let text = fs::read_to_string(file)
            .with_context(|| format!("the erasure list {} cannot be read", file.display()))?;
        for (number, line) in text.lines().enumerate() {
            let erasure = line
                .parse()
                .with_context(|| format!("{}, line {}", file.display(), number + 1))?;
            erasures.push(erasure);
        }
    }
    Ok(erasures)
}

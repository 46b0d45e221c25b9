//! What the bench is asked to do.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// What is measured and how long.
pub(crate) struct Options {
    /// How many cases the journal holds, one size after the other.
    pub(crate) cases: Vec<u64>,
    /// How long each line is measured.
    pub(crate) time: Duration,
    /// Where stores are made and kept for the next time.
    pub(crate) folder: PathBuf,
}

impl Options {
    /// Reads the words of the command line.
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            cases: Vec::new(),
            time: Duration::from_secs(5),
            folder: PathBuf::from("target/bench"),
        };
        let mut words = words;
        while let Some(word) = words.next() {
            let value = words
                .next()
                .with_context(|| format!("`{word}` needs a value"))?;
            match word.as_str() {
                "--cases" => options.cases.push(value.parse().context("--cases")?),
                "--seconds" => {
                    options.time = Duration::from_secs(value.parse().context("--seconds")?);
                }
                "--folder" => options.folder = value.into(),
                _ => bail!("`{word}` is not known"),
            }
        }
        if options.cases.is_empty() {
            options.cases = vec![1_000, 10_000, 100_000];
        }
        let enough = options.cases.iter().all(|cases| *cases >= 1_000);
        ensure!(enough, "the working set alone has 1 000 cases");
        options.cases.sort_unstable();
        Ok(options)
    }
}

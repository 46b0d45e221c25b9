//! Stores of dull cases, made once and kept.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use system_tests::contract;

use crate::process::now;

/// Raised when dull cases become other cases, so that no old store is measured.
const MADE_AS: u32 = 1;

/// What the store's cases are, as the program told when it made them.
const CASES: &str = "cases.jsonl";
/// How long the making took, in milliseconds.
const TOOK: &str = "took";

/// A case of the store and who can sign in to it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Case {
    /// The case.
    pub(crate) case: String,
    /// A parent.
    pub(crate) parent: String,
    /// The coordinator.
    pub(crate) coordinator: String,
}

#[derive(Deserialize)]
struct Unit {
    unit: String,
}

/// A store of dull cases.
pub(crate) struct Store {
    /// Its data folder.
    pub(crate) data: PathBuf,
    /// Who reads the inbox.
    pub(crate) unit: String,
    /// The cases, in their order.
    pub(crate) cases: Vec<Case>,
    /// How long it took to make.
    pub(crate) took: Duration,
}

impl Store {
    /// The store with so many cases, made now where there is none.
    pub(crate) fn of(folder: &Path, cases: u64) -> Result<Self> {
        let data = folder.join(format!("sqlite-{cases}-{MADE_AS}"));
        if !data.is_dir() {
            make(&data, cases)?;
        }
        let lines = BufReader::new(File::open(data.join(CASES))?).lines();
        let mut lines = lines.map(|line| line.context("the list of cases"));
        let first = lines.next().context("the list of cases is empty")??;
        let Unit { unit } = serde_json::from_str(&first)?;
        let cases: Vec<Case> = lines
            .map(|line| Ok(serde_json::from_str(&line?)?))
            .collect::<Result<_>>()?;
        let took = fs::read_to_string(data.join(TOOK))?.trim().parse()?;
        Ok(Self {
            data,
            unit,
            cases,
            took: Duration::from_millis(took),
        })
    }

    /// A copy that may be written to and is forgotten afterwards.
    pub(crate) fn copy(&self, to: &Path) -> Result<()> {
        let copied = Command::new("cp")
            .arg("-r")
            .arg(&self.data)
            .arg(to)
            .status()?;
        ensure!(copied.success(), "the store could not be copied");
        Ok(())
    }

    /// Bytes on the disk.
    pub(crate) fn bytes(&self) -> u64 {
        let files = fs::read_dir(&self.data).into_iter().flatten().flatten();
        let lengths = files.filter_map(|file| file.metadata().ok());
        lengths.map(|file| file.len()).sum()
    }
}

/// Makes a store beside its place and moves it there when it is whole.
fn make(data: &Path, cases: u64) -> Result<()> {
    eprintln!("making {cases} cases");
    let beside = data.with_extension("unfinished");
    if beside.is_dir() {
        fs::remove_dir_all(&beside)?;
    }
    fs::create_dir_all(&beside)?;
    let start = now();
    let made = Command::new(contract::binary())
        .args(["sample-dull", "--today", contract::TODAY, "--cases"])
        .arg(cases.to_string())
        .arg("--data")
        .arg(&beside)
        .stdin(Stdio::null())
        .stdout(File::create(beside.join(CASES))?)
        .status()
        .context("the program could not start")?;
    ensure!(made.success(), "the cases could not be made");
    let took = start.elapsed();
    fs::write(beside.join(TOOK), took.as_millis().to_string())?;
    fs::rename(&beside, data)?;
    Ok(())
}

//! `cargo xtask law-pages`: the pages of the documentation that come out of the files of `law/`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::shell;

/// Where the page lies, from the root of the repository.
const PAGE: &str = "docs/law-vocabulary.md";

/// Writes the page of the vocabulary to its place.
///
/// # Errors
/// When the rules do not build, or the page cannot be written.
pub(crate) fn run() -> Result<ExitCode> {
    let mut print = shell::cargo();
    print.args([
        "run",
        "--quiet",
        "--package",
        "law",
        "--example",
        "law_pages",
    ]);
    let page = shell::quiet(&mut print)?;
    fs::write(shell::root().join(PAGE), page).with_context(|| format!("{PAGE} was not written"))?;
    println!("{PAGE} is what the files of law/ say.");
    Ok(ExitCode::SUCCESS)
}

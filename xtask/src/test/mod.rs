//! `cargo xtask test`: every suite, on both databases, with a table at the end.

mod read;
mod run;
mod selection;
mod suite;
mod tally;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::install::{self, Needs};
use crate::shell;
use run::Run;
use suite::Suite;
use tally::{Report, Row, Tally};

/// Which tests to run.
#[derive(Args)]
pub(crate) struct Test {
    /// The suites to run, such as `house` or `browser`; all when nothing is named.
    suites: Vec<String>,
    /// Let the tests that look for rare faults take their time.
    #[arg(long)]
    long: bool,
}

impl Test {
    /// Runs the suites, and fails when a test failed or a suite could not start.
    ///
    /// # Errors
    /// When a named suite does not exist.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let suites = suite::chosen(&self.suites)?;
        let mut run = Run::new(self.long, prepare(&suites));
        let started = shell::now();
        let mut rows = Vec::new();
        for (index, suite) in suites.iter().enumerate() {
            let elapsed = started.elapsed().as_secs();
            println!(
                "\n== {} ({} of {}, {elapsed} s so far)",
                suite.name(),
                index + 1,
                suites.len()
            );
            let began = shell::now();
            let report = run.suite(*suite).unwrap_or_else(|error| {
                println!("{error:#}");
                Report::not_started(&format!("{error:#}"))
            });
            println!("== {}: {}", suite.name(), report.tally.line());
            rows.push(Row {
                suite: *suite,
                report,
                took: began.elapsed(),
            });
        }
        drop(run);
        tally::compare_databases(&mut rows);
        println!("{}", tally::table(&rows));
        let failed = rows.iter().any(|row| row.report.tally.failed > 0);
        Ok(if failed {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}

/// Installs what the suites need. What could not be installed is told by the suites that miss it; the npm
/// packages are the exception, because the program does not build without them.
fn prepare(suites: &[Suite]) -> Result<()> {
    let all = suites
        .iter()
        .fold(Needs::default(), |sum, suite| sum.and(suite.needs()));
    if let Err(error) = install::debian(all) {
        println!("{error:#}");
    }
    install::npm()
}

/// Nothing ran, nothing failed.
const NOTHING: Tally = Tally {
    passed: 0,
    failed: 0,
    skipped: 0,
};

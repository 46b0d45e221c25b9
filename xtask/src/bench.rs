//! `cargo xtask bench`: how fast the pages and the law are, always in a released program.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::{install, shell};

/// What can be measured.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Subject {
    /// The law alone.
    Law,
    /// Pages and appends of the whole program.
    Pages,
    /// Whether the time of an answer tells a hidden case from one that is not there.
    Timing,
}

/// What is measured.
#[derive(Args)]
pub(crate) struct Bench {
    /// What is measured; everything when nothing is named.
    #[arg(value_enum)]
    subjects: Vec<Subject>,

    /// How many cases the journal holds; several sizes are measured one after the other.
    #[arg(long, value_name = "N", num_args = 1.., value_parser = clap::value_parser!(u32).range(1_000..=1_000_000), default_values_t = [1_000, 10_000, 100_000])]
    cases: Vec<u32>,
    /// How many seconds each line is measured.
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    seconds: u32,
}

impl Bench {
    /// Builds the released program and measures. Stores are made once and kept beside what cargo builds.
    ///
    /// # Errors
    /// When something is missing or does not build.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let asked = |subject| self.subjects.is_empty() || self.subjects.contains(&subject);
        if asked(Subject::Law) {
            law()?;
        }
        if asked(Subject::Pages) {
            self.pages()?;
        }
        if asked(Subject::Timing) {
            timing()?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn pages(&self) -> Result<()> {
        install::npm()?;
        println!("building the released program, with the routes that only the bench asks");
        built(&["--package", "samsone", "--features", "bench"])?;
        built(&["--package", "system-tests", "--bin", "bench"])?;
        let mut bench = shell::command(shell::target().join("release/bench"));
        bench.env("SAMSONE_BINARY", shell::target().join("release/samsone"));
        bench.args(["--seconds", &self.seconds.to_string()]);
        for cases in &self.cases {
            bench.args(["--cases", &cases.to_string()]);
        }
        let folder = shell::target().join("bench");
        if !bench.arg("--folder").arg(folder).status()?.success() {
            bail!("The measurement failed; what it said stands above.");
        }
        Ok(())
    }
}

/// The law needs no program: it is measured alone.
fn law() -> Result<()> {
    let mut bench = shell::cargo();
    bench.args(["bench", "--quiet", "--package", "law", "--bench", "answers"]);
    if !bench.status()?.success() {
        bail!("The law could not be measured; what it said stands above.");
    }
    Ok(())
}

/// Ten thousand answers about each, in one process: no network adds its own noise.
fn timing() -> Result<()> {
    let mut test = shell::cargo();
    test.args(["test", "--release", "--quiet", "--package", "web"]);
    test.args(["--test", "matrix", "--", "--ignored", "--nocapture"]);
    test.arg("timing::");
    if !test.status()?.success() {
        bail!("The times could not be measured; what was said stands above.");
    }
    Ok(())
}

fn built(what: &[&str]) -> Result<()> {
    let mut build = shell::cargo();
    // cargo draws its own progress, so it gets the terminal
    let built = build.args(["build", "--release"]).args(what).status()?;
    if !built.success() {
        bail!("The program did not build; what cargo said stands above.");
    }
    Ok(())
}

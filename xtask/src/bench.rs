//! `cargo xtask bench`: what the house measures, always in a released program.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::{install, shell};

/// What is measured.
#[derive(Args)]
pub(crate) struct Bench {
    /// What to measure; everything when nothing is named.
    #[arg(value_enum)]
    subjects: Vec<Subject>,
    /// How many cases the journal holds; several sizes are measured one after the other.
    #[arg(long, value_name = "N", num_args = 1..)]
    cases: Vec<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Subject {
    /// Answers of the law.
    Law,
    /// Receipts and reads of the journal.
    Journal,
    /// Pages over the network.
    Pages,
}

impl Subject {
    fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Journal => "journal",
            Self::Pages => "pages",
        }
    }
}

impl Bench {
    /// Builds the released program and measures.
    ///
    /// # Errors
    /// When something is missing or does not build.
    pub(crate) fn run(self) -> Result<ExitCode> {
        install::npm()?;
        println!("building the released program");
        let build = [
            "build",
            "--release",
            "--package",
            "samsone",
            "--features",
            "demo",
        ];
        if !shell::cargo().args(build).status()?.success() {
            bail!("The program did not build; what cargo said stands above.");
        }
        let subjects = if self.subjects.is_empty() {
            Subject::value_variants()
        } else {
            &self.subjects
        };
        for subject in subjects {
            let mut client = shell::cargo();
            client.args([
                "run",
                "--release",
                "--package",
                "system-tests",
                "--bin",
                "bench",
                "--",
                subject.name(),
            ]);
            for number in &self.cases {
                client.args(["--cases", &number.to_string()]);
            }
            client.env("SAMSONE_BINARY", shell::target().join("release/samsone"));
            if !client.status()?.success() {
                bail!(
                    "The measurement of `{}` failed; what it said stands above.",
                    subject.name()
                );
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

//! `cargo xtask bench`: what the house measures, always in a released program.

use std::process::{Command, ExitCode};

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
        let subjects = if self.subjects.is_empty() {
            Subject::value_variants()
        } else {
            &self.subjects
        };
        if subjects.contains(&Subject::Law) {
            law()?;
        }
        let of_the_program: Vec<&Subject> = subjects
            .iter()
            .filter(|subject| **subject != Subject::Law)
            .collect();
        if !of_the_program.is_empty() {
            build()?;
        }
        for subject in of_the_program {
            self.measure(*subject)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn measure(&self, subject: Subject) -> Result<()> {
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
        ended_well(&mut client, subject.name())
    }
}

/// The law needs no program: it is measured alone.
fn law() -> Result<()> {
    let mut bench = shell::cargo();
    bench.args(["bench", "--quiet", "--package", "law", "--bench", "answers"]);
    ended_well(&mut bench, Subject::Law.name())
}

fn build() -> Result<()> {
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
    Ok(())
}

fn ended_well(command: &mut Command, what: &str) -> Result<()> {
    if !command.status()?.success() {
        bail!("The measurement of `{what}` failed; what it said stands above.");
    }
    Ok(())
}

//! `cargo xtask demo`: the program with the synthetic municipality, on this machine only.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use crate::{install, shell};

/// The demo.
#[derive(Args)]
pub(crate) struct Demo {
    /// The port on this machine.
    #[arg(long, default_value_t = 8420)]
    port: u16,
    /// Where the demo keeps its data; made when it is missing.
    #[arg(long, value_name = "DIR", default_value = "demo-data")]
    data: PathBuf,
    /// How many families the municipality has.
    #[arg(long, value_name = "N")]
    families: Option<u32>,
    /// The date that the demo takes for today, as 2026-11-23.
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// Where the journal is kept: `sqlite`, or the address of a PostgreSQL database.
    #[arg(long, value_name = "sqlite|postgres://…")]
    database: Option<String>,
}

impl Demo {
    /// Builds the program and runs it until it is stopped.
    ///
    /// # Errors
    /// When something is missing or does not build.
    pub(crate) fn run(self) -> Result<ExitCode> {
        install::npm()?;
        println!("building the program; the first time this takes some minutes");
        // cargo draws its own progress, so it gets the terminal
        let built = shell::cargo()
            .args(["build", "--package", "samsone", "--features", "demo"])
            .status()?;
        if !built.success() {
            bail!("The program did not build; what cargo said stands above.");
        }
        let ended = shell::command(shell::target().join("debug/samsone"))
            .args(self.arguments())
            .status()?;
        Ok(if ended.success() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    fn arguments(self) -> Vec<String> {
        let mut arguments = vec![
            "demo".to_owned(),
            "--port".to_owned(),
            self.port.to_string(),
        ];
        arguments.extend(["--data".to_owned(), self.data.display().to_string()]);
        let given = [
            ("--families", self.families.map(|number| number.to_string())),
            ("--today", self.today),
            ("--database", self.database),
        ];
        for (name, value) in given {
            arguments.extend(value.into_iter().flat_map(|value| [name.to_owned(), value]));
        }
        arguments
    }
}

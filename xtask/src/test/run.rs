//! Runs one suite and reads what it did.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::postgres::Cluster;
use crate::test::NOTHING;
use crate::test::read;
use crate::test::selection::{Selection, has_doc_tests};
use crate::test::suite::{Database, Suite};
use crate::test::tally::{Report, Tally};
use crate::{install, shell};

/// Where the tests find the PostgreSQL server; when it is missing they use SQLite.
const POSTGRES: &str = "SAMSONE_TEST_POSTGRES";

/// A run of several suites: what they share.
pub(crate) struct Run {
    long: bool,
    prepared: Result<(), String>,
    built: Option<bool>,
    nextest: bool,
    cluster: Option<Cluster>,
}

impl Run {
    /// A run that has just been prepared, well or badly.
    pub(crate) fn new(long: bool, prepared: Result<()>) -> Self {
        let prepared = prepared.map_err(|error| format!("{error:#}"));
        let nextest = shell::installed("cargo-nextest");
        Self {
            long,
            prepared,
            built: None,
            nextest,
            cluster: None,
        }
    }

    /// Runs one suite.
    ///
    /// # Errors
    /// When it cannot start.
    pub(crate) fn suite(&mut self, suite: Suite) -> Result<Report> {
        if let Err(why) = &self.prepared
            && suite != Suite::Format
        {
            bail!("{why}");
        }
        if self.built == Some(false) && suite.runs_the_build() {
            bail!("the build failed");
        }
        install::check(suite.needs())?;
        match suite {
            Suite::Format => self.cargo_check(&["fmt", "--all", "--check"]),
            Suite::Lints => self.cargo_check(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--locked",
                "--",
                "--deny",
                "warnings",
            ]),
            Suite::Build => self.build(),
            Suite::House => self.rust_tests(suite, Selection::Binary("house")),
            Suite::Unit => self.unit(),
            Suite::Access => self.rust_tests(suite, Selection::Access),
            Suite::CratesSqlite | Suite::CratesPostgres => {
                self.rust_tests(suite, Selection::On(suite.database()))
            }
            Suite::SystemSqlite | Suite::SystemPostgres => {
                self.rust_tests(suite, Selection::Binary("system"))
            }
            Suite::BrowserSqlite | Suite::BrowserPostgres => self.node(suite, "tests/browser"),
            Suite::Attack => self.node(suite, "tests/attack"),
        }
    }

    fn limit(&self) -> Duration {
        Duration::from_secs(if self.long { 6 * 3600 } else { 3600 })
    }

    fn cargo_check(&self, arguments: &[&str]) -> Result<Report> {
        let ended = shell::watch(shell::cargo().args(arguments), self.limit())?;
        Ok(Report::one(ended.success))
    }

    /// Builds the program with the demo, and every test.
    fn build(&mut self) -> Result<Report> {
        let report = self.cargo_check(&[
            "build",
            "--workspace",
            "--all-features",
            "--all-targets",
            "--locked",
        ])?;
        self.built = Some(report.tally.failed == 0);
        Ok(report)
    }

    fn rust_tests(&mut self, suite: Suite, selection: Selection) -> Result<Report> {
        let environment = self.environment(suite)?;
        let connections = self.connections();
        let mut report = if self.nextest {
            self.nextest(selection, &environment)?
        } else {
            self.cargo_test(selection, &environment)?
        };
        let unused = suite.database() == Database::Postgres && self.connections() == connections;
        if unused && report.tally.ran() > 0 {
            report.fail("no test of this suite connected to PostgreSQL".to_owned());
        }
        Ok(report)
    }

    fn nextest(&self, selection: Selection, environment: &Environment) -> Result<Report> {
        let (expected, ignored) = self.nextest_list(selection)?;
        if expected + ignored == 0 {
            return Ok(Report::nothing());
        }
        let mut command = self.nextest_command("run", selection)?;
        command.arg("--no-tests=pass");
        environment.apply(&mut command);
        let ended = shell::watch(&mut command, self.limit())?;
        let mut report = read::nextest_run(&ended.text).unwrap_or_default();
        report.tally.skipped += ignored;
        if report.tally.ran() != expected {
            let ran = report.tally.ran();
            report.fail(format!("{ran} of {expected} tests ran"));
        }
        Ok(judged(report, &ended))
    }

    fn nextest_list(&self, selection: Selection) -> Result<(usize, usize)> {
        let mut command = self.nextest_command("list", selection)?;
        command.args([
            "--cargo-quiet",
            "--run-ignored=all",
            "--message-format=json",
        ]);
        read::nextest_list(&shell::quiet(&mut command)?)
    }

    fn nextest_command(&self, verb: &str, selection: Selection) -> Result<Command> {
        let mut command = shell::cargo();
        command.args([
            "nextest",
            verb,
            "--config-file",
            "xtask/nextest.toml",
            "--locked",
        ]);
        // after the build of everything, nothing is built again; without it, only what is selected
        if self.built == Some(true) {
            command.arg("--workspace");
        } else {
            command.args(selection.package_arguments()?);
        }
        command.args(["--all-features", "--filterset", &selection.filterset()?]);
        Ok(command)
    }

    fn cargo_test(&self, selection: Selection, environment: &Environment) -> Result<Report> {
        let mut command = shell::cargo();
        command.args(["test", "--all-features", "--no-fail-fast", "--locked"]);
        command.args(selection.package_arguments()?);
        command.args(selection.cargo_arguments());
        environment.apply(&mut command);
        let ended = shell::watch(&mut command, self.limit())?;
        let report = read::cargo_test(&ended.text).unwrap_or_default();
        Ok(judged(report, &ended))
    }

    fn unit(&mut self) -> Result<Report> {
        let mut report = self.rust_tests(Suite::Unit, Selection::Pure)?;
        if self.nextest && has_doc_tests(&shell::root().join("crates"))? {
            // nextest leaves the examples in documentation to cargo
            let mut command = shell::cargo();
            command.args([
                "test",
                "--doc",
                "--all-features",
                "--no-fail-fast",
                "--locked",
            ]);
            if self.built == Some(true) {
                command.arg("--workspace");
            } else {
                command
                    .args(["law", "casework", "language"].map(|name| format!("--package={name}")));
            }
            let ended = shell::watch(&mut command, self.limit())?;
            report.absorb(judged(
                read::cargo_test(&ended.text).unwrap_or_default(),
                &ended,
            ));
        }
        Ok(report)
    }

    /// Runs the tests of a folder that are written for node.
    fn node(&mut self, suite: Suite, folder: &str) -> Result<Report> {
        let files = node_tests(folder)?;
        if files.is_empty() {
            return Ok(Report::nothing());
        }
        let environment = self.environment(suite)?;
        let results = shell::root().join("tests/results");
        fs::create_dir_all(&results)?;
        let tap = results.join(format!("{}.tap", suite.name()));
        // what an earlier run left must not be read as the answer of this one
        fs::remove_file(&tap).or_else(missing_is_fine)?;
        let mut command = shell::command("node");
        command.args([
            "--test",
            "--test-concurrency=1",
            "--test-reporter=spec",
            "--test-reporter-destination=stdout",
        ]);
        command
            .arg("--test-reporter=tap")
            .arg(format!("--test-reporter-destination={}", tap.display()))
            .args(files);
        environment.apply(&mut command);
        let ended = shell::watch(&mut command, self.limit())?;
        let report = read::tap(&fs::read_to_string(&tap).unwrap_or_default()).unwrap_or_default();
        Ok(judged(report, &ended))
    }

    fn connections(&self) -> usize {
        self.cluster.as_ref().map_or(0, Cluster::connections)
    }

    fn environment(&mut self, suite: Suite) -> Result<Environment> {
        let postgres = match suite.database() {
            Database::Sqlite => None,
            Database::Postgres => {
                let cluster = match self.cluster.take() {
                    Some(cluster) => cluster,
                    None => Cluster::start()?,
                };
                Some(self.cluster.insert(cluster).url().to_owned())
            }
        };
        Ok(Environment {
            long: self.long,
            postgres,
            binary: shell::target().join("debug/samsone"),
        })
    }
}

/// What a test can see of how it is run.
struct Environment {
    long: bool,
    postgres: Option<String>,
    binary: PathBuf,
}

impl Environment {
    fn apply(&self, command: &mut Command) {
        command
            .env_remove(POSTGRES)
            .env("SAMSONE_BINARY", &self.binary)
            .env("CARGO_TERM_COLOR", "never")
            // a message of a test says what was expected; where in the harness it stood is noise
            .env("RUST_LIB_BACKTRACE", "0");
        command.envs(self.postgres.iter().map(|url| (POSTGRES, url)));
        command.envs(self.long.then_some(("SAMSONE_LONG", "1")));
    }
}

fn node_tests(folder: &str) -> Result<Vec<PathBuf>> {
    let folder = shell::root().join(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("{} is not readable", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    Ok(files)
}

fn missing_is_fine(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound {
        Ok(())
    } else {
        Err(error)
    }
}

/// A report that agrees with how the runner ended: a runner that fails without naming a failed test has failed too.
fn judged(mut report: Report, ended: &shell::Ended) -> Report {
    if ended.timed_out {
        report.fail("stopped because it took too long".to_owned());
    } else if !ended.success && report.tally.failed == 0 {
        report.fail(format!(
            "the test runner failed: {}",
            shell::last_lines(&ended.text, 2)
        ));
    } else if ended.success
        && report.tally
            == (Tally {
                skipped: report.tally.skipped,
                ..NOTHING
            })
    {
        report.remarks.push("no test ran".to_owned());
    }
    report
}

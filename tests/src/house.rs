//! One installation of the program: its folder, its database, its variables. It outlives the servers started in it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::contract;
use crate::database::Database;
use crate::folder::TempFolder;
use crate::server::Server;

/// An installation for one test.
#[derive(Debug)]
pub struct House {
    // dropped in this order: the database first, then the folder
    database: Database,
    folder: TempFolder,
    families: u32,
    today: String,
    variables: BTreeMap<&'static str, String>,
}

impl House {
    /// An installation with a few families, on the database that this run is about.
    ///
    /// # Errors
    /// When there is no place for it.
    pub fn new() -> Result<Self> {
        let folder = TempFolder::new()?;
        for inside in ["data", "tmp"] {
            fs::create_dir(folder.path().join(inside))?;
        }
        Ok(Self {
            database: Database::under_test()?,
            folder,
            families: 3,
            today: contract::TODAY.to_owned(),
            variables: BTreeMap::new(),
        })
    }

    /// The same installation with a variable set for everything that is started in it.
    #[must_use]
    pub fn with(mut self, variable: &'static str, value: &str) -> Self {
        self.variables.insert(variable, value.to_owned());
        self
    }

    /// The same installation, made on the day that it is on this machine: a program that serves in earnest asks the
    /// machine what day it is.
    ///
    /// # Errors
    /// When the machine does not tell.
    pub fn of_today(mut self) -> Result<Self> {
        let output = Command::new("date").arg("+%F").output()?;
        self.today = String::from_utf8(output.stdout)?.trim().to_owned();
        Ok(self)
    }

    /// Its database.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// Everything that the program wrote lies below this: `data`, `tmp` and `server.log`.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts the demo on a free port.
    ///
    /// # Errors
    /// When it does not serve.
    pub fn start(&self) -> Result<Server> {
        self.start_in(&[])
    }

    /// Starts the demo inside another program, such as a tracer, given with its arguments.
    ///
    /// # Errors
    /// When it does not serve.
    pub fn start_in(&self, wrapper: &[&str]) -> Result<Server> {
        // the program dies with the test, even when the test is killed
        let mut words: Vec<&OsStr> = wrapper.iter().map(OsStr::new).collect();
        let binary = contract::binary();
        words.extend(["setpriv", "--pdeathsig", "KILL"].map(OsStr::new));
        words.push(binary.as_os_str());
        let mut command = self.command(words[0]);
        command
            .args(&words[1..])
            .args(["demo", "--port", "0", "--print-people", "json"]);
        command.args(self.place()).args(self.people());
        Server::start(command, &self.folder().join("server.log"))
    }

    /// Serves in earnest what an earlier start has written, with these settings beside where it lies, on this port.
    ///
    /// # Errors
    /// When it does not serve.
    pub fn serve(&self, settings: &str, port: u16) -> Result<Server> {
        let file = self.folder().join("settings.toml");
        fs::write(&file, settings)?;
        let mut command = self.command(OsStr::new("setpriv"));
        command
            .args(["--pdeathsig", "KILL"])
            .arg(contract::binary())
            .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
            .arg("--config")
            .arg(&file)
            .args(self.place());
        let address = format!("http://127.0.0.1:{port}");
        Server::serving(command, &self.folder().join("server.log"), address)
    }

    /// Runs another command of the program to its end and returns what it printed.
    ///
    /// # Errors
    /// When the command fails; the message holds what it said.
    pub fn run(&self, command: &str, arguments: &[&OsStr]) -> Result<String> {
        let mut program = self.command(contract::binary().as_os_str());
        program.arg(command).args(arguments);
        let output = program
            .output()
            .with_context(|| format!("`samsone {command}` could not start"))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        bail!(
            "`samsone {command}` failed: {}",
            String::from_utf8_lossy(&output.stderr)
        )
    }

    /// Looks whether the journal is unbroken.
    ///
    /// # Errors
    /// When it is not.
    pub fn verify(&self) -> Result<String> {
        let place = self.place();
        self.run("verify", &place.iter().map(OsStr::new).collect::<Vec<_>>())
    }

    /// Makes a backup and returns its file.
    ///
    /// # Errors
    /// When the backup fails.
    pub fn back_up(&self) -> Result<PathBuf> {
        let file = self.folder().join("copy.samsone");
        let mut arguments = self.place();
        arguments.extend(["--to".to_owned(), file.display().to_string()]);
        self.run(
            "backup",
            &arguments.iter().map(OsStr::new).collect::<Vec<_>>(),
        )?;
        Ok(file)
    }

    /// Every personal word that the demo with these families holds.
    ///
    /// # Errors
    /// When the program does not tell.
    pub fn words(&self) -> Result<contract::Words> {
        let people = self.people();
        let text = self.run(
            "sample-words",
            &people.iter().map(OsStr::new).collect::<Vec<_>>(),
        )?;
        serde_json::from_str(&text).context("the words of the demo are not readable")
    }

    fn place(&self) -> Vec<String> {
        let data = self.folder().join("data").display().to_string();
        vec![
            "--data".to_owned(),
            data,
            "--database".to_owned(),
            self.database.argument(),
        ]
    }

    fn people(&self) -> Vec<String> {
        let words = [
            "--families",
            &self.families.to_string(),
            "--today",
            &self.today,
        ];
        words.map(str::to_owned).to_vec()
    }

    fn command(&self, program: &OsStr) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder())
            .env("TMPDIR", self.folder().join("tmp"))
            .envs(&self.variables);
        command
    }
}

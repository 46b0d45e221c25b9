//! The running program.

use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use system_tests::contract;

use crate::check::Ask;
use crate::client::{Client, get};
use crate::process::now;

/// How long it may take until it answers.
const START: Duration = Duration::from_secs(30);
/// How often we look again.
const PAUSE: Duration = Duration::from_millis(1);

/// A program that serves. It is asked to stop when this value is dropped.
pub(crate) struct Server {
    child: Child,
    /// Its port on this machine.
    pub(crate) port: u16,
}

/// What the program has counted.
#[derive(Deserialize)]
pub(crate) struct Counted {
    /// Openings recorded in all.
    pub(crate) openings: u64,
    /// Bytes that folded streams may take.
    pub(crate) cache_limit: u64,
    /// Bytes that they take.
    pub(crate) cache_bytes: u64,
    /// Folds that found a current state.
    pub(crate) hits: u64,
    /// Folds from the first entry on.
    pub(crate) misses: u64,
}

impl Server {
    /// Starts the program on a data folder and waits until it answers a question. Tells how long that took.
    pub(crate) fn start(data: &Path, first: &Ask) -> Result<(Self, Duration)> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let log = File::create(data.join("server.log"))?;
        let start = now();
        // the program dies with the bench, even when the bench is killed
        let child = Command::new("setpriv")
            .args(["--pdeathsig", "KILL"])
            .arg(contract::binary())
            .args(["demo", "--families", "1", "--today", contract::TODAY])
            .args(["--port", &port.to_string(), "--data"])
            .arg(data)
            // one browser of the bench is many people of a town
            .env(contract::RATE_LIMIT, "off")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("the program could not start")?;
        let server = Self { child, port };
        while start.elapsed() < START {
            if let Ok(mut client) = Client::connect(port) {
                first.check(&client.ask(&first.request)?)?;
                return Ok((server, start.elapsed()));
            }
            thread::sleep(PAUSE);
        }
        bail!(
            "the program did not answer; its log is {}",
            data.join("server.log").display()
        )
    }

    /// Its number among the processes.
    pub(crate) fn process(&self) -> String {
        self.child.id().to_string()
    }

    /// What it has counted.
    pub(crate) fn counted(&self) -> Result<Counted> {
        let mut client = Client::connect(self.port)?;
        let answer = client.ask(&get("/bench/figures", ""))?;
        ensure!(
            answer.status == 200,
            "the program was not built for the bench"
        );
        Ok(serde_json::from_slice(answer.body)?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // one that has ended by itself needs no word
        let _ = Command::new("kill")
            .args(["-TERM", &self.process()])
            .status();
        let _ = self.child.wait();
    }
}

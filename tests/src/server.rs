//! The running program.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::client::Client;
use crate::contract::{self, Person, Ready};

/// How long the program may take until it serves; the first start writes the synthetic municipality.
const START: Duration = Duration::from_secs(180);

/// How long it may take to stop in an orderly way.
const STOP: Duration = Duration::from_secs(20);

/// How often we look again.
const PAUSE: Duration = Duration::from_millis(50);

/// A program that serves. It is killed when this value is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    ready: Ready,
}

impl Server {
    /// Starts the program and waits until it answers. What it tells its operator goes to `log`.
    ///
    /// # Errors
    /// When it does not serve in time; the message holds its last words.
    pub(crate) fn start(mut command: Command, log: &Path) -> Result<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        command.stderr(File::options().create(true).append(true).open(log)?);
        let mut child = command.spawn().context("the program could not start")?;
        let output = child.stdout.take().context("the program has no output")?;
        match read_ready(output).and_then(|ready| wait_for_health(&ready).map(|()| ready)) {
            Ok(ready) => Ok(Self { child, ready }),
            Err(error) => {
                // it may have ended by itself; either way it must not go on
                let _ = child.kill();
                let _ = child.wait();
                Err(error.context(format!("the program said: {}", last_words(log))))
            }
        }
    }

    /// Starts a program that serves at an address without saying so, and waits until it answers.
    ///
    /// # Errors
    /// When it does not serve in time; the message holds its last words.
    pub(crate) fn serving(mut command: Command, log: &Path, address: String) -> Result<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(File::options().create(true).append(true).open(log)?);
        let mut child = command.spawn().context("the program could not start")?;
        let ready = Ready {
            address,
            people: Vec::new(),
        };
        match wait_for_health(&ready) {
            Ok(()) => Ok(Self { child, ready }),
            Err(error) => {
                // it may have ended by itself; either way it must not go on
                let _ = child.kill();
                let _ = child.wait();
                Err(error.context(format!("the program said: {}", last_words(log))))
            }
        }
    }

    /// What the program told when it served.
    #[must_use]
    pub fn ready(&self) -> &Ready {
        &self.ready
    }

    /// The first person of this role.
    ///
    /// # Errors
    /// When there is none.
    pub fn person(&self, role: &str) -> Result<&Person> {
        let found = self.ready.people.iter().find(|person| person.role == role);
        found.with_context(|| format!("nobody in the demo is a `{role}`"))
    }

    /// A browser where nobody is signed in.
    ///
    /// # Errors
    /// When the program gave an address that is not on this machine.
    pub fn visitor(&self) -> Result<Client> {
        Client::new(&self.ready.address)
    }

    /// A browser where the first person of this role is signed in.
    ///
    /// # Errors
    /// When there is none, or they are not let in.
    pub fn sign_in(&self, role: &str) -> Result<Client> {
        let mut client = self.visitor()?;
        client.sign_in(&self.person(role)?.link)?;
        Ok(client)
    }

    /// The most memory that the program has held so far, in megabytes.
    ///
    /// # Errors
    /// When the machine does not tell.
    pub fn most_memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next());
        let kilobytes: u64 = kilobytes.context("the machine does not tell")?.parse()?;
        Ok(kilobytes / 1024)
    }

    /// Kills the program as a power cut would: no last words, no tidying.
    ///
    /// # Errors
    /// When it had ended before by itself.
    pub fn kill(mut self) -> Result<()> {
        ensure!(
            self.child.try_wait()?.is_none(),
            "the program had ended by itself"
        );
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks the program to stop, and waits until it has.
    ///
    /// # Errors
    /// When it does not stop in time, or not with success.
    pub fn stop(mut self) -> Result<()> {
        let asked = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status()?;
        ensure!(asked.success(), "the program had ended by itself");
        for _ in 0..STOP.as_millis() / PAUSE.as_millis() {
            if let Some(status) = self.child.try_wait()? {
                ensure!(status.success(), "the program stopped with {status}");
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
        bail!("the program did not stop within {} s", STOP.as_secs())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // after `kill` and `stop` there is nothing left to kill
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first line of the output that says the program serves. The rest is read too, so that the program never
/// waits for us.
fn read_ready(output: ChildStdout) -> Result<Ready> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if line.starts_with('{') {
                // nobody listens after the first line
                let _ = sender.send(line);
            }
        }
    });
    let line = receiver
        .recv_timeout(START)
        .context("the program did not say that it serves")?;
    serde_json::from_str(&line)
        .with_context(|| format!("the program's first line is not readable: {line}"))
}

fn wait_for_health(ready: &Ready) -> Result<()> {
    let mut client = Client::new(&ready.address)?;
    for _ in 0..200 {
        if client
            .get(contract::HEALTH)
            .is_ok_and(|reply| reply.status == 200)
        {
            return Ok(());
        }
        thread::sleep(PAUSE);
    }
    bail!("the program does not answer at {}", contract::HEALTH)
}

fn last_words(log: &Path) -> String {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(8)..].join(" | ")
}

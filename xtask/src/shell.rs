//! Runs other programs: always in the root of the repository, never with standard input.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How often a running program is asked whether it has taken too long.
const HEARTBEAT: Duration = Duration::from_millis(200);

/// What a program said and how it ended.
pub(crate) struct Ended {
    /// Whether it ended by itself with exit code 0.
    pub(crate) success: bool,
    /// Whether it was stopped because it took too long.
    pub(crate) timed_out: bool,
    /// Every line of both outputs, in the order they came.
    pub(crate) text: String,
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A program that starts in the root of the repository and sees nothing of the cargo that started us.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    for (name, _) in env::vars_os() {
        if set_by_cargo(&name.to_string_lossy()) {
            command.env_remove(name);
        }
    }
    command
}

/// Whether `cargo run` set this variable for us; a nested build must not see it, or it would build anew.
fn set_by_cargo(name: &str) -> bool {
    name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
}

/// Whether a program of this name can be found.
pub(crate) fn installed(program: &str) -> bool {
    find(program).is_some()
}

/// Where a program of this name lies, if it is installed.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// Whether we may install packages and must hand the database to another user.
pub(crate) fn is_root() -> bool {
    quiet(command("id").arg("-u")).is_ok_and(|text| text.trim() == "0")
}

/// Runs a program without showing what it says, and returns its standard output.
///
/// # Errors
/// When it cannot start, or ends with another exit code than 0; the message then holds its last words.
pub(crate) fn quiet(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let output = command
        .output()
        .with_context(|| format!("`{name}` could not start"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    bail!("`{name}` failed: {}", shortened(&last_lines(&said, 12)))
}

/// Runs a program, shows every line as it comes, and stops it when it takes longer than `limit`.
///
/// # Errors
/// When the program cannot start.
pub(crate) fn watch(command: &mut Command, limit: Duration) -> Result<Ended> {
    let name = name_of(command);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("`{name}` could not start"))?;
    let (sender, lines) = mpsc::channel();
    listen(child.stdout.take(), &sender);
    listen(child.stderr.take(), &sender);
    drop(sender);

    let started = now();
    let mut text = String::new();
    let mut timed_out = false;
    loop {
        match lines.recv_timeout(HEARTBEAT) {
            Ok(line) => {
                let line = shortened(&line);
                println!("{line}");
                text.push_str(&line);
                text.push('\n');
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                timed_out |= stop_if_late(&mut child, started, limit);
                if timed_out || child.try_wait()?.is_some() {
                    break;
                }
            }
        }
    }
    let success = child.wait()?.success() && !timed_out;
    text.extend(lines.try_iter().map(|line| shortened(&line) + "\n"));
    Ok(Ended {
        success,
        timed_out,
        text,
    })
}

fn stop_if_late(child: &mut Child, started: Instant, limit: Duration) -> bool {
    let late = started.elapsed() > limit;
    // a program that has ended by itself cannot be stopped, and need not be
    late && child.kill().is_ok()
}

fn listen(output: Option<impl Read + Send + 'static>, sender: &Sender<String>) {
    let Some(output) = output else { return };
    let sender = sender.clone();
    thread::spawn(move || {
        let mut reader = BufReader::new(output);
        let mut bytes = Vec::new();
        while reader
            .read_until(b'\n', &mut bytes)
            .is_ok_and(|count| count > 0)
        {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if sender.send(line).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}

/// The same text without the folders of this machine.
pub(crate) fn shortened(text: &str) -> String {
    let mut short = text
        .replace(&format!("{}/", root().display()), "")
        .replace(&root().display().to_string(), ".");
    if let Some(home) = env::var_os("HOME").filter(|home| home.len() > 1) {
        short = short.replace(&*home.to_string_lossy(), "~");
    }
    short
}

/// The last lines of a text.
pub(crate) fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

fn name_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    program
        .file_name()
        .unwrap_or(program.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// This moment, for measuring how long something took.
#[expect(clippy::disallowed_methods, reason = "xtask measures its own suites")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

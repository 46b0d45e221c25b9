//! Puts in place what the habits need: Debian packages as root, npm packages from the lockfile.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use anyhow::{Result, bail};

use crate::shell;

/// How long an installation may take.
const LIMIT: Duration = Duration::from_secs(15 * 60);

/// A Debian package and how to see that it is there.
struct Package {
    name: &'static str,
    present: fn() -> bool,
}

const BROWSER: Package = Package {
    name: "chromium",
    present: || shell::installed("chromium"),
};
const POSTGRES: Package = Package {
    name: "postgresql",
    present: || crate::postgres::programs().is_some(),
};
const TRACER: Package = Package {
    name: "strace",
    present: || shell::installed("strace"),
};

const TOOLS: Package = Package {
    name: "python3-venv",
    // without it `python3 -m venv` begins, and ends with a folder that holds nothing
    present: || {
        shell::quiet(shell::command("python3").args(["-c", "import ensurepip, venv"])).is_ok()
    },
};

/// What of Debian a run needs.
#[derive(Clone, Copy, Default)]
pub(crate) struct Needs {
    /// A headless browser.
    pub(crate) browser: bool,
    /// A PostgreSQL server of our own.
    pub(crate) postgres: bool,
    /// A look at the system calls of the program.
    pub(crate) tracer: bool,
    /// A place for tools that are written in Python.
    pub(crate) tools: bool,
}

impl Needs {
    /// What both need.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            browser: self.browser || other.browser,
            postgres: self.postgres || other.postgres,
            tracer: self.tracer || other.tracer,
            tools: self.tools || other.tools,
        }
    }

    fn missing(self) -> Vec<&'static str> {
        let wanted = [
            (self.browser, BROWSER),
            (self.postgres, POSTGRES),
            (self.tracer, TRACER),
            (self.tools, TOOLS),
        ];
        let missing = wanted
            .iter()
            .filter(|(needed, package)| *needed && !(package.present)());
        missing.map(|(_, package)| package.name).collect()
    }
}

/// Sees that what is needed is there, without installing anything.
///
/// # Errors
/// When something is missing; the message says what to do.
pub(crate) fn check(needs: Needs) -> Result<()> {
    let missing = needs.missing();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    bail!(
        "Missing: {names}. Run `sudo apt-get install {names}` once, and then this command again."
    );
}

/// Installs the Debian packages that are needed and missing.
///
/// # Errors
/// When a package is missing and we are not root, or the installation fails; the message says what to do.
pub(crate) fn debian(needs: Needs) -> Result<()> {
    let missing = needs.missing();
    if missing.is_empty() {
        return Ok(());
    }
    if !shell::is_root() || !shell::installed("apt-get") {
        return check(needs);
    }
    println!("installing {}", missing.join(" "));
    apt(&["update", "--quiet"])?;
    let mut install = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut command = shell::command("apt-get");
    command
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    // Debian's package would start a server of its own; ours is private and comes later
    command.env("RUNLEVEL", "1");
    let ended = shell::watch(&mut command, LIMIT)?;
    if ended.success {
        return Ok(());
    }
    bail!(
        "`apt-get {}` failed: {}",
        arguments.join(" "),
        shell::last_lines(&ended.text, 3)
    )
}

/// Installs the npm packages when the lockfile is newer than what is installed.
///
/// # Errors
/// When npm is missing or fails.
pub(crate) fn npm() -> Result<()> {
    let root = shell::root();
    let lockfile = root.join("package-lock.json");
    if !lockfile.is_file() || is_newer(&root.join("node_modules/.package-lock.json"), &lockfile) {
        return Ok(());
    }
    if !shell::installed("npm") {
        bail!("Missing: npm. Install Node.js 20 or newer, and run this command again.");
    }
    println!("installing the npm packages of the lockfile");
    let mut command = shell::command("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    let ended = shell::watch(&mut command, LIMIT)?;
    if ended.success {
        return Ok(());
    }
    bail!("`npm ci` failed: {}", shell::last_lines(&ended.text, 5))
}

fn is_newer(file: &Path, than: &Path) -> bool {
    let changed = |path: &Path| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    matches!((changed(file), changed(than)), (Some(file), Some(than)) if file >= than)
}

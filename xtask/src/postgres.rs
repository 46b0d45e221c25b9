//! A PostgreSQL server of our own for one run: started in a temporary folder, always stopped, always removed.

use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::shell;

/// How long the server may take to answer after its start.
const PATIENCE: Duration = Duration::from_secs(60);

/// Starts the server and waits for the end of its own standard input, which comes when we end, however we end.
/// Only then it stops the server and removes the folder. Signals from the keyboard reach this script too; it
/// ignores them, so that it lives long enough to tidy up.
const KEEPER: &str = r#"
trap '' INT TERM HUP
folder=$1; shift
"$@" </dev/null >"$folder/server.log" 2>&1 &
server=$!
cat >/dev/null
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// A running server.
pub(crate) struct Cluster {
    keeper: Child,
    folder: PathBuf,
    url: String,
}

/// The newest installed PostgreSQL server programs (`initdb`, `postgres`, `pg_isready`).
pub(crate) fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut folders: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter_map(|path| Some((path.file_name()?.to_str()?.parse().ok()?, path.join("bin"))))
        .filter(|(_, folder)| folder.join("initdb").is_file() && folder.join("postgres").is_file())
        .collect();
    folders.sort();
    folders.pop().map(|(_, folder)| folder)
}

impl Cluster {
    /// Starts a server that writes durably, on a free port of the loopback, with a password of its own.
    ///
    /// # Errors
    /// When PostgreSQL is not installed or does not start; the message then holds its last words.
    pub(crate) fn start() -> Result<Self> {
        let programs = programs().context("PostgreSQL is not installed")?;
        let password = random_name()?;
        let folder = std::env::temp_dir().join(format!("samsone-postgres-{}", random_name()?));
        fs::create_dir(&folder)?;
        match Self::start_in(&folder, &programs, &password) {
            Ok(cluster) => Ok(cluster),
            Err(error) => {
                // the folder is of no use to anybody; the error is what matters
                let _ = fs::remove_dir_all(&folder);
                Err(error)
            }
        }
    }

    fn start_in(folder: &Path, programs: &Path, password: &str) -> Result<Self> {
        let secret = folder.join("password");
        fs::write(&secret, password)?;
        if shell::is_root() {
            shell::quiet(
                shell::command("chown")
                    .args(["-R", "postgres:"])
                    .arg(folder),
            )?;
        }
        let data = folder.join("data");
        let mut initialise = as_owner(&programs.join("initdb"));
        initialise
            .arg("--pgdata")
            .arg(&data)
            .arg("--pwfile")
            .arg(&secret);
        initialise.args([
            "--username=samsone",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        ]);
        shell::quiet(&mut initialise)?;
        fs::remove_file(&secret)?;

        let port = free_port()?;
        let server = server_command(&programs.join("postgres"), &data, folder, port);
        let keeper = keep(folder, &server)?;
        let url = format!("postgres://samsone:{password}@127.0.0.1:{port}/postgres");
        let mut cluster = Self {
            keeper,
            folder: folder.to_path_buf(),
            url,
        };
        cluster.wait_until_ready(&programs.join("pg_isready"), port)?;
        Ok(cluster)
    }

    /// Where the tests find the server; they make databases of their own in it.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How many connections the server has let in so far: a test run that says it used PostgreSQL must have
    /// raised it.
    pub(crate) fn connections(&self) -> usize {
        self.log().matches("connection authorized").count()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.join("server.log")).unwrap_or_default()
    }

    fn wait_until_ready(&mut self, pg_isready: &Path, port: u16) -> Result<()> {
        let started = shell::now();
        while started.elapsed() < PATIENCE {
            let mut question = shell::command(pg_isready);
            question.args(["--quiet", "--host=127.0.0.1", &format!("--port={port}")]);
            if question.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!(
            "PostgreSQL did not start: {}",
            shell::last_lines(&self.log(), 5)
        )
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // closing its input is what tells the keeper to stop the server; we wait, so that nothing is left behind
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

fn server_command(postgres: &Path, data: &Path, folder: &Path, port: u16) -> Command {
    let mut server = as_owner(postgres);
    server.arg("-D").arg(data).arg("-p").arg(port.to_string());
    let settings = [
        "listen_addresses=127.0.0.1",
        "fsync=on",
        "synchronous_commit=on",
        "max_connections=300",
        "log_connections=on",
        "timezone=UTC",
    ];
    for setting in settings {
        server.args(["-c", setting]);
    }
    server
        .arg("-c")
        .arg(format!("unix_socket_directories={}", folder.display()));
    server
}

/// PostgreSQL refuses to run as root, so root hands it to the user that Debian's package made.
fn as_owner(program: &Path) -> Command {
    if !shell::is_root() {
        return shell::command(program);
    }
    let mut command = shell::command("setpriv");
    command
        .args(["--reuid=postgres", "--regid=postgres", "--init-groups"])
        .arg(program);
    command
}

fn keep(folder: &Path, server: &Command) -> Result<Child> {
    let mut keeper = shell::command("sh");
    keeper
        .args(["-c", KEEPER, "keeper"])
        .arg(folder)
        .arg(server.get_program())
        .args(server.get_args());
    keeper
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    keeper
        .spawn()
        .context("the keeper of PostgreSQL could not start")
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn random_name() -> Result<String> {
    let mut bytes = [0_u8; 12];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

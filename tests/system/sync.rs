//! Looks over the program's shoulder: between a form and its receipt the journal is written through to the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use system_tests::contract::SYNCHRONOUS;
use system_tests::database::{Database, PostgresDatabase};
use system_tests::house::House;
use system_tests::trace::{self, Exchange, Sync};

/// How many forms are sent, one after the other.
const FORMS: usize = 20;

/// The receipts that were given, and those of them that were given too early.
struct Watched {
    receipts: usize,
    early: usize,
}

/// Tracers of the processes of a PostgreSQL server.
struct Tracers {
    running: Vec<Child>,
    file: PathBuf,
}

impl Tracers {
    /// Looks at the server and at every process that it has or will have.
    fn attach(database: &PostgresDatabase, folder: &Path) -> Self {
        let server = database
            .server_folder()
            .expect("PostgreSQL tells where it lies");
        let lock = fs::read_to_string(server.join("postmaster.pid"))
            .expect("PostgreSQL runs on this machine");
        let main = lock
            .lines()
            .next()
            .expect("PostgreSQL tells its process")
            .trim()
            .to_owned();
        let children =
            fs::read_to_string(format!("/proc/{main}/task/{main}/children")).unwrap_or_default();
        let file = folder.join("postgres.trace");
        let mut strace = Command::new("setpriv");
        strace
            .args(["--pdeathsig", "KILL", "strace"])
            .args(trace::ARGUMENTS)
            .arg(&file)
            .args(["-p", &main]);
        for child in children.split_whitespace() {
            strace.args(["-p", child]);
        }
        let running = strace.stderr(Stdio::null()).spawn().expect("strace starts");
        thread::sleep(Duration::from_secs(1));
        Self {
            running: vec![running],
            file,
        }
    }

    fn stop(mut self) -> String {
        for child in &mut self.running {
            assert!(
                child.try_wait().expect("strace can be asked").is_none(),
                "strace may not look at PostgreSQL: run the tests as root, or set kernel.yama.ptrace_scope to 0"
            );
            let asked = Command::new("kill")
                .args(["-TERM", &child.id().to_string()])
                .status();
            assert!(
                asked.is_ok_and(|status| status.success()),
                "strace can be stopped"
            );
            child.wait().expect("strace stops");
        }
        fs::read_to_string(&self.file).expect("strace has written")
    }
}

/// Sends forms to a program that is looked at, and compares the times of receipts with those of the disk.
fn watch(house: &House) -> Watched {
    let folder = house.folder();
    let file = folder.join("program.trace");
    let mut wrapper = vec!["setpriv", "--pdeathsig", "KILL", "strace"];
    wrapper.extend(trace::ARGUMENTS);
    let path = file.display().to_string();
    wrapper.push(&path);
    let tracers = match house.database() {
        Database::Sqlite => None,
        Database::Postgres(database) => Some(Tracers::attach(database, folder)),
    };
    let server = house
        .start_in(&wrapper)
        .expect("the program starts under strace");
    let mut parent = server.sign_in("parent").expect("a parent is let in");
    for number in 0..FORMS {
        parent
            .send_notice(&format!("Melding nummer {number}."))
            .expect("a notice is received");
    }
    server.kill().expect("the program ran until it was killed");
    let program = fs::read_to_string(&file).expect("strace has written");
    let syncs = match tracers {
        None => trace::syncs(&program, &["-wal", "-journal"]),
        Some(tracers) => trace::syncs(&tracers.stop(), &["pg_wal"]),
    };
    judged(&trace::exchanges(&program), &syncs)
}

fn judged(exchanges: &[Exchange], syncs: &[Sync]) -> Watched {
    let early = exchanges
        .iter()
        .filter(|exchange| !exchange.covered_by(syncs))
        .count();
    Watched {
        receipts: exchanges.len(),
        early,
    }
}

#[test]
fn a_receipt_comes_after_the_disk() {
    let house = House::new().expect("there is room for the test");
    let watched = watch(&house);
    assert!(
        watched.receipts >= FORMS,
        "only {} of {FORMS} receipts were seen in the trace",
        watched.receipts
    );
    assert_eq!(watched.early, 0, "of {} receipts", watched.receipts);
}

#[test]
fn a_program_that_does_not_wait_for_the_disk_is_caught() {
    let house = House::new()
        .expect("there is room for the test")
        .with(SYNCHRONOUS, "off");
    let watched = watch(&house);
    assert!(
        watched.receipts >= FORMS,
        "only {} of {FORMS} receipts were seen in the trace",
        watched.receipts
    );
    assert!(
        watched.early > 0,
        "this test would not notice a receipt that comes too early"
    );
}

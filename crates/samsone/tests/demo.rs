//! The demo from outside: started twice on one folder, refused where it must not listen, and looked
//! after with the other commands.

#![cfg(feature = "demo")]
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

mod folder;

use folder::Folder;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// A demo that is served until it is dropped.
struct Demo {
    child: Child,
    ready: Value,
}

impl Demo {
    fn start(data: &Path, more: &[&str]) -> Self {
        let mut child = program("demo")
            .args(["--port", "0", "--print-people", "json", "--data"])
            .arg(data)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let output = child.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap();
        Self { child, ready }
    }

    fn base(&self) -> &str {
        self.ready["ready"].as_str().unwrap()
    }

    /// The status and text of a page.
    fn get(&self, path: &str) -> String {
        self.get_with(path, "")
    }

    /// The same with a header of its own.
    fn get_with(&self, path: &str, header: &str) -> String {
        let address = self.base().trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{header}\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to stop, and says whether it ended well.
    fn stop(mut self) -> bool {
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        assert!(asked.unwrap().success());
        self.child.wait().unwrap().success()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program(command: &str) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_samsone"));
    program.arg(command).env("LC_ALL", "nb_NO.UTF-8");
    program
}

fn ended(command: &mut Command) -> Output {
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_demo_goes_on_with_what_is_there() {
    let folder = Folder::new("twice");
    let first = Demo::start(&folder.file("data"), &["--families", "3"]);
    assert!(first.get("/health").starts_with("HTTP/1.1 200"));
    let link = first.ready["people"][0]["link"].as_str().unwrap();
    let path = link.trim_start_matches(first.base()).to_owned();
    assert!(first.get(&path).starts_with("HTTP/1.1 303"));
    let people = first.ready["people"].as_array().unwrap().len();
    assert!(first.stop());

    let second = Demo::start(&folder.file("data"), &["--families", "40"]);
    assert_eq!(second.ready["people"].as_array().unwrap().len(), people);
    assert!(
        second.get(&path).starts_with("HTTP/1.1 303"),
        "the link is still good"
    );
    assert!(second.stop());
}

#[test]
fn signing_in_again_ends_the_session_that_the_browser_had() {
    let folder = Folder::new("again");
    let demo = Demo::start(&folder.file("data"), &["--families", "1"]);
    let link = demo.ready["people"][0]["link"].as_str().unwrap();
    let path = link.trim_start_matches(demo.base());
    let cookie = |answer: &str| {
        let lines = answer.lines();
        let mut cookies = lines.filter_map(|line| line.strip_prefix("set-cookie: "));
        let cookie = cookies.next().unwrap().split(';').next().unwrap();
        format!("Cookie: {cookie}\r\n")
    };
    let is_signed_in = |cookie: &str| {
        demo.get_with("/notice/new", cookie)
            .contains("action=\"/sign-out\"")
    };
    let first = cookie(&demo.get(path));
    assert!(is_signed_in(&first));
    let second = cookie(&demo.get_with(path, &first));
    assert!(is_signed_in(&second));
    assert!(!is_signed_in(&first), "the old token is worth nothing");
    assert!(demo.stop());
}

#[test]
fn the_demo_listens_on_this_machine_only() {
    let folder = Folder::new("outside");
    let mut command = program("demo");
    let refused = ended(
        command
            .args(["--address", "0.0.0.0", "--data"])
            .arg(folder.file("data")),
    );
    assert!(!refused.status.success());
    assert!(
        said(&refused).contains("bare på denne maskinen"),
        "{}",
        said(&refused)
    );
    assert!(!folder.file("data").exists(), "nothing was made");
}

#[test]
fn a_program_with_the_sign_in_of_the_demo_serves_this_machine_only() {
    let folder = Folder::new("served-outside");
    std::fs::create_dir(folder.file("data")).unwrap();
    let settings = folder.0.join("settings.toml");
    std::fs::write(&settings, "municipality = \"Fjellvik kommune\"\n").unwrap();
    let mut serve = program("serve");
    let refused = ended(
        serve
            .args(["--listen", "0.0.0.0:0", "--config"])
            .arg(&settings)
            .arg("--data")
            .arg(folder.file("data")),
    );
    assert!(!refused.status.success());
    assert!(
        said(&refused).contains("bare på denne maskinen"),
        "{}",
        said(&refused)
    );
}

#[test]
fn a_store_is_checked_copied_and_restored() {
    let folder = Folder::new("keeping");
    let demo = Demo::start(&folder.file("data"), &["--families", "1"]);
    let copy = folder.0.join("copy");
    let backup = ended(
        program("backup")
            .arg("--data")
            .arg(folder.file("data"))
            .arg("--to")
            .arg(&copy),
    );
    assert!(backup.status.success(), "{}", said(&backup));
    let again = ended(
        program("backup")
            .arg("--data")
            .arg(folder.file("data"))
            .arg("--to")
            .arg(&copy),
    );
    assert!(!again.status.success(), "a copy never replaces another");
    assert!(demo.stop());

    let other = folder.0.join("other");
    std::fs::create_dir(&other).unwrap();
    let keys = "demo-keys.toml";
    std::fs::copy(folder.file("data").join(keys), other.join(keys)).unwrap();
    let mut restore = program("restore");
    restore.arg("--data").arg(&other).arg("--from").arg(&copy);
    let refused = ended(&mut restore);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("Uten sletteliste"));
    assert!(!other.join("samsone.db").exists(), "nothing was read in");
    let restore = ended(restore.arg("--no-erasures"));
    assert!(restore.status.success(), "{}", said(&restore));
    let verify = ended(program("verify").arg("--data").arg(&other));
    assert!(verify.status.success(), "{}", said(&verify));
    let served = Demo::start(&other, &["--families", "1"]);
    assert!(served.get("/health").starts_with("HTTP/1.1 200"));
}

#[test]
fn wrong_input_is_answered_with_a_sentence_in_the_readers_language() {
    let folder = Folder::new("wrong");
    let wrong = [
        (
            "demo",
            vec!["--today", "2026-02-30"],
            [
                "En dato skrives",
                "Ein dato blir skriven",
                "A date is written",
            ],
        ),
        (
            "demo",
            vec!["--families", "0"],
            ["fra 1 til", "frå 1 til", "from 1 to"],
        ),
        (
            "demo",
            vec!["--familes", "3"],
            ["ikke et valg", "ikkje eit val", "not an option"],
        ),
        (
            "verify",
            vec!["--data", "nowhere"],
            ["ikke noe lager", "ikkje noko lager", "no store"],
        ),
        (
            "verify",
            vec!["--data", "nowhere", "--database", "mysql://x"],
            [
                "Det gjør ikke denne",
                "Det gjer ikkje denne",
                "This one does not",
            ],
        ),
        (
            "serve",
            vec![],
            ["hvilken kommune", "kva kommune", "the municipality"],
        ),
    ];
    for (command, arguments, sentences) in wrong {
        for (language, sentence) in ["nb_NO.UTF-8", "nn_NO.UTF-8", "en_GB.UTF-8"]
            .into_iter()
            .zip(sentences)
        {
            let mut asked = program(command);
            asked.env("LC_ALL", language).current_dir(&folder.0);
            let refused = ended(asked.args(&arguments));
            assert!(!refused.status.success(), "{command}");
            let said = said(&refused);
            assert!(said.contains(sentence), "{command} in {language}: {said}");
        }
    }
}

#[test]
fn keys_do_not_lie_with_the_data() {
    let folder = Folder::new("keys");
    std::fs::create_dir(folder.file("data")).unwrap();
    let inside = folder.file("data").join("keys.toml");
    let made = ended(program("new-keys").arg("--to").arg(&inside));
    assert!(made.status.success(), "{}", said(&made));
    let again = ended(program("new-keys").arg("--to").arg(&inside));
    assert!(!again.status.success(), "keys are never replaced");
    let settings = folder.0.join("settings.toml");
    std::fs::write(&settings, "municipality = \"Fjellvik kommune\"\n").unwrap();
    let mut serve = program("serve");
    let refused = ended(
        serve
            .arg("--config")
            .arg(&settings)
            .arg("--data")
            .arg(folder.file("data"))
            .arg("--keys")
            .arg(&inside),
    );
    assert!(!refused.status.success());
    assert!(said(&refused).contains("utenfor den"), "{}", said(&refused));
}

#[test]
fn the_words_of_the_demo_are_told() {
    let told = ended(program("sample-words").args(["--families", "3"]));
    let words: Value = serde_json::from_slice(&told.stdout).unwrap();
    for kind in ["names", "numbers", "sentences"] {
        assert!(words[kind].as_array().unwrap().len() > 20, "{kind}");
    }
}

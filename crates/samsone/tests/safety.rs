//! What the program refuses to do, and changing its key, from outside.

#![cfg(feature = "demo")]
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

mod folder;

use folder::Folder;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn program(command: &str, arguments: &[(&str, &Path)]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_samsone"));
    program.arg(command).env("LC_ALL", "nb_NO.UTF-8");
    for (name, value) in arguments {
        program.arg(name).arg(value);
    }
    program.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A store with dull cases in it, and its keys outside the data folder.
fn store(folder: &Folder) -> (PathBuf, PathBuf) {
    let (data, keys) = (folder.file("data"), folder.file("keys.toml"));
    let made = program(
        "sample-dull",
        &[("--data", &data), ("--cases", Path::new("3"))],
    );
    assert!(made.status.success(), "{}", said(&made));
    fs::rename(data.join("demo-keys.toml"), &keys).unwrap();
    (data, keys)
}

fn verified(data: &Path, keys: &Path) -> Output {
    program("verify", &[("--data", data), ("--keys", keys)])
}

#[test]
fn keys_that_others_can_read_are_not_taken() {
    let folder = Folder::new("open-keys");
    let (data, keys) = store(&folder);
    assert!(verified(&data, &keys).status.success());
    for mode in [0o640, 0o604, 0o644, 0o660] {
        fs::set_permissions(&keys, fs::Permissions::from_mode(mode)).unwrap();
        let refused = verified(&data, &keys);
        assert!(!refused.status.success(), "{mode:o}");
        let said = said(&refused);
        assert!(said.contains("andre enn eieren"), "{mode:o}: {said}");
    }
    fs::set_permissions(&keys, fs::Permissions::from_mode(0o400)).unwrap();
    assert!(verified(&data, &keys).status.success());
}

#[test]
fn the_wrapping_key_is_changed_and_the_old_one_opens_nothing() {
    let folder = Folder::new("rotate");
    let (data, old) = store(&folder);
    let new = folder.file("new.toml");
    let rotate = || {
        let places: [(&str, &Path); 3] = [("--data", &data), ("--keys", &old), ("--to", &new)];
        program("rotate", &places)
    };
    let done = rotate();
    assert!(done.status.success(), "{}", said(&done));
    let mode = fs::metadata(&new).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(verified(&data, &new).status.success());
    let refused = verified(&data, &old);
    assert!(
        said(&refused).contains("hører ikke til"),
        "{}",
        said(&refused)
    );

    // whoever was interrupted asks for the same again
    let again = rotate();
    assert!(again.status.success(), "{}", said(&again));
    assert!(verified(&data, &new).status.success());
}

#[test]
fn a_change_of_key_that_was_interrupted_goes_on_with_the_file_it_wrote() {
    let folder = Folder::new("rotate-again");
    let (data, old) = store(&folder);
    let new = folder.file("new.toml");
    let text = fs::read_to_string(&old).unwrap();
    let wrapping = text.lines().next().unwrap();
    let other = format!("wrapping = \"{}\"", "5".repeat(64));
    // the file was written, and nothing was wrapped with it yet
    fs::write(&new, text.replace(wrapping, &other)).unwrap();
    fs::set_permissions(&new, fs::Permissions::from_mode(0o600)).unwrap();
    let places: [(&str, &Path); 3] = [("--data", &data), ("--keys", &old), ("--to", &new)];
    let done = program("rotate", &places);
    assert!(done.status.success(), "{}", said(&done));
    assert!(fs::read_to_string(&new).unwrap().contains(&other));
    assert!(verified(&data, &new).status.success());
    assert!(!verified(&data, &old).status.success());
}

#[test]
fn the_seal_key_is_changed_and_older_seals_are_still_checked() {
    let folder = Folder::new("rotate-seal");
    let (data, old) = store(&folder);
    let new = folder.file("new.toml");
    let rotate = || {
        let what = Path::new("seal");
        let places: [(&str, &Path); 4] = [
            ("--data", &data),
            ("--keys", &old),
            ("--to", &new),
            ("--what", what),
        ];
        program("rotate", &places)
    };
    let done = rotate();
    assert!(done.status.success(), "{}", said(&done));
    let written = fs::read_to_string(&new).unwrap();
    assert!(written.contains("[[former-seal]]"), "the store is sealed");
    let mode = fs::metadata(&new).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(verified(&data, &new).status.success());
    // whoever was interrupted asks for the same again, and gets the same key
    let again = rotate();
    assert!(again.status.success(), "{}", said(&again));
    assert_eq!(fs::read_to_string(&new).unwrap(), written);
    // without what is kept of the old key, its seals do not hold
    let (keys, former) = written.split_once("[[former-seal]]").unwrap();
    fs::write(&new, keys).unwrap();
    assert!(!verified(&data, &new).status.success());
    let refused = rotate();
    assert!(said(&refused).contains("passer ikke"), "{}", said(&refused));
    let hash = former.split("hash = \"").nth(1).unwrap();
    let other = written.replace(&hash[..64], &"0".repeat(64));
    fs::write(&new, other).unwrap();
    assert!(!verified(&data, &new).status.success(), "another past");
}

#[test]
fn the_key_of_a_store_that_is_served_is_not_changed() {
    let folder = Folder::new("rotate-served");
    let (data, old) = store(&folder);
    let settings = folder.file("settings.toml");
    let text = "municipality = \"Fjellvik kommune\"\nlisten = \"127.0.0.1:0\"\n";
    fs::write(&settings, text).unwrap();
    let mut serving = Command::new(env!("CARGO_BIN_EXE_samsone"))
        .arg("serve")
        .args([Path::new("--config"), &settings])
        .args([Path::new("--data"), &data])
        .args([Path::new("--keys"), &old])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let output = serving.stdout.take().unwrap();
    BufReader::new(output).read_line(&mut line).unwrap();
    assert!(line.contains("127.0.0.1"), "{line}");
    let new = folder.file("new.toml");
    let places: [(&str, &Path); 3] = [("--data", &data), ("--keys", &old), ("--to", &new)];
    let refused = program("rotate", &places);
    serving.kill().unwrap();
    serving.wait().unwrap();
    assert!(!refused.status.success());
    assert!(
        said(&refused).contains("lageret åpent"),
        "{}",
        said(&refused)
    );
    assert!(!new.exists(), "nothing was written");
    assert!(program("rotate", &places).status.success());
}

#[test]
fn a_wrong_folder_becomes_no_store_of_the_new_key() {
    let folder = Folder::new("rotate-nowhere");
    let (_, old) = store(&folder);
    let (empty, new) = (folder.file("empty"), folder.file("new.toml"));
    fs::create_dir(&empty).unwrap();
    let places: [(&str, &Path); 3] = [("--data", &empty), ("--keys", &old), ("--to", &new)];
    let refused = program("rotate", &places);
    assert!(!refused.status.success());
    assert!(
        said(&refused).contains("ikke noe lager"),
        "{}",
        said(&refused)
    );
    assert!(!new.exists() && fs::read_dir(&empty).unwrap().next().is_none());
}

#[test]
fn keys_of_another_store_are_no_new_keys() {
    let folder = Folder::new("rotate-other");
    let (data, old) = store(&folder);
    let other = folder.file("other.toml");
    assert!(program("new-keys", &[("--to", &other)]).status.success());
    let places: [(&str, &Path); 3] = [("--data", &data), ("--keys", &old), ("--to", &other)];
    let refused = program("rotate", &places);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("passer ikke"), "{}", said(&refused));
    assert!(
        verified(&data, &old).status.success(),
        "nothing was changed"
    );
}

//! The files of the repository, as git knows them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the repository")
        .to_path_buf()
}

/// Every file that is in the repository or would be at the next commit, as a path from the root.
pub(crate) fn files() -> Vec<String> {
    let mut git = Command::new("git");
    git.args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ])
    .current_dir(root());
    let output = git.output().expect("git lists the files");
    assert!(
        output.status.success(),
        "git could not list the files of the repository"
    );
    let listed = String::from_utf8(output.stdout).expect("file names are readable");
    let mut files: Vec<String> = listed.split_terminator('\0').map(str::to_owned).collect();
    // a file that was deleted and not yet committed is still listed
    files.retain(|file| root().join(file).is_file());
    assert!(
        files.len() > 10,
        "this does not look like the repository: {files:?}"
    );
    files
}

/// The folders that hold at least one of the files, as paths from the root without a slash at the end.
pub(crate) fn folders() -> BTreeSet<String> {
    let files = files();
    let parents = files
        .iter()
        .flat_map(|file| Path::new(file).ancestors().skip(1));
    parents
        .map(|folder| folder.display().to_string())
        .filter(|folder| !folder.is_empty())
        .collect()
}

/// The text of a file, or nothing when it holds no text.
pub(crate) fn text(file: &str) -> Option<String> {
    String::from_utf8(fs::read(root().join(file)).expect("a listed file can be read")).ok()
}

/// The names of the crates of the product.
pub(crate) fn crates() -> BTreeSet<String> {
    let inside = |folder: &String| folder.strip_prefix("crates/").map(str::to_owned);
    folders()
        .iter()
        .filter_map(inside)
        .filter(|name| !name.contains('/'))
        .collect()
}

/// A `Cargo.toml`, read.
pub(crate) fn manifest(file: &str) -> toml::Table {
    text(file)
        .unwrap_or_else(|| panic!("{file} is text"))
        .parse()
        .unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Fails with one line for each finding, if there is any.
pub(crate) fn none(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}

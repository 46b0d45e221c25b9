//! What stands nowhere in the repository: folders of one machine, the tools it was written with, and addresses
//! from which packages are fetched.

use crate::tree;

/// Files that others write for us.
const LOCKFILES: [&str; 2] = ["Cargo.lock", "package-lock.json"];

/// The words are put together here so that this file does not hold them.
fn folders() -> [String; 4] {
    [
        ["/wo", "rk/"],
        ["/ro", "ot/"],
        ["/ho", "me/"],
        ["C:", "\\Users"],
    ]
    .map(|parts| parts.concat())
}

fn tools() -> [String; 8] {
    let parts = [
        ["clau", "de"],
        ["anthr", "opic"],
        ["copi", "lot"],
        ["chat", "gpt"],
        ["open", "ai"],
        ["cod", "ex"],
        ["ll", "m"],
        ["issue", " #"],
    ];
    parts.map(|parts| parts.concat())
}

fn registries() -> [String; 6] {
    let parts = [
        ["crates", ".io"],
        ["npmjs", ".org"],
        ["npmjs", ".com"],
        ["yarnpkg", ".com"],
        ["pypi", ".org"],
        ["debian", ".org"],
    ];
    parts.map(|parts| parts.concat())
}

/// Whether the word stands in the text and is not the middle of a longer one.
fn holds_word(text: &str, word: &str) -> bool {
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let last_is_letter = is_letter(word.chars().last());
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !is_letter(before) && (!last_is_letter || !is_letter(after))
    })
}

/// Whether the line holds an absolute path in this folder; an address of the web may hold the same letters.
fn holds_folder(line: &str, folder: &str) -> bool {
    let before = |at: usize| line[..at].chars().next_back();
    let part_of_address = |sign: char| sign.is_alphanumeric() || "._-/~}".contains(sign);
    line.match_indices(folder)
        .any(|(at, _)| !before(at).is_some_and(part_of_address))
}

/// Whether the line holds an address on this host or below it.
fn holds_host(line: &str, host: &str) -> bool {
    let addresses = line.split("://").skip(1);
    addresses
        .map(|rest| {
            rest.split(['/', '"', ' ', ')', ':', '>'])
                .next()
                .unwrap_or("")
        })
        .any(|found| {
            found == host
                || found
                    .strip_suffix(host)
                    .is_some_and(|front| front.ends_with('.'))
        })
}

fn findings(skip: &[&str], wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    for file in tree::files()
        .into_iter()
        .filter(|file| !skip.contains(&file.as_str()))
    {
        let text = tree::text(&file).unwrap_or_default();
        let lines = text.lines().enumerate().filter(|(_, line)| wrong(line));
        findings.extend(lines.map(|(number, _)| format!("{file}:{}", number + 1)));
    }
    findings
}

#[test]
fn no_folder_of_a_machine_stands_in_a_file() {
    let folders = folders();
    let found = findings(&[], |line| {
        folders.iter().any(|folder| holds_folder(line, folder))
    });
    tree::none("A file names a folder of one machine.", &found);
}

#[test]
fn the_project_speaks_of_itself_alone() {
    let tools = tools();
    let found = findings(&LOCKFILES, |line| {
        let line = line.to_lowercase();
        tools.iter().any(|tool| holds_word(&line, tool))
    });
    tree::none("A file speaks of the tools it was written with.", &found);
}

#[test]
fn no_registry_is_addressed() {
    let hosts = registries();
    let found = findings(&["Cargo.lock"], |line| {
        hosts.iter().any(|host| holds_host(line, host))
    });
    tree::none("A file holds the address of a package registry.", &found);
}

#[test]
fn forbidden_words_are_found() {
    let [work, ..] = folders();
    assert!(holds_folder(&format!("see {work}main"), &work));
    assert!(!holds_folder(&format!("https://example.no{work}1"), &work));
    let host = &registries()[0];
    assert!(holds_host(&format!("x = \"https://index.{host}/a\""), host));
    assert!(!holds_host(&format!("the registry {host}"), host));
    assert!(holds_word("a full stop.", "stop") && !holds_word("unstoppable", "stop"));
}

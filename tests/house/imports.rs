//! Who may use whom. The table is that of the architecture: commands go down, views come up, nothing points back.

use std::collections::BTreeSet;

use crate::tree;

/// A crate, what the program may use in it, and what its tests may use beside that.
type Room = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Every crate of the house. A new one gets its line here, and the line its reason in `ARCHITECTURE.md`.
const ALLOWED: [Room; 12] = [
    ("law", &[], &[]),
    ("language", &[], &[]),
    ("casework", &["law"], &[]),
    ("journal", &["casework"], &[]),
    ("document", &["language", "casework"], &[]),
    ("exchange", &["language", "casework"], &[]),
    (
        "office",
        &[
            "law", "casework", "journal", "document", "exchange", "language",
        ],
        &["sample"],
    ),
    ("delivery", &["office", "language"], &[]),
    (
        "web",
        &["office", "language", "casework", "law"],
        &["sample", "journal"],
    ),
    (
        "sample",
        &["office", "casework", "journal", "law"],
        &["language"],
    ),
    (
        "samsone",
        &[
            "law", "casework", "language", "journal", "document", "exchange", "office", "delivery",
            "web", "sample",
        ],
        &[],
    ),
    ("system-tests", &[], &["sample"]),
];

/// Libraries that only these crates may use: the database, the web and the outside world each have one room.
const ROOMS: [(&str, &[&str]); 13] = [
    ("rusqlite", &["journal"]),
    ("tokio-postgres", &["journal"]),
    ("chacha20poly1305", &["journal"]),
    ("ed25519-dalek", &["journal"]),
    ("axum", &["web", "samsone"]),
    ("askama", &["web"]),
    ("tower-http", &["web"]),
    ("hyper", &["web", "samsone"]),
    ("tokio-rustls", &["web"]),
    ("rustls-native-certs", &["web"]),
    ("ring", &["web"]),
    ("fluent-typed", &["language"]),
    ("clap", &["samsone", "xtask"]),
];

/// Crates without a database, a network, a clock or chance.
const PURE: [&str; 3] = ["law", "casework", "language"];

/// What would make a pure crate impure.
const IMPURE: [&str; 4] = ["tokio", "getrandom", "rand", "tracing-subscriber"];

struct Package {
    name: String,
    used: BTreeSet<String>,
    used_by_tests: BTreeSet<String>,
    manifest: toml::Table,
}

fn packages() -> Vec<Package> {
    let members = tree::crates()
        .into_iter()
        .map(|name| format!("crates/{name}"));
    members
        .chain(["xtask".to_owned(), "tests".to_owned()])
        .map(|folder| read(&folder))
        .collect()
}

fn read(folder: &str) -> Package {
    let manifest = tree::manifest(&format!("{folder}/Cargo.toml"));
    let keys = |table: &str| -> BTreeSet<String> {
        manifest
            .get(table)
            .and_then(toml::Value::as_table)
            .map(|table| table.keys().cloned().collect())
            .unwrap_or_default()
    };
    let mut used = keys("dependencies");
    used.extend(keys("build-dependencies"));
    let name = manifest["package"]["name"]
        .as_str()
        .expect("a package has a name")
        .to_owned();
    Package {
        name,
        used,
        used_by_tests: keys("dev-dependencies"),
        manifest,
    }
}

fn allowed(name: &str) -> Option<&'static Room> {
    ALLOWED.iter().find(|(room, _, _)| *room == name)
}

#[test]
fn every_crate_uses_only_what_it_may() {
    let house = tree::crates();
    let mut findings = Vec::new();
    for package in packages().iter().filter(|package| package.name != "xtask") {
        let name = &package.name;
        let Some((_, program, tests)) = allowed(name) else {
            findings.push(format!("`{name}` has no line in the table of this test"));
            continue;
        };
        let stranger = |used: &&String, lists: &[&[&str]]| {
            house.contains(*used) && !lists.iter().any(|list| list.contains(&used.as_str()))
        };
        findings.extend(
            package
                .used
                .iter()
                .filter(|used| stranger(used, &[program]))
                .map(|used| format!("`{name}` uses `{used}`")),
        );
        let in_tests = package
            .used_by_tests
            .iter()
            .filter(|used| stranger(used, &[program, tests]));
        findings.extend(in_tests.map(|used| format!("the tests of `{name}` use `{used}`")));
    }
    tree::none("A crate uses what it may not.", &findings);
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut findings = Vec::new();
    for package in packages() {
        for (library, rooms) in ROOMS {
            if package.used.contains(library) && !rooms.contains(&package.name.as_str()) {
                findings.push(format!(
                    "`{}` uses {library}, which belongs to {rooms:?}",
                    package.name
                ));
            }
        }
        if PURE.contains(&package.name.as_str()) {
            let impure = IMPURE
                .iter()
                .filter(|library| package.used.contains(**library));
            findings.extend(
                impure.map(|library| format!("`{}` is pure and uses {library}", package.name)),
            );
        }
    }
    tree::none("A library is used outside its room.", &findings);
}

#[test]
fn the_released_program_holds_no_synthetic_people() {
    let packages = packages();
    let program = packages
        .iter()
        .find(|package| package.name == "samsone")
        .expect("the program is a crate");
    let sample = &program.manifest["dependencies"]["sample"];
    assert_eq!(
        sample.get("optional").and_then(toml::Value::as_bool),
        Some(true),
        "`sample` must be optional"
    );
    let default = program
        .manifest
        .get("features")
        .and_then(|features| features.get("default"));
    let default = default.and_then(toml::Value::as_array).map_or(0, Vec::len);
    assert_eq!(
        default, 0,
        "the program has no features unless somebody asks for them"
    );
}

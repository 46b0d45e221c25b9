//! Which of the tests of the workspace a suite runs, and what there is to select.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::shell;
use crate::test::suite::Database;

/// Crates that know no database; every other crate is tried on both.
const PURE: [&str; 4] = ["law", "casework", "language", "xtask"];

/// The package that tries the whole system from outside.
const SYSTEM: &str = "system-tests";

/// The test program that holds the access rule against everything that comes out. It does not ask on which
/// database the run is, and takes minutes: it runs once.
const ACCESS: &str = "package(=web) & binary(=matrix)";

/// Some of the tests of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Selection {
    /// The crates without a database, and our own library.
    Pure,
    /// The crates that know a database. A test there either asks which database the run is about, or is written
    /// once and stands twice, as `…::sqlite` and `…::postgres`; then the other one is left out.
    On(Database),
    /// Who gets what: the access matrix, marked words, attacks over all forms.
    Access,
    /// One test program of `system-tests`.
    Binary(&'static str),
}

impl Selection {
    /// The selection in the language of nextest.
    ///
    /// # Errors
    /// When the crates cannot be listed.
    pub(crate) fn filterset(self) -> Result<String> {
        Ok(match self {
            Self::Pure => {
                let library = format!("(package(={SYSTEM}) & kind(lib))");
                either(PURE.into_iter().map(package).chain([library]))
            }
            Self::On(database) => {
                let crates = either(database_crates()?.iter().map(|name| package(name)));
                format!(
                    "({crates}) - test(/(^|::){}$/) - ({ACCESS})",
                    other(database)
                )
            }
            Self::Access => ACCESS.to_owned(),
            Self::Binary(name) => format!("package(={SYSTEM}) & binary(={name})"),
        })
    }

    /// The packages that hold the selection, as arguments of cargo.
    ///
    /// # Errors
    /// When the crates cannot be listed.
    pub(crate) fn package_arguments(self) -> Result<Vec<String>> {
        let names = match self {
            Self::Pure => PURE
                .into_iter()
                .chain([SYSTEM])
                .map(str::to_owned)
                .collect(),
            Self::On(_) => database_crates()?,
            Self::Access => vec!["web".to_owned()],
            Self::Binary(_) => vec![SYSTEM.to_owned()],
        };
        let argument = |name: String| ["--package".to_owned(), name];
        Ok(names.into_iter().flat_map(argument).collect())
    }

    /// What `cargo test` must be told beside the packages.
    pub(crate) fn cargo_arguments(self) -> Vec<String> {
        match self {
            // the library and the programs, not the test programs: those are suites of their own
            Self::Pure => vec!["--lib".to_owned(), "--bins".to_owned()],
            Self::On(database) => {
                let skipped = format!("::{}", other(database));
                vec!["--".to_owned(), "--skip".to_owned(), skipped]
            }
            Self::Access => vec!["--test".to_owned(), "matrix".to_owned()],
            Self::Binary(name) => vec!["--test".to_owned(), name.to_owned()],
        }
    }
}

fn package(name: &str) -> String {
    format!("package(={name})")
}

fn either(filters: impl Iterator<Item = String>) -> String {
    filters.collect::<Vec<_>>().join(" + ")
}

/// The last word of the tests that this run leaves out.
fn other(database: Database) -> &'static str {
    match database {
        Database::Sqlite => "postgres",
        Database::Postgres => "sqlite",
    }
}

/// Every crate of the house that is not known to be pure, so that a new one is tried on both databases.
fn database_crates() -> Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(shell::root().join("crates"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !PURE.contains(&name.as_str()))
        .collect();
    names.sort();
    Ok(names)
}

/// Whether a doc comment below this folder holds an example that compiles.
pub(crate) fn has_doc_tests(folder: &Path) -> Result<bool> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let found = if path.is_dir() {
            has_doc_tests(&path)?
        } else {
            path.extension().is_some_and(|extension| extension == "rs")
                && holds_example(&fs::read_to_string(&path)?)
        };
        if found {
            return Ok(true);
        }
    }
    Ok(false)
}

fn holds_example(source: &str) -> bool {
    let comments = source.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))
    });
    let fences = comments.filter_map(|comment| comment.trim().strip_prefix("```"));
    // every second fence closes; one that opens without a word, or with one that compiles, begins an example
    let compiles = ["", "rust", "no_run", "should_panic", "compile_fail"];
    fences
        .step_by(2)
        .any(|words| words.split(',').all(|word| compiles.contains(&word)))
}

//! What the tests ask of the program: commands, addresses and variables, each in one place.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Where the program lies; without it, the program that cargo built last with `--features demo`.
pub const BINARY: &str = "SAMSONE_BINARY";

/// The address of a PostgreSQL server where tests may make databases; without it, tests use SQLite.
pub const POSTGRES: &str = "SAMSONE_TEST_POSTGRES";

/// Tests that look for rare faults take their time when this is set.
pub const LONG: &str = "SAMSONE_LONG";

/// With the value `off`, a program built with `demo` commits without waiting for the disk, and does not refuse to.
/// Only for showing that the tests would notice.
pub const SYNCHRONOUS: &str = "SAMSONE_TEST_SYNCHRONOUS";

/// With the value `off`, a program built with `demo` stores bodies as they are. Only for showing that the tests
/// would notice.
pub const ENCRYPTION: &str = "SAMSONE_TEST_ENCRYPTION";

/// With the value `off`, a program built with `demo` lets anybody ask and send as often as it likes.
pub const RATE_LIMIT: &str = "SAMSONE_TEST_RATE_LIMIT";

/// Answers with 200 as soon as the program serves.
pub const HEALTH: &str = "/health";

/// The page with the notice of need.
pub const NOTICE: &str = "/notice/new";

/// The `id` of the form on that page.
pub const NOTICE_FORM: &str = "notice";

/// What the tests write into the notice beside what its page asks for with `required`.
pub const NOTICE_FIELDS: [(&str, &str); 1] = [("child-1-given", "Ada")];

/// Where a notice can be read again, by the address of its receipt.
#[must_use]
pub fn notice_of(receipt: &str) -> &str {
    receipt.strip_suffix("/receipt").unwrap_or(receipt)
}

/// What the demo takes for today in the tests.
pub const TODAY: &str = "2026-11-23";

/// The line that `samsone demo --print-people json` prints when it serves.
#[derive(Clone, Debug, Deserialize)]
pub struct Ready {
    /// The address, such as `http://127.0.0.1:8420`.
    #[serde(rename = "ready")]
    pub address: String,
    /// The people one can sign in as.
    pub people: Vec<Person>,
}

/// A synthetic person of the demo.
#[derive(Clone, Debug, Deserialize)]
pub struct Person {
    /// What the person is, such as `parent`.
    pub role: String,
    /// The name that the pages show.
    pub name: String,
    /// The link that signs in as this person.
    pub link: String,
    /// The national number that a provider of electronic identity would tell.
    #[serde(default)]
    pub number: Option<String>,
}

/// What `samsone sample-words` prints: every personal word of the synthetic municipality.
#[derive(Clone, Debug, Deserialize)]
pub struct Words {
    /// Names of people and their streets.
    pub names: Vec<String>,
    /// National identity numbers and telephone numbers.
    pub numbers: Vec<String>,
    /// What people have written.
    pub sentences: Vec<String>,
}

/// The program under test.
#[must_use]
pub fn binary() -> PathBuf {
    std::env::var_os(BINARY).map_or_else(built_by_cargo, PathBuf::from)
}

fn built_by_cargo() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root.join("target"), |folder| root.join(folder));
    target.join("debug/samsone")
}

/// Whether the tests may take their time.
#[must_use]
pub fn long() -> bool {
    std::env::var_os(LONG).is_some()
}

//! `cargo xtask access-matrix`: the picture of who gets what, made anew from the running program.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::shell;

/// Where the picture lies, from the root of the repository.
const PICTURE: &str = "crates/web/tests/matrix/access-matrix.txt";

/// Tells the test to write the picture instead of holding it against what is kept.
const ANEW: &str = "SAMSONE_ACCESS_MATRIX";

/// Asks every page and form as everybody, and writes what they get.
///
/// # Errors
/// When the program does not build, or a route has no rule by which it is asked.
pub(crate) fn run() -> Result<ExitCode> {
    let mut test = shell::cargo();
    test.args(["test", "--quiet", "--package", "web", "--test", "matrix"]);
    test.args(["--", "who_gets_what_is_what_was_agreed"]);
    if !test.env(ANEW, "1").status()?.success() {
        bail!("The picture was not made; what the test said stands above.");
    }
    println!("{PICTURE} says who gets what. Read the difference before you keep it.");
    Ok(ExitCode::SUCCESS)
}

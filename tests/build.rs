//! Says whether the catalogue of requirements lies beside the project: a test that reads it is run
//! when it does, and counted as skipped when it does not.

use std::env;
use std::path::PathBuf;

/// Names the catalogue when it lies elsewhere.
const ELSEWHERE: &str = "SAMSONE_REQUIREMENTS";

fn main() {
    println!("cargo::rustc-check-cfg=cfg(requirements)");
    println!("cargo::rerun-if-env-changed={ELSEWHERE}");
    println!("cargo::rerun-if-changed=build.rs");
    let tests = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let beside = tests.join("../../shared/requirements.md");
    let catalogue = env::var_os(ELSEWHERE).map_or(beside, PathBuf::from);
    if catalogue.is_file() {
        println!("cargo::rerun-if-changed={}", catalogue.display());
        println!("cargo::rustc-cfg=requirements");
        println!("cargo::rustc-env={ELSEWHERE}={}", catalogue.display());
    }
}

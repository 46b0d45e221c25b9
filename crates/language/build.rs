//! Turns `locales/<language>/<noun>.ftl` into typed functions. A message that is missing in one of the
//! languages gets no function, and a variable without a type stops the build.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (Ok(root), Ok(out)) = (
        std::env::var("CARGO_MANIFEST_DIR"),
        std::env::var("OUT_DIR"),
    ) else {
        return ExitCode::FAILURE;
    };
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder(&format!("{root}/../../locales"))
            .with_output_file_path(&format!("{out}/texts.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")))
            .with_default_language("nb")
            .with_prefix("")
            .with_lint_level(LintLevel::Strict)
            .without_bidi_isolation()
            .without_format(),
    )
}

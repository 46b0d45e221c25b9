//! What the program tells its operator: answers on the output, everything else on the error output.

use tracing_subscriber::EnvFilter;

/// Starts the log. It goes to the error output and holds nothing personal.
pub(crate) fn start_log() {
    let filter = EnvFilter::try_from_env("SAMSONE_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
}

/// One line of the answer.
#[expect(
    clippy::print_stdout,
    reason = "the one place where a command answers on its output"
)]
pub(crate) fn answer(line: &str) {
    println!("{line}");
}

/// How far the work has come.
#[expect(
    clippy::print_stderr,
    reason = "progress stands beside the answer, not in it"
)]
pub(crate) fn progress(line: &str) {
    eprintln!("{line}");
}

/// Why a command was not done, with every reason behind it.
pub(crate) fn trouble(error: &anyhow::Error) {
    let reasons: Vec<String> = error.chain().map(ToString::to_string).collect();
    progress(&format!("samsone: {}", reasons.join(": ")));
}

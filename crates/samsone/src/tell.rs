//! What the program tells its operator: answers on the output, everything else on the error output.

use clap::error::{ContextKind, ErrorKind};
use language::{Language, Words};
use std::error::Error;
use std::fmt;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// The exit code after a command line that cannot be read, as other programs have it.
pub(crate) const WRONG_LINE: u8 = 2;

/// Starts the log. It goes to the error output and holds nothing personal.
pub(crate) fn start_log() {
    let filter = EnvFilter::try_from_env("SAMSONE_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
}

/// The texts in the language that the command line asks for, where it can, or the environment.
pub(crate) fn words() -> Words {
    // no sentence to an operator says how long ago something was
    language().words(jiff::civil::date(2026, 11, 23))
}

/// The language in which the operator is spoken to.
pub(crate) fn language() -> Language {
    language_of_line(std::env::args().skip(1)).unwrap_or_else(language_of_environment)
}

/// The language that `samsone law … --language` names, also on a line that cannot be read.
fn language_of_line(mut line: impl Iterator<Item = String>) -> Option<Language> {
    line.next().filter(|command| command == "law")?;
    let mut line = line.skip_while(|word| !word.starts_with("--language"));
    let option = line.next()?;
    let code = match option.split_once('=') {
        Some((_, code)) => code.to_owned(),
        None => line.next()?,
    };
    language_called(&code)
}

fn language_called(code: &str) -> Option<Language> {
    match code {
        "nb" => Some(Language::Bokmal),
        "nn" => Some(Language::Nynorsk),
        "en" => Some(Language::English),
        _ => None,
    }
}

fn language_of_environment() -> Language {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let code = asked.as_deref().unwrap_or_default();
    let code = code.split(['_', '.', '-']).next();
    code.and_then(language_called).unwrap_or(Language::Bokmal)
}

/// A file or folder as a sentence names it.
pub(crate) fn name(path: &std::path::Path) -> String {
    path.display().to_string()
}

/// A count as a sentence tells it.
pub(crate) fn number<N: TryInto<i64>>(count: N) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
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
    // a reason that goes on is no end of a sentence
    progress(&format!(
        "samsone: {}",
        reasons.join(": ").replace(".: ", ": ")
    ));
}

/// How a value is written, in the language of the one who wrote another.
#[derive(Clone, Debug)]
pub(crate) struct Hint(pub(crate) String);

impl fmt::Display for Hint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for Hint {}

/// What is wrong with the command line, or the help that was asked for.
pub(crate) fn wrong_line(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        answer(error.render().to_string().trim_end());
        return ExitCode::SUCCESS;
    }
    let words = words();
    let said = |kind| error.get(kind).map(ToString::to_string);
    let name = said(ContextKind::InvalidArg).or_else(|| said(ContextKind::InvalidSubcommand));
    let sentence = match (error.kind(), name) {
        (ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand, Some(name)) => {
            words.operator_unknown_option(name)
        }
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(name)) => {
            let value = said(ContextKind::InvalidValue).unwrap_or_default();
            words.operator_wrong_value(value, name)
        }
        (ErrorKind::MissingRequiredArgument, Some(name)) => words.operator_needs_value(name),
        _ => words.operator_wrong_line_of_command(),
    };
    let hint = error
        .source()
        .and_then(|cause| cause.downcast_ref::<Hint>());
    let hint = hint.map(|hint| format!(" {hint}")).unwrap_or_default();
    let help = words.operator_see_help("samsone");
    progress(&format!("samsone: {sentence}{hint} {help}"));
    ExitCode::from(WRONG_LINE)
}

//! The command `law`: asks the rules, and shows what they are made of. It reads and prints; what is
//! said comes from the crate `law`.

use crate::tell::{self, Hint};
use anyhow::{Context, Error, Result};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use law::{BodyOfLaw, Language, Reply, RuleSet};
use serde::Serialize;
use std::fmt::Display;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the law can be asked to do.
#[derive(Subcommand)]
pub(crate) enum Law {
    /// Answer questions in JSON: one object, or one on each line
    #[command(after_help = EXAMPLE)]
    Ask(Ask),
    /// Print every fact that a rule can ask for
    Vocabulary(Listing),
    /// Print every question and every deadline, each with the facts it asks for
    Questions(Listing),
    /// Print a rule, or every rule of a question, as it reads on a date
    Explain(Explain),
    /// Print what is not the same on two dates
    Diff(Diff),
    /// Print the worked cases as questions, each with the answer that is right
    Cases(Body),
}

/// What `law ask` reads.
const EXAMPLE: &str = r#"A question has these keys; "id", "law" (norway, or proposal-2020) and "facts" may be left out:

  {"id": 1, "law": "norway", "on": "2026-07-02", "ask": "child-coordinator",
   "facts": {"child-born": "2018-03-14", "serious-condition": true}}

"samsone law questions" shows what can be asked, "samsone law vocabulary" what can be told."#;

/// Options of `law ask`.
#[derive(Args)]
pub(crate) struct Ask {
    /// The file with the questions; what comes in when there is none, or `-`
    file: Option<PathBuf>,
    #[command(flatten)]
    language: InLanguage,
}

/// Options of the lists.
#[derive(Args)]
pub(crate) struct Listing {
    /// One line of JSON for each, for a program to read
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: InLanguage,
}

/// Options of `law explain`.
#[derive(Args)]
pub(crate) struct Explain {
    /// The name of a rule, or of a question
    rule: String,
    /// The date, as 2026-07-02
    #[arg(long, value_name = "DATE", value_parser = read_date)]
    on: Date,
    #[command(flatten)]
    body: Body,
    #[command(flatten)]
    listing: Listing,
}

/// Options of `law diff`.
#[derive(Args)]
pub(crate) struct Diff {
    /// The first date
    #[arg(value_parser = read_date)]
    first: Date,
    /// The second date
    #[arg(value_parser = read_date)]
    second: Date,
    #[command(flatten)]
    body: Body,
    #[command(flatten)]
    listing: Listing,
}

/// Which body of law.
#[derive(Args, Clone, Copy)]
pub(crate) struct Body {
    /// The body of law
    #[arg(long, value_name = "norway|proposal-2020", default_value = "norway", value_parser = read_body)]
    law: BodyOfLaw,
}

/// In which language it is said.
#[derive(Args, Clone, Copy)]
pub(crate) struct InLanguage {
    /// The language: bokmål, nynorsk or English
    #[arg(long, value_name = "nb|nn|en", default_value = "nb", value_parser = read_language)]
    language: Language,
}

impl InLanguage {
    fn chosen(self) -> Language {
        self.language
    }
}

/// Which language it is. Which one the reader has is not known when it is none of them, so that is
/// said in all three.
fn read_language(name: &str) -> Result<Language, Hint> {
    match name {
        "nb" => Ok(Language::Bokmal),
        "nn" => Ok(Language::Nynorsk),
        "en" => Ok(Language::English),
        _ => Err(Hint(law::languages_sentence())),
    }
}

fn read_body(name: &str) -> Result<BodyOfLaw, Hint> {
    BodyOfLaw::called(name).ok_or_else(|| Hint(law::bodies_sentence(spoken())))
}

/// A date, as 2026-07-02.
fn read_date(text: &str) -> Result<Date, Hint> {
    text.parse()
        .map_err(|_| Hint(tell::words().operator_date_form()))
}

/// The language of a line that cannot be read.
fn spoken() -> Language {
    match tell::language() {
        language::Language::Bokmal => Language::Bokmal,
        language::Language::Nynorsk => Language::Nynorsk,
        language::Language::English => Language::English,
    }
}

/// Does what was asked. A question that could not be asked, or is answered otherwise than a worked
/// case expects, makes the command fail after all others are answered.
pub(crate) fn run(command: Law) -> Result<ExitCode> {
    let mut done = Done::All;
    let written = match command {
        Law::Ask(options) => ask(&options, &mut done),
        Law::Vocabulary(options) => {
            let rules = RuleSet::embedded();
            list(rules.list_facts(options.language.chosen()), &options)
        }
        Law::Questions(options) => {
            list(RuleSet::list_questions(options.language.chosen()), &options)
        }
        Law::Explain(options) => explain(&options),
        Law::Diff(options) => {
            let rules = RuleSet::embedded_of(options.body.law);
            let language = options.listing.language.chosen();
            let found = rules.differences(options.first, options.second, language);
            list(found, &options.listing)
        }
        Law::Cases(body) => print(law::cases(body.law)?.into_iter()),
    };
    match written {
        Ok(()) => Ok(done.exit_code()),
        // whoever reads has seen enough
        Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(error),
    }
}

/// How far it came with what was asked.
#[derive(Clone, Copy)]
enum Done {
    /// Everything was answered, and as a worked case expects.
    All,
    /// Something could not be asked, or was answered otherwise than a worked case expects.
    NotAll,
    /// Nothing was asked.
    NothingAsked,
}

impl Done {
    fn exit_code(self) -> ExitCode {
        match self {
            Self::All => ExitCode::SUCCESS,
            Self::NotAll => ExitCode::FAILURE,
            Self::NothingAsked => ExitCode::from(tell::WRONG_LINE),
        }
    }
}

fn ask(options: &Ask, done: &mut Done) -> Result<()> {
    let text = read(options.file.as_deref())?;
    let language = options.language.chosen();
    let mut replies = law::answer_all(&text, language).peekable();
    if replies.peek().is_none() {
        *done = Done::NothingAsked;
        tell::progress(&law::nothing_asked_sentence(language));
    }
    print(replies.inspect(|reply| {
        for sentence in faults(reply) {
            *done = Done::NotAll;
            tell::progress(sentence);
        }
    }))
}

/// What is wrong with a question, or with the answer that was expected.
fn faults(reply: &Reply) -> Vec<&String> {
    match reply {
        Reply::Refused(refused) => refused.errors.iter().map(|wrong| &wrong.text).collect(),
        Reply::Answer(answer) => {
            let expected = answer.as_expected.iter();
            expected.flat_map(|expected| &expected.differs).collect()
        }
    }
}

fn read(file: Option<&Path>) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    match file {
        Some(file) if file != Path::new("-") => {
            text = std::fs::read(file)
                .with_context(|| tell::words().operator_no_reading(tell::name(file)))?;
        }
        _ => {
            let mut input = io::stdin().lock();
            input
                .read_to_end(&mut text)
                .context("what came in could not be read")?;
        }
    }
    Ok(text)
}

fn explain(options: &Explain) -> Result<()> {
    let rules = RuleSet::embedded_of(options.body.law);
    let language = options.listing.language.chosen();
    let found = rules.explain_or_say(&options.rule, options.on, language);
    list(found.map_err(Error::msg)?, &options.listing)
}

/// One thing after the other, for a person or for a program.
fn list<T: Display + Serialize>(things: Vec<T>, options: &Listing) -> Result<()> {
    if options.json {
        return print(things.into_iter());
    }
    let mut output = BufWriter::new(io::stdout().lock());
    for thing in things {
        writeln!(output, "{thing}\n")?;
    }
    Ok(output.flush()?)
}

/// One line of JSON for each.
fn print<T: Serialize>(things: impl Iterator<Item = T>) -> Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for thing in things {
        let line = serde_json::to_string(&thing)?;
        writeln!(output, "{line}")?;
    }
    Ok(output.flush()?)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

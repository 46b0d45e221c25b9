//! The program: one command line, one configuration, and the rooms of the house put together.

#[cfg(feature = "bench")]
mod bench;
mod command;
mod config;
#[cfg(feature = "demo")]
mod demo;
mod house;
mod keep;
mod keeping;
mod keys;
mod legal;
mod limits;
mod listen;
mod login;
mod register;
mod serve;
mod store;
mod tell;
mod testing;
#[cfg(test)]
mod trial;
mod upkeep;
mod watch;

use clap::Parser;
use command::{Command, Line};
use std::process::ExitCode;

/// Pages are many small texts, made by several threads at once.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let command = match Line::try_parse() {
        Ok(line) => line.command,
        Err(error) => return tell::wrong_line(&error),
    };
    if let Command::Law { law } = command {
        return legal::run(law).unwrap_or_else(|error| {
            tell::trouble(&error);
            ExitCode::FAILURE
        });
    }
    tell::start_log();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(run(command)),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell::trouble(&error);
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        // `main` answers it without a runtime
        Command::Law { law } => legal::run(law).map(drop),
        Command::Serve(options) => serve::run(options).await,
        Command::NewKeys(options) => keys::make(&options),
        Command::Register(options) => register::register(options).await,
        Command::Verify(options) => keeping::verify(options).await,
        Command::Rotate(options) => keeping::rotate(options).await,
        Command::Backup(options) => keeping::backup(options).await,
        Command::Restore(options) => keeping::restore(options).await,
        Command::Copy(options) => keeping::copy(options).await,
        Command::Erasures(options) => keeping::erasures(options).await,
        #[cfg(feature = "demo")]
        Command::Demo(options) => demo::run(options).await,
        #[cfg(feature = "demo")]
        Command::SampleWords(options) => demo::words(options),
        #[cfg(feature = "demo")]
        Command::SampleDull(options) => demo::dull(options).await,
    }
}

//! The habits of the house: `cargo xtask demo`, `cargo xtask test` and `cargo xtask bench`.
#![expect(clippy::print_stdout, reason = "a command tells its user what it does")]

mod access_matrix;
mod bench;
mod demo;
mod install;
mod law_pages;
mod postgres;
mod shell;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The habits of the house.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    habit: Habit,
}

#[derive(Subcommand)]
enum Habit {
    /// Build the program and show it with the synthetic municipality.
    Demo(demo::Demo),
    /// Try everything, on both databases, and say at the end what passed.
    Test(test::Test),
    /// Measure pages and appends in a released program, beside bare figures.
    Bench(bench::Bench),
    /// Make the pages of the documentation that come out of the files of `law/`.
    LawPages,
    /// Make the picture of who gets what anew, from the running program.
    AccessMatrix,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().habit {
        Habit::Demo(demo) => demo.run(),
        Habit::Test(test) => test.run(),
        Habit::Bench(bench) => bench.run(),
        Habit::LawPages => law_pages::run(),
        Habit::AccessMatrix => access_matrix::run(),
    };
    outcome.unwrap_or_else(|error| {
        println!("{error:#}");
        ExitCode::FAILURE
    })
}

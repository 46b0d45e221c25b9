//! The command line.

#[cfg(feature = "demo")]
use crate::tell::{self, Hint};
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Samsone: one shared zone around one child.
#[derive(Parser)]
#[command(version, about)]
pub(crate) struct Line {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What the program can be asked to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Serve the pages of a municipality until stopped
    Serve(Serve),
    /// Make the three keys of a new store, in a file outside its data folder
    NewKeys(NewKeys),
    /// Write which organisations and units there are and who works there, as a file describes it
    Register(Register),
    /// Check that the store is what was written: every chain, seal and key
    Verify(Verify),
    /// Change a key: the one that wraps all others, or the one that signs seals
    Rotate(Rotate),
    /// Write a sealed copy of the store to a file, also while it is served
    Backup(Backup),
    /// Read a sealed copy into an empty store
    Restore(Restore),
    /// Copy the store into another database
    Copy(Copy),
    /// Write the list of destroyed keys to a file, to be kept beside the copies
    Erasures(Erasures),
    /// Ask the law, and see what its rules are made of
    Law {
        /// What is asked of it
        #[command(subcommand)]
        law: crate::legal::Law,
    },
    /// Make a synthetic municipality in a folder and serve it, on this machine only
    #[cfg(feature = "demo")]
    Demo(Demo),
    /// Print every name, number and sentence of the synthetic municipality
    #[cfg(feature = "demo")]
    SampleWords(Families),
    /// Write dull cases into an empty store, for measuring
    #[cfg(feature = "demo")]
    SampleDull(SampleDull),
}

/// Where the store lies and which keys open it.
#[derive(Args, Clone, Default)]
pub(crate) struct Place {
    /// A file with the settings, in TOML; what stands on the command line goes before it
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The data folder
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Where the journal is kept: `sqlite`, in the data folder, or the address of a PostgreSQL database
    #[arg(long, value_name = "sqlite|postgres://…")]
    pub(crate) database: Option<String>,
    /// The file with the keys, outside the data folder
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: Option<PathBuf>,
}

/// Options of `serve`.
#[derive(Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<SocketAddr>,
}

/// Options of `register`.
#[derive(Args)]
pub(crate) struct Register {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file that describes them, in TOML, outside the data folder
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Write it without asking
    #[arg(long)]
    pub(crate) yes: bool,
}

/// Options of `verify`.
#[derive(Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The seal of a day, kept outside: nothing that stood in the store then may be gone or changed
    #[arg(long, value_name = "FILE")]
    pub(crate) seal: Option<PathBuf>,
}

/// Options of `rotate`.
#[derive(Args)]
pub(crate) struct Rotate {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file for the keys with the new one; after an interruption the same one again
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
    /// Which key
    #[arg(long, value_enum, default_value_t)]
    pub(crate) what: WhichKey,
}

/// A key that can be changed.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum WhichKey {
    /// The one that wraps all others: every key is wrapped anew, and the old one opens nothing
    #[default]
    Wrapping,
    /// The one that signs seals: what the old one sealed holds on, and it seals nothing more
    Seal,
}

/// Options of `backup`.
#[derive(Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

/// Options of `restore`.
#[derive(Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The copy
    #[arg(long, value_name = "FILE")]
    pub(crate) from: PathBuf,
    /// An erasure list that is newer than the copy; may be named several times
    #[arg(long, value_name = "FILE")]
    pub(crate) erasures: Vec<PathBuf>,
    /// Nothing was ever erased in the store that the copy was made of
    #[arg(long, conflicts_with = "erasures")]
    pub(crate) no_erasures: bool,
}

/// Options of `copy`.
#[derive(Args)]
pub(crate) struct Copy {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The database to copy into; it must be empty
    #[arg(long, value_name = "sqlite|postgres://…")]
    pub(crate) to: String,
    /// The data folder of the new store, where it is another
    #[arg(long, value_name = "DIR")]
    pub(crate) to_data: Option<PathBuf>,
}

/// Options of `erasures`.
#[derive(Args)]
pub(crate) struct Erasures {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The file to write; an older list in it is replaced
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

/// Options of `new-keys`.
#[derive(Args)]
pub(crate) struct NewKeys {
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

/// How large the synthetic municipality is, and which day it is there.
#[cfg(feature = "demo")]
#[derive(Args, Clone, Copy)]
pub(crate) struct Families {
    /// How many families the municipality has
    #[arg(long, value_name = "N", value_parser = read_families)]
    pub(crate) families: Option<u32>,
    /// The date that the demo takes for today, as 2026-11-23
    #[arg(long, value_name = "DATE", value_parser = read_day)]
    pub(crate) today: Option<casework::moment::Date>,
}

/// Options of `demo`.
#[cfg(feature = "demo")]
#[derive(Args)]
pub(crate) struct Demo {
    /// The port on this machine; 0 takes one that is free
    #[arg(long, default_value_t = 8420)]
    pub(crate) port: u16,
    /// The address on this machine; any other is refused
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) address: std::net::IpAddr,
    /// The data folder; made when it is missing
    #[arg(long, value_name = "DIR", default_value = "demo-data")]
    pub(crate) data: PathBuf,
    /// Where the journal is kept: `sqlite`, in the data folder, or the address of a PostgreSQL database
    #[arg(long, value_name = "sqlite|postgres://…", default_value = "sqlite")]
    pub(crate) database: String,
    #[command(flatten)]
    pub(crate) families: Families,
    /// In which form the people are listed
    #[arg(long, value_name = "FORM", value_enum, default_value = "text")]
    pub(crate) print_people: PeopleForm,
}

/// Options of `sample-dull`.
#[cfg(feature = "demo")]
#[derive(Args)]
pub(crate) struct SampleDull {
    /// The data folder; made when it is missing
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// Where the journal is kept: `sqlite`, in the data folder, or the address of a PostgreSQL database
    #[arg(long, value_name = "sqlite|postgres://…", default_value = "sqlite")]
    pub(crate) database: String,
    /// How many cases
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub(crate) cases: u64,
    /// The date that is today
    #[arg(long, value_name = "DATE", value_parser = read_day)]
    pub(crate) today: Option<casework::moment::Date>,
}

/// In which form the demo lists its people.
#[cfg(feature = "demo")]
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum PeopleForm {
    /// Lines for a person to read
    Text,
    /// One line of JSON for a program to read
    Json,
}

/// So many families as the town has room for.
#[cfg(feature = "demo")]
fn read_families(text: &str) -> Result<u32, Hint> {
    let count = text.parse().ok();
    let count = count.filter(|count| (1..=2000).contains(count));
    count.ok_or_else(|| Hint(tell::words().operator_families_range()))
}

/// A date between the years in which the calendar of the demo works.
#[cfg(feature = "demo")]
fn read_day(text: &str) -> Result<casework::moment::Date, Hint> {
    let day: casework::moment::Date = text
        .parse()
        .map_err(|_| Hint(tell::words().operator_date_form()))?;
    if (2024..=2099).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Hint(tell::words().operator_date_range()))
    }
}

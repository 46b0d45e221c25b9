//! What `cargo xtask bench` measures with: it starts the real program on a store of dull cases, asks it for pages
//! over the network as families, coordinators and the coordinating unit do, and prints what it took beside bare
//! figures of the same run.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command answers on its output and tells its progress beside it"
)]

mod append;
mod check;
mod client;
mod figures;
mod load;
mod options;
mod pages;
mod people;
mod process;
mod report;
mod server;
mod size;
mod store;

use anyhow::Result;

use options::Options;
use report::Report;

fn main() -> Result<()> {
    let options = Options::read(std::env::args().skip(1))?;
    let mut report = Report::default();
    for cases in &options.cases {
        size::measure(&options, *cases, &mut report)?;
    }
    report.compare_sizes();
    println!("{report}");
    Ok(())
}

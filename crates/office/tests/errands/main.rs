//! Errands as stories: a municipality, a family, and what they do, over a real journal.

#![expect(
    unreachable_pub,
    reason = "the modules of one test share their helpers"
)]
#![expect(
    clippy::unwrap_used,
    reason = "what is told before a story begins cannot fail without failing the test"
)]

mod decision;
mod discussion;
mod emergency;
mod handing;
mod inform;
mod organisation;
mod own;
mod plan;
mod report;
mod retention;
mod session;
mod support;
mod today;
mod unusual;

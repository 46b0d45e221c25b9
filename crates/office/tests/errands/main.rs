//! Errands as stories: a municipality, a family, and what they do, over a real journal.

#![expect(
    unreachable_pub,
    reason = "the modules of one test share their helpers"
)]
#![expect(
    clippy::unwrap_used,
    reason = "what is told before a story begins cannot fail without failing the test"
)]

mod code;
mod decision;
mod discussion;
mod emergency;
mod handing;
mod hidden;
mod inform;
mod oral;
mod organisation;
mod own;
mod plan;
mod preview;
mod report;
mod retention;
mod session;
mod stranger;
mod support;
mod today;
mod unusual;

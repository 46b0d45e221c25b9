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
mod inform;
mod plan;
mod report;
mod session;
mod support;
mod today;

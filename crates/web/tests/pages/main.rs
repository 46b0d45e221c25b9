//! The pages over HTTP, as a stranger, a family and staff get them.

#![expect(
    unreachable_pub,
    reason = "the modules of one test share their helpers"
)]
#![expect(
    clippy::unwrap_used,
    reason = "what is made before a page is asked for cannot fail without failing the test"
)]

mod browser;
mod changed_law;
mod cookies;
mod headers;
mod late;
mod long;
mod paper;
mod town;

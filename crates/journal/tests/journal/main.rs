//! The journal on both databases: each test is written once and run on SQLite and, where
//! `SAMSONE_TEST_POSTGRES` names a server, on PostgreSQL.

#![expect(
    unreachable_pub,
    reason = "the modules of one test share their helpers"
)]
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "helpers of tests fail and speak as tests do"
)]

mod append;
mod bulk;
mod copy;
mod crowd;
mod day;
mod erase;
mod found;
mod house;
mod lists;
mod notebook;
mod open;
mod random;
mod rebuild;
mod rotate;
mod schema;
mod sealed;
mod sealing;
mod session;
mod speed;
mod sql;
mod store;
mod verify;

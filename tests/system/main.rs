//! The running program from outside: what it promises when the power goes, and what it leaves lying about.
//!
//! All of it runs on the database of the run: SQLite, or PostgreSQL when `SAMSONE_TEST_POSTGRES` names a server.
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod bomb;
mod clear;
mod kill;
mod pace;
mod sign_in;
mod sync;

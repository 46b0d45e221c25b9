//! Opening a case because of danger, reading what was opened, and reviewing it.

mod open;
mod read;
mod review;

pub use open::Sought;

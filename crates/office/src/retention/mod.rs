//! How long things are kept: what is due, and keeping or erasing it.

mod due;
mod erase;
mod retire;

pub use due::RetentionPage;

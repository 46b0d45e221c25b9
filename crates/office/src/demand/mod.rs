//! Demands about one's own information: read, make, answer, lift, and destroy the keys of what is granted.

mod answer;
mod erase;
mod make;
mod read;

pub use answer::Judged;
pub(crate) use erase::tells;
pub use make::NewDemand;

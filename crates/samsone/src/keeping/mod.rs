//! Looking after the store: checking it, copying it out and in, moving it, changing its key.

mod backup;
mod copy;
mod counted;
mod erasures;
mod restore;
mod rotate;
mod seals;
mod verify;

pub(crate) use backup::backup;
pub(crate) use copy::copy;
pub(crate) use erasures::{erasures, write_list};
pub(crate) use restore::restore;
pub(crate) use rotate::rotate;
pub(crate) use seals::write_seal;
pub(crate) use verify::verify;

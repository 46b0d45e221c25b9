//! Messages between the family and the coordinator.

mod read;
mod send;

pub(crate) use send::others;

//! Messages between the family and the coordinator.

mod read;
mod send;

//! Organisations, their units and who works there.

mod register;

pub use register::{Registering, Unregistered};

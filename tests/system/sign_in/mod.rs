//! Signing in with an electronic identity, against a certified provider and against one that lies.

mod certified;
mod dishonest;
mod registered;
mod settings;
mod support;
mod theft;

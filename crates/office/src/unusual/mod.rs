//! Unusual looking, for the one who checks that access is lawful.

mod mark;
mod read;

//! The plan: read it, compare its versions, begin it, write its frame, and lead it through its
//! life.

mod activate;
mod begin;
mod change;
mod close;
mod drop_revision;
mod evaluate;
mod form;
mod list_related;
mod pause;
mod read;
mod remove_related;
mod resume;
mod revise;
mod versions;
mod write_frame;

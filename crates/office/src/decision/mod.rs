//! Decisions: write one, read it, and say why there is no plan.

mod decide;
mod no_plan;
mod read;

pub(crate) use read::names;

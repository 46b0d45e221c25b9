//! Goals and measures: write them, and say how it goes.

mod agree_measure;
mod form;
mod move_measure;
mod remove;
mod set;

pub use agree_measure::NewMeasure;

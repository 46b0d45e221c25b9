//! The start pages of those who work: the day of a coordinator or worker, and of the unit.

mod line;
mod unit;
mod work;

pub(crate) use unit::unit;
pub(crate) use work::work;

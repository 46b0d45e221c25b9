//! The day of a person: what needs it, what it waits for, and its families.

mod case_line;
mod now;
mod road;
mod work_line;

pub use case_line::{CaseLine, case_line};
pub(crate) use now::around;
pub use now::{Around, NowPage, now_page};
pub use road::{RoadStep, RoadStepKind, road};
pub use work_line::{WorkLine, work_line};

//! Opening a case because of danger to life or of serious harm: said why, narrow, short, shown at once, and reviewed.

mod command;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{
    EmergencyRefusal, FRUITLESS, Said, is_open_to, open, release, review, reviewers,
};
pub(crate) use state::emergency_rows;
pub use state::{Emergencies, EmergencyEvent, Verdict};
pub use view::{EmergencyLine, EmergencyPage, Review, emergency_lines, emergency_page, is_hidden};

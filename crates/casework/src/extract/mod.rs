//! Everything that the program holds about somebody, as one copy (personvernforordningen artikkel 15 nr. 3): made
//! of the same views as the pages, so that it holds what the access rule lets the reader see, and nothing else.

mod case;
mod model;
mod people;
mod plan;
#[cfg(test)]
mod tests;

pub use case::{
    assessment_lines, consent_lines, coordinator_lines, decision_lines, demand_lines,
    message_lines, need_lines, note_lines, promise_lines, question_lines, team_lines,
    unopened_lines,
};
pub use model::{
    Chapter, Code, Extract, FORMAT, Line, Name, Part, PartName, Somebody, Standing, Value,
};
pub use people::{employment_lines, family_lines, notice_lines, task_lines};
pub use plan::plan_lines;

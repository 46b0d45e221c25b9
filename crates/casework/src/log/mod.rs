//! Questions about the log: somebody of the family asks why somebody looked, and a named person
//! answers.

mod command;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{LogRefusal, answer_why, ask_why};
pub(crate) use command::{officer, record_label};
pub use state::{LogEvent, Looked, Questions};
pub use view::{
    About, Answerer, QuestionLine, QuestionPage, question_lines, question_page, units_around,
};

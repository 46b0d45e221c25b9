//! A code on paper for a child without an electronic identity, and the page that it opens: the
//! child's own, and nothing else.

mod command;
mod own_page;
mod state;
#[cfg(test)]
mod tests;
mod view;
mod written;

pub use command::{CodeRefusal, end, make, may_sit_beside};
pub use own_page::{Next, OwnPage, Said, own_page};
pub use state::{CodeEvent, Codes};
pub use view::{CodeLine, CodePage, code_line, code_page};
pub use written::Code;

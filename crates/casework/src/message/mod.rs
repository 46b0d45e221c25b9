//! Messages between the family and the coordinator.

mod command;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{MessageRefusal, read, send};
pub use state::{Direction, Message, MessageEvent, Messages};
pub use view::{Apart, MessageLine, MessagePage, message_page};

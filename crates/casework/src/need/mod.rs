//! Mapping of goals, resources and needs, and how the child was heard.

mod command;
mod event;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{HeardFor, NeedRefusal, hear, map};
pub use event::{Area, AreaNeed, Hearing, HearingForm, Mapping, NeedEvent};
pub use state::Needs;
pub(crate) use view::mapped_texts;
pub use view::{HeardLine, MappingLine, NeedPage, need_page};

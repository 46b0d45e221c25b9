//! Child coordinator and coordinator: wish, appointment, deputy, substitution, change, end.

mod appoint;
mod assessed;
mod command;
mod event;
mod facts;
mod person;
mod refusal;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use appoint::{Ground, Warning, appoint, replace, warnings};
pub use assessed::AssessedLine;
pub use command::{answer_change, back, end, request_change, substitute, tell_wish};
pub use event::{Appointment, CoordinatorEvent, EndReason, Role};
pub use person::{Deputy, YourPerson, your_person};
pub use refusal::CoordinatorRefusal;
pub use state::{ChangeRequest, Coordination, Held};
pub use view::{
    AnswerLine, Candidate, CoordinatorPage, Current, EarlierHeld, RequestLine, WishLine,
    coordinator_page, load_candidates,
};

pub(crate) use command::current;
pub(crate) use facts::birth_facts;
pub(crate) use person::{employment, unit_name};
